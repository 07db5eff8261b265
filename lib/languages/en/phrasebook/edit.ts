import type { Label } from '../../../listening/hint';
import type { Scene } from '../../../listening/rule';
import type { Clause } from '../../../listening/text';
import { kept } from '../../../listening/voice';
import { looksHarmful, type Fate } from './harm';
import { recast, type Recast } from './recast';
import { errand } from './small-words';

/** The draft in its own words, without what hurts. */
export interface Edited {
  /** With marks around what stays letter for letter. */
  readonly text: string;
  /** Words of the sender that stay. */
  readonly words: number;
  /** How many hurting clauses were turned instead of dropped. */
  readonly turned: number;
  /** It ends by asking. */
  readonly asks: boolean;
}

/** What cannot stand without the clause before it. */
const leaning =
  /^(?:that|which|because|as|than|when|if|to|or|who|until|till|since|unless|like|of|so that|even (?:if|though)|though|then|and (?:then|if|when|you|that)|but you|is|are|was|isn't|did|didn't|does|not|either|anyway|instead|too|just because|for)\b/;
/** What lives off the harm beside it, or is a jab by its tone. */
const barbed =
  /\b(?:(?:you|your|you're|yours)\b.*\b(?:always|never|ever|only|obviously|clearly|precious|mother|sister|lot|again)|wonderful|apparently|as if|of course|obviously|clearly|shock|surprise|classic|funny|lovely for|enjoy|majesty|must be|good for you|no doubt|naturally|imagine|applause|medal|simple|like last (?:time|week|year)|not (?:hard|rocket)|mind you|no wonder|people (?:with|who|in)|some people|always\b.*\bwith you|i'm counting|known better|next time (?:i|you)|maybe (?:on|one|next|if)|my own (?:husband|wife)|glass houses|i say nothing|i suppose|evidently|charming|honestly|glad\b|you're welcome|left the room|lie awake|^wow\b(?! (?:that|thats))|^you (?:did|said) what$|^deserved|^took (?:them|you|him|her) (?:long|a while)|^(?:classy|charming|typical|unbelievable|genius|shocker|at \d+ ?[ap]m)$|^(\w+)(?: \1)+$|^(?:every|single|time|every time|every single time|again)$|then maybe|maybe i'll|deal with it|sick of|the whole marriage|let me live|end of story|i'll consider|another (?:weekend|night|day|evening|week) of)\b/;
const emptyWords =
  /^(?:ok(?:ay)?|right|well|oh|look|so|fine|yeah|yes|no|and|but|wow|babe|love|lol|ah|mate|listen|grand|honestly|seriously|great|sure|hm+|thanks|ta|cheers)(?: (?:ok(?:ay)?|then|right|well|so|babe|love|lol|mate|but))*$/;

/** Leaves out or turns the clauses that hurt and keeps all others, in their order; nothing where too little of use, or too little that is surely harmless, is left. */
export function edited(
  scene: Scene,
  label: Label,
  fated: readonly { readonly clause: Clause; readonly fate: Fate }[],
): Edited | undefined {
  const raw = scene.draft.raw;
  let text = '';
  let words = 0;
  let sure = 0;
  let turned = 0;
  let dropped = 0;
  let asks = false;
  let cutBefore = false;
  let lastSentence = -1;
  let lastTurned = false;
  for (const { clause, fate } of fated) {
    const hangs =
      cutBefore &&
      clause.sentence === lastSentence &&
      (leaning.test(clause.plain) || clause.plain.split(' ').length < 4);
    lastSentence = clause.sentence;
    const because = lastTurned && /^because\b/.test(clause.plain);
    lastTurned = false;
    const other = because ? undefined : turnOf(clause, fate, label);
    if (other !== undefined && turned < 2) {
      lastTurned = true;
      const joins =
        turned === 1 &&
        asks &&
        /\bCould you [^?]*\?$/u.test(text) &&
        other.text.startsWith('Could you ');
      if (text.endsWith(other.text)) continue;
      text = joins
        ? `${text.slice(0, -1)} and ${other.text.slice('Could you '.length)}`
        : `${closed(text)} ${other.text}`;
      turned += 1;
      asks = other.text.endsWith('?');
      cutBefore = false;
      continue;
    }
    const spared = fate === 'drop' || tail.test(clause.plain) ? sparedOf(scene, clause, label) : '';
    if (spared !== '') {
      text = `${closed(text)} ${kept(opened(spared))}`;
      words += spared.split(/\s+/u).length;
      sure += spared.split(/\s+/u).length;
      dropped += 1;
      asks = false;
      cutBefore = true;
      continue;
    }
    if (
      fate === 'drop' ||
      because ||
      hangs ||
      (fate === 'open' && barbed.test(clause.plain)) ||
      (turned > 0 &&
        /^(?:and )?(?:not|don't)\b|\blike last (?:time|week|year)\b/.test(clause.plain))
    ) {
      dropped += 1;
      cutBefore = true;
      continue;
    }
    const said = raw.slice(clause.start, clause.end).trim();
    const bare = cutBefore || text === '' ? opened(said) : said;
    if (bare === '') continue;
    text = cutBefore ? `${closed(text)} ${kept(bare)}` : `${text} ${kept(bare)}`;
    const size = emptyWords.test(clause.plain) ? 0 : clause.plain.split(' ').length;
    words += size;
    if (fate !== 'open') sure += size;
    asks = clause.question;
    cutBefore = false;
  }
  if (label === 'ultimatum' && turned === 0) return undefined;
  if (dropped + turned === 0 || (turned === 0 && (words < 4 || sure * 2 < words))) return undefined;
  const whole = closed(text).trim();
  return whole === '' ? undefined : { text: whole, words, turned, asks };
}

/** A jab that a harmless statement ends in. */
const tail =
  / (?:how many times\b.*|for once\b.*|like always|as (?:usual|always)|yet again|in case you (?:forgot|care|hadn't noticed)|if you (?:even |ever )?(?:noticed|cared?|bothered|remember\w*)|or do you not\b.*|thank you very much|like i (?:said|told you)|as you (?:know|well know)|you know that|not that you (?:care|noticed|asked)|since you (?:ask|didn't ask|never ask))$/;

const ownFact = /^(?:(?:and|but|so) )*(?:i|i'm|i've|i'd|we|we're|we've|my|our) /;

/** What stands of a hurting clause once the jab at its end is gone; nothing where that is not all that hurts. */
function sparedOf(scene: Scene, clause: Clause, label: Label): string {
  const plain = clause.plain.replace(tail, '');
  const size = plain.split(' ').length;
  if (plain === clause.plain || size < 3 || /\byou\b/.test(plain) || !ownFact.test(plain))
    return '';
  if (looksHarmful({ ...clause, plain }, label)) return '';
  const last = scene.draft.words[clause.firstWord + size - 1];
  return last === undefined ? '' : scene.draft.raw.slice(clause.start, last.end).trim();
}

/** Labels of drafts in which a clause that hurts little is turned all the same. */
const recasting: ReadonlySet<Label> = new Set<Label>(['demand', 'criticism', 'guilt-trip']);

/** A clause of the draft turned into what it was for, where that helps; nothing where it is better dropped. */
export function turnOf(clause: Clause, fate: Fate, label: Label): Recast | undefined {
  if (label === 'advice' || label === 'shift' || label === 'missed-feeling') return undefined;
  if (fate === 'drop') {
    const other = recast(clause.plain);
    // What mockery tells one to do is no request, unless it is a thing of the house.
    return (label === 'contempt' || label === 'invalidation') &&
      other?.text.startsWith('Could you ') === true &&
      !errand.test(clause.plain)
      ? undefined
      : other;
  }
  if (!recasting.has(label) || fate === 'keep' || clause.question) return undefined;
  const other = recast(clause.plain);
  if (/^you\b/.test(clause.plain)) return other;
  return other?.text.startsWith('Could you ') === true ? other : undefined;
}

/** A clause that comes first: no joining word before it. */
function opened(words: string): string {
  const bare = words.replace(/^(?:(?:and|but|so|n|anyway|cos|because|then)\b,?\s+)+/iu, '');
  return bare === words || !/^\p{Lu}/u.test(words)
    ? bare
    : bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** Closed with a stop where it broke off. */
function closed(text: string): string {
  const bare = text.replace(/[,;:\s–—-]+(\ue001?)$/u, '$1').trimEnd();
  if (bare === '') return '';
  return /[.!?…]\ue001?$|\p{Extended_Pictographic}\ufe0f?\ue001?$/u.test(bare) ? bare : `${bare}.`;
}
