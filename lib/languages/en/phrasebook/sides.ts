import type { Scene } from '../../../listening/rule';
import type { Clause } from '../../../listening/text';
import { counter, working, type Side } from './counter';
import { looksHarmful } from './harm';
import { capital, stopped } from './wording';

/** The sender's facts, wishes and hurts, in the order of the draft, each as a sentence that hurts nobody. */
export function sidesOf(scene: Scene): readonly Side[] {
  const found: Side[] = [];
  const add = (side: Side) => {
    const told = side.text === working && found.length > 0;
    if (!told && !found.some((one) => one.text === side.text)) found.push(side);
  };
  let taken = -1;
  scene.draft.clauses.forEach((clause, i) => {
    if (i === taken) return;
    const plain = clause.plain.replace(openers, '');
    const other = counter(plain) ?? counter(clause.plain.replace(wry, ''));
    if (other !== undefined) {
      add(other);
      return;
    }
    const words = factOf(scene, clause);
    const next = scene.draft.clauses[i + 1];
    // "I only shouted because you ..." is no fact without its reason.
    const cut = next?.sentence === clause.sentence && /^because\b.*\byou/.test(next.plain);
    if (words === '' || cut) return;
    // What hangs on a reason belongs to it: "i had to work late because of the audit".
    const hangs =
      next !== undefined &&
      next.sentence === clause.sentence &&
      !next.question &&
      /^(?:because|so that|so (?:we|i) can|until|till|before|after|when (?!you)|while|if (?!you)|to \w+)\b/.test(
        next.plain,
      ) &&
      !looksHarmful(next, 'criticism') &&
      next.plain.split(' ').length <= 9 &&
      !/\b(?:you|your|you're)\b/.test(next.plain);
    if (hangs) taken = i + 1;
    const whole = hangs ? trimmed(scene.draft.raw.slice(clause.start, next.end)) : words;
    add({ text: stopped(scene.voice.lower ? whole : capital(whole)), kind: 'fact' });
  });
  return found;
}

const openers =
  /^(?:(?:well|look|ok|okay|yeah|yes|yep|no|nah|but|and|so|because|omg|oh|wow|god|honestly|seriously|babe|love|then|also|sorry|right|listen|literally|like|lol|actually|fine|great|ugh|oh no|for god's sake|ffs|(?:it's |it was |that's )?not my fault(?: that)?) )+/;
/** What stands before a wry "so now I have to". */
const wry = /^(?:(?:wow|oh|ok|okay|great|fine|right|and|well) )+/;
const own =
  /^(?:i|i'm|i've|i'd|my|we|we're|we've|our|(?:he's|she's|they're) (?:an? |my |just an? |just my )\p{L}+|it's (?:my|our|been|freezing|raining|late|midnight|\p{N}+)|it (?:was (?:raining|late|freezing|an? (?:hard|long|rough|bad|emergency))|took|ran|overran|starts?)|there (?:was|were) (?:an?|no|too|so|traffic|some)|(?:he|she|they|mum|mom|dad|work|my \p{L}+|(?:the|my|our) \p{L}+(?: \p{L}+)?|traffic|money|dinner|tea|food|dog) (?:asked|called|rang|needed?|was|were|had|wanted|kept|made|is|ran|broke|died|took|got|overran|closed|closes|needs|starts?|waited|went|crashed|came|cried|'s)|money's|dinner's|dinners|traffic|their \p{L}+ (?:is|was)|\p{L}{4,} was \p{L}+ing)\b/u;
/** What cannot be kept as it is, whatever it says. */
const jabs =
  /\b(?:always|never|ever|obviously|clearly|apparently|nobody|no one|someone has to|somebody has to|anything right|nothing (?:i|right)|can't win|care|the (?:lazy|bad|worst|only) (?:one|guy|person)|(?:lazy|bad|mad|crazy) one|do everything|do it all|i suppose|i guess|i see\b(?! your)|i hope|i know|i knew|i bet|i swear|i told|i said|i say|i asked|i don't (?:need|have to|want to|get|understand|do|see|mind|remember|think)|i can't (?:even|do this|deal|believe|stand|read|be bothered)|i'm (?:not(?! (?:in the mood|well|feeling|up to|home|free|around|ready|great|good))|done|sick|over|out|sure|glad|happy|fine|sorry|talking|bored|supposed|the|just the|going to (?:bed|sleep))|i didn't (?:ask|sign|start|say a word)|i won't|i will not|i'll|this is|that's|whatever|idiot|lets? not|let's not|need this|(?:time|energy|patience) for this|for this$|i can \w+ (?:to )?(?:who|what|when|how|where)|won't \w+ itself|we're not|we aren't|survive|restful|alive|sooner or later|my own (?:mother|mum|mom|wife|husband|house|home|life|flat)|on earth|terrible|ruin\w*|horrible|failure|hate|deserve|worst|rubbish|congrats|smart|useless|starve|handle|finished|locks|i just (?!got|finished|woke|sat|had|wanted|needed|said)|glad|enjoy|i'd only|shocked?|surprised?|precious|didn't i|(?:was|were)n't i|did i|don't i|aren't i|won't i|isn't it|breathe|permission|poor|medal|miracle|queen|king|majesty|lucky|grown|child\w*|robot|servant|slave|wall|circus|prison|police|court|trial|crime|murder|kill|die|hell|god|wow|bloody|fuck\w*|shit\w*|damn|crap|married|divorce|regret|mistake|my ex|all you|of you|to you|with you|than you|you)\b/;
/** A "you" that a plain fact may hold. */
const forYou =
  /^i (?:only |just )?(?:stayed|waited|made|cooked|drove|paid|planned|booked|got|bought|came|texted|called|rang|saved|kept|was (?:thinking of|worried about|looking for|trying to \w+)) (?:.* )?(?:you|your \w+)\b(?: .{0,30})?$/;
const tails =
  /(?:,? (?:ok|okay|you know|you know that|as you know|like i said|thank you very much|so there|alright|actually|anyway|btw|by the way|lol|tbh|and all that|what (?:the \p{L}+ )?do (?:you|u) (?:want|expect)(?: (?:from )?me(?: to do)?)?|what did (?:you|u) (?:expect|want|think)\b.*|cut me some slack|what was i (?:supposed|meant) to do|for once|as usual|but whatever|whatever|i guess|just saying))+[.!?]*$/iu;

/** A plain statement of the sender's, without the small words around it; nothing where it is no plain one. */
function factOf(scene: Scene, clause: Clause): string {
  if (
    clause.question &&
    !/^(?:i|i'm|i've|she's|he's|my|the)\b/.test(clause.plain.replace(openers, ''))
  )
    return '';
  const plain = clause.plain.replace(openers, '').replace(tails, '').replace(likeAFool, '');
  const size = plain.split(' ').length;
  if (size < 2 || size > 20 || !own.test(plain)) return '';
  if (size < 3 && !/^(?:i'm|i was|it's) \w+$/.test(plain)) return '';
  if (jabs.test(plain) && !forYou.test(plain)) return '';
  if (looksHarmful({ ...clause, plain: plain.replace(/^i (?:only|just) /, 'i ') }, 'criticism'))
    return '';
  return trimmed(scene.draft.raw.slice(clause.start, clause.end));
}

const likeAFool =
  / like (?:an? |some )(?:absolute |complete |total )?(?:idiot|fool|mug|muppet|lemon|moron|loser|numpty|eejit|clown)\b/u;

/** The words as typed, without joining words before, small words behind, and "only" or "like an idiot" within. */
function trimmed(raw: string): string {
  return raw
    .replace(
      /^(?:(?:well|look|ok|okay|yeah|yes|yep|no|nah|but|and|so|because|cos|cuz|bc|omg|oh|wow|god|honestly|seriously|babe|then|also|sorry|right|listen|literally|like|lol|actually|fine|great|ugh|ffs|n|(?:it['’]?s |it was )?not my fault(?: that)?)\b[,.!]*\s+)+/iu,
      '',
    )
    .replace(/^(i) (?:only|just|literally) /iu, '$1 ')
    .replace(/^(i was) (?:only|literally) /iu, '$1 ')
    .replace(new RegExp(likeAFool.source, 'iu'), '')
    .replace(/[\s,;:!?–—-]+$/u, '')
    .replace(tails, '')
    .replace(/[\s,;:!?–—-]+$/u, '')
    .replace(/(?<![.\d])\.$/u, '')
    .trim();
}
