import type { Silence } from '../../../listening/language';
import type { Glance } from '../../../listening/scene';
import { anyOf } from './kinds';

/** The partner presses for what one may always decline: money, a signature, pictures, a body, a child, drink, a lie, another chance. */
export const presses = anyOf(
  String.raw`(?:can|could|will|would|won't) you (?:please |just |pls )?(?:lend|loan|send me|transfer|spot me|pay (?:my|for|off)|cover (?:my|for)|sign|cosign|vouch|lie|write my|do my|quit|resign|speak at|wear the|pose|strip|move in|marry)`,
  String.raw`(?:lend|loan|spot|borrow|transfer|send|give) me (?:\d+|a (?:few|couple|bit|tenner|loan|hundred|grand)|some (?:money|cash))|pay you back|on (?:your|ur) (?:credit )?card|\d+k till|cosign|guarantor|just a signature|need (?:money|cash|a loan)`,
  String.raw`(?:send|take|show|gimme|give me) (?:me |us )?(?:just )?(?:a |one |some |more |another )?(?:cheeky |little |sexy |quick )?(?:pic|pics|picture|photo|photos|video|snap|nude|nudes)`,
  String.raw`(?:i want|let's|try for|have|ready for|want us to) (?:\w+ )?(?:a baby|kids|another baby|another one|a family|children)(?= ?[.,!?]| ?$| this| soon| now| before)|(?:should|have to|will|must) (?:resign|quit|convert|give up (?:work|your job))|open (?:the )?(?:relationship|marriage)|see other people|threesome`,
  String.raw`(?:do|try|take|smoke|have) (?:some |a )?(?:shrooms|weed|coke|mdma|molly|pills|acid|a line|a bump|edibles|a joint|ket)`,
  String.raw`(?:tell|ring|call) my (?:boss|work|mum|mom|wife|manager) (?:i'm|i am|that i|i was)|cover for me|say i was (?:with|at)`,
  String.raw`(?:give me|one more|another|last|deserve a(?:nother)?|second) chance|take me back|come home(?= ?[.,!?]| ?$| please| babe| to me| now)|i miss you come|(?:we can|let me|i can|i'll) (?:fix (?:this|it|us)|change|make it (?:right|up to you(?! (?:this|at|on|tomorrow|tonight|with|by))))|get back together|don't (?:leave|go|do this)(?= ?[.,!]| ?$| please| me(?! (?:on read|hanging|waiting|out))| babe)`,
  String.raw`let me (?:in|come (?:in|over|up|round)|sleep there|stay)|can i (?:come (?:over|round|up|in|sleep)|sleep next|stay at yours|crash|see you (?:now|tonight))|i'm (?:outside|downstairs|at (?:the|your) door|coming (?:over|round|to get))|drove over`,
  String.raw`(?:answer|reply|pick up|respond|call me|talk to me)(?= ?[!.,?]| ?$| to me| please| now| the phone)(?<=(?:^|\n|[.!?,] ?|\b(?:please|pls|just|baby|hello) )(?:answer|reply|pick up|respond|call me|talk to me))|(?:pls|please) (?:pls|please)|why (?:aren't|won't|ain't|don't) you (?:answer\w*|reply\w*|pick\w*|respond\w*|text\w*)|(?:rang|called|texted|messaged) you (?:\d+|like|so many|a hundred)`,
  String.raw`(?:just|only) (?:this|the) (?:once|one time|tip)|(?:nobody|no one) will (?:see|know)|(?:you|don't you) (?:find me attractive|fancy me)|my ex (?:never|always|used to|loved|did)|stop half ?way|(?:owe|promised) me|you promised for|being (?:a )?(?:prude|frigid|boring in bed)|don't be (?:a )?(?:prude|boring|shy|frigid)|come to bed(?<!\b(?:didn't|never|to) come to bed)|(?:you )?kissed me back|(?:last|that) night you (?:were|wanted)`,
);

/** A no in any of its dresses. */
export const declines = anyOf(
  String.raw`no|nah|naw|nope|never|not|don't|won't|can't|cannae|shan't|ain't|wouldn't|isn't|doesn't|stop|enough|later|tomorrow|instead|yourself|your own|already`,
);

/** A no to one who presses; short, since a long answer says more than no. */
export function pressed(glance: Glance): Silence | undefined {
  const { partnerText, draft } = glance;
  if (partnerText === undefined || draft.words.length === 0 || draft.words.length > 30)
    return undefined;
  return declines.test(draft.plain) && presses.test(partnerText.plain) ? 'refusal' : undefined;
}
