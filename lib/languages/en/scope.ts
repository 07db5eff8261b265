import type { Silence } from '../../listening/language';
import type { PartnerMoment } from '../../listening/moment';
import type { Glance } from '../../listening/scene';
import type { Text } from '../../listening/text';

const english = new Set(
  (
    'the a an and or but so if then because that this these those it is are was were be been am i you he she we they me him her us them ' +
    "my your his our their mine yours not no yes do does did don't didn't doesn't have has had having get got go going gone come came " +
    'to of in on at for with from by about as into up down out off over after before again just like really very too also only even ' +
    'still now then there here what when where who why how all any some more much many can could will would should may might must ' +
    "can't won't i'm you're it's that's i'll you'll i've you've i'd isn't wasn't never always ok sorry please thanks love know think " +
    'want need make made take see look good bad well back home day night time work today tonight tomorrow one two thing things people ' +
    'feel say said tell told let stop ask right oh hey hi nice great fine whatever something nothing someone anything dinner'
  ).split(' '),
);
const foreign = new Set(
  (
    'que de la el los las un una por para con pero porque como muy mas más estoy eres soy tengo quiero siempre nunca nada todo también tu tú mi te ' +
    'je tu il elle nous vous ils est sont pas que qui dans pour avec mais très toujours jamais rien tout suis moi toi une des les du ' +
    'ich du er sie wir ihr ist sind nicht und oder aber weil mit für immer nie nichts alles auch mir dir mich dich ein eine der die das zu ' +
    'che non sono sei con per ma perché sempre mai tutto anche mio tuo questo della di ' +
    'não você eu ele nós sempre nunca tudo também meu sua isso uma ' +
    'ik jij hij wij niet en maar omdat altijd nooit alles ook mij jou een het ' +
    'nie jest jestem się że ale zawsze nigdy wszystko też mnie ciebie ' +
    'ben sen bir ve ama çünkü her zaman değil çok için ' +
    'aku kamu saya tidak dan tapi karena selalu yang ini itu ' +
    'ako ikaw hindi ang mga kasi lagi wala naman ka ko mo ' +
    'main tum hai hain nahi nahin kyun kya mera tera hamesha kabhi aur lekin mujhe tumhe raha rahi ho hoon tha thi'
  ).split(' '),
);
/** Words that are in both lists' tongues and prove nothing. */
const shared = new Set('me no die has do so as a we he in on an is it of'.split(' '));

const known = new WeakMap<Text, boolean>();

/** Whether a text is English enough to be judged. Dialects, pidgins and a few borrowed words are English. */
export function isEnglish(text: Text): boolean {
  const before = known.get(text);
  if (before !== undefined) return before;
  const english = looksEnglish(text);
  known.set(text, english);
  return english;
}

/** How many letters a text has, and how many of them are Latin. */
function lettersIn(raw: string): { letters: number; latin: number } {
  let letters = 0;
  let latin = 0;
  for (const c of raw) {
    const unit = c.charCodeAt(0);
    const small = unit | 32;
    if (unit < 128 ? small < 97 || small > 122 : !/\p{L}/u.test(c)) continue;
    letters += 1;
    if (unit < 128 || /\p{Script=Latin}/u.test(c)) latin += 1;
  }
  return { letters, latin };
}

function looksEnglish(text: Text): boolean {
  const { letters, latin } = lettersIn(text.raw.slice(0, 2000));
  if (letters === 0) return true;
  if (latin < letters * 0.85) return false;
  let ours = 0;
  let theirs = 0;
  const words = text.words.slice(0, 200);
  for (const word of words) {
    const head = word.plain.split(' ')[0] ?? '';
    if (english.has(head)) ours += 1;
    else if (foreign.has(word.typed) && !shared.has(word.typed)) theirs += 1;
  }
  if (theirs >= 2 && theirs > ours) return false;
  if (theirs >= 3 && theirs * 2 >= ours) return false;
  return !(words.length >= 7 && ours === 0);
}

/** How much of a text lies in these spans, from 0 to 1. */
function share(
  text: Text,
  spans: readonly { readonly start: number; readonly end: number }[],
): number {
  const inside = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  return inside / Math.max(1, text.raw.trim().length);
}

/** Longer drafts are pasted or letters: not the engine's to judge. UTF-16 units. */
const longestJudged = 1500;
const code =
  /```|=>|\bfunction\b.*\(|[{};]\s*$|<\/?\w+>|\bSELECT\b.*\bFROM\b|^\s*(?:\$|sudo|npm|git)\s/mu;
const said =
  /\b(?:(?:he|she|they|boss|mum|mom|dad|nan|sister|brother|teacher|manager|doctor|landlord|mate|friend) (?:said|says|goes|went|was like|were like|told (?:me|him|her|them)|texted|wrote|replied|shouted|yelled)|(?:lyrics?|song|chorus|quote|caption|headline|subtitle) ?(?:says|said|goes|:|is))/u;

/** A sigh that may be about the train as well as about the partner. */
const sigh =
  /^(?:(?:ugh|oh|lol|god|ffs|argh|gah) )*(?:typical|classic|figures|of course (?:it|they) (?:is|are|did|has|have|was|were|does|do)|what a (?:joke|shambles|farce)|(?:so|how) annoying|unbelievable|ridiculous)\b/u;
/** Words for one of the two, but for "see you" and its like. */
const oneOfUs =
  /(?<!\b(?:see|love|miss|call|ring|text|tell|thank|for|with|and|meet|to) )\b(?:you(?:'\w+)?|your|yours)\b/u;
const theirOwn = /\b(?:i|i'\w+|me|my|mine|we|we'\w+|us|our|you(?:'\w+)?|your|yours)\b/u;

/** Whether a sigh follows what neither of the two did: the train, the weather, the landlord. */
function ofAThing(glance: Glance, moment: PartnerMoment): boolean {
  const { draft, partnerText } = glance;
  return (
    (moment === 'everyday' || moment === 'bid') &&
    partnerText !== undefined &&
    sigh.test(draft.plain) &&
    !oneOfUs.test(draft.plain) &&
    !theirOwn.test(partnerText.plain)
  );
}

const graveMoments = new Set<PartnerMoment>(['hard-feeling', 'complaint', 'good-news']);

/** The language and scope gates of English: a reason to say nothing of this draft. */
export function outside(glance: Glance, moment: PartnerMoment): Silence | undefined {
  const { draft, partnerText } = glance;
  const { marks } = draft;
  if (draft.raw.length > longestJudged) return 'plain';
  if (!isEnglish(draft)) return 'language';
  if (partnerText !== undefined && !isEnglish(partnerText)) return 'language';
  if (code.test(draft.raw)) return 'code';
  if (marks.link && draft.words.length < 30) return 'link';
  if (/[♪♫🎵🎶🎤]/u.test(draft.raw)) return 'quote';
  if (share(draft, marks.quotes) > 0.5) return 'quote';
  if (marks.quotes.length > 0 && said.test(draft.plain)) return 'quote';
  if (ofAThing(glance, moment)) return 'third';
  // Laughing at someone's pain, joy or complaint is no shared joke.
  if (marks.play && !graveMoments.has(moment)) return 'play';
  return undefined;
}
