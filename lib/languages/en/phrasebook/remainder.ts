import type { Label } from '../../../listening/hint';
import type { Clause } from '../../../listening/text';
import { kept } from '../../../listening/voice';
import { advising, arrangement, insult, looksHarmful } from './harm';
import { stopped, type Kit } from './kit';
import { recast } from './recast';
import { errand } from './small-words';

const timed =
  /\b(?:\d{1,2}(?:st|nd|rd|th)|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|thurs|tues|tonight|tomorrow|tmrw|weekend|noon|later)\b/;
const clock =
  /\bat \d|\d ?[ap]m\b|\d[:.]\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:tonight|tomorrow|tmrw)\b/;
const lead =
  /^(?:(?:and|y|but|so|ok|okay|also|anyway|anyways|btw|by the way|oh|right|well|kk?|random|now|then|then again|in fact|that reminds me|hey|babe|please|pls|lol)\b[,.]? *)+/i;
const question =
  /^(?:did|have|has) (?:you|the|they|we|u)\b|^(?:can|could|will|would) (?:you|we|u)\b|^are (?:you|u|we) (?:still|back|home|coming|picking|getting|on)\b|^do (?:we|you|u) (?:have|need|know where)\b|^what time (?:you|u)\b|^(?:when|what time) (?:are|is|do|does|will|can)\b|^when'?s (?:the|your|my)\b|^where(?:'s| is| are| did you put)\b|^(?:is|was|are) (?:the|your|my|dinner|tea)\b|^how much (?:was|is|were) the\b|^what (?:do|shall) (?:you|we) (?:want|get|need) (?:from|at)\b|^(?:is|are) (?:he|she|they|it|(?:the|your|my) \w+) still\b|^is there (?:any|enough)\b|^who (?:has|have|has got) (?:the|my)\b|^(?:and )?what about the\b/;
/** Questions that doubt the news or the trouble, or ask to account for it. */
const doubting =
  /\b(?:sure|handle|cope|afford|manage|(?<!\b(?:you|u|we) )pay|money|worth|catch|permanent|even|really|again|always|ever|seriously|expect|think|say|said|tell|told|notice|check|lose|let|realise|mean|want|feel|happy|drink|remember(?! to)|ask)\b|^how much (?!was the (?:appointment|vet))/;
/** Who will see to a thing: a fair question, which can wait. */
const duty =
  /^who(?:'s| is| are| will|'ll)? (?:going to |gonna )?(?:look|pick|watch|feed|walk|tak|do|mind|hav|get|drop|cook|cover|driv|clean|pay)(?:s|es|e|ing|k|kes|kes)?\b.{3,50}$/;
const ours =
  /^(?:i have|i need (?:the|my)|i've got|i'm (?:at|on|in|off|back|home)|i work|i won't be|we have)\b/;

/**
 * What the sender has to say besides, whatever the answer to the partner is: a question of the day, a thing to be done (asked for,
 * not ordered), a time, a plan. In their own words; at most two.
 */
export function remainderOf(kit: Kit, label: Label): readonly string[] {
  const found: string[] = [];
  for (const clause of kit.scene.draft.clauses) {
    const said = found.length < 2 ? practical(kit, clause, label) : '';
    if (said !== '') found.push(said);
  }
  return found;
}

function practical(kit: Kit, clause: Clause, label: Label): string {
  const plain = clause.plain.replace(lead, '');
  const size = plain.split(' ').length;
  if (size < 2 || size > 16 || insult.test(plain)) return '';
  const raw = kit.scene.draft.raw
    .slice(clause.start, clause.end)
    .replace(lead, '')
    .replace(/ (?:finally|even|actually|for once)\b/giu, '')
    .replace(/(?: or (?:not|what))?[?!.,;:\s–—-]*$/iu, '');
  if (raw === '') return '';
  const named = errand.exec(plain)?.[0];
  const concrete = named !== undefined && !kit.their.includes(named);
  if (duty.test(plain))
    return kit.moment === 'good-news'
      ? `We can work out later ${kept(lowered(raw))}.`
      : `And ${kept(`${lowered(raw).replace(/ then$/u, '')}?`)}`;
  if (
    question.test(plain) &&
    (clause.question || !/\b(?:did|have) you\b/.test(plain) || concrete)
  ) {
    const due =
      concrete || timed.test(plain) || /^(?:when (?:are )?(?:you|u)|what time)\b/.test(plain);
    return due && !doubting.test(plain) && label !== 'interrogation'
      ? `And ${kept(`${lowered(raw)}?`)}`
      : '';
  }
  if (clause.question && timed.test(plain) && /\bstill\b/.test(plain)) return kept(`${raw}?`);
  if (clause.question) return '';
  if (/^(?:don't|do not) forget (?!you|to be|that)/.test(plain) && (concrete || timed.test(plain)))
    return stopped(raw);
  const asked = recast(plain.replace(/ anyway\b/, ''))?.text ?? '';
  if (
    asked.startsWith('Could you ') &&
    (concrete || (label === 'demand' && kit.moment === 'good-news') || /\bme\b/.test(plain))
  )
    return advising.test(plain) && label === 'advice' && !/\bme\b/.test(plain) ? '' : asked;
  if (looksHarmful(clause, label)) return '';
  if (/\byou\b|\byour\b/.test(plain)) return '';
  return arrangement(plain) || (clock.test(plain) && ours.test(plain)) ? stopped(raw) : '';
}

/** After "and" a sentence opens small; "I" stays. */
function lowered(words: string): string {
  return /^I\b/u.test(words) || /^\p{Lu}{2}/u.test(words)
    ? words
    : words.charAt(0).toLowerCase() + words.slice(1);
}
