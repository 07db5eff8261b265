/** Verbs after which a bare "you" is the one acted on, were it not for what follows. */
const prepositions = new Set(
  'to for with at of on about from like without than by around near behind beside past over under into after before between'.split(
    ' ',
  ),
);
/** Words before a "you" that acts. */
const openers = new Set(
  (
    'and but so because cos if when while that what why how where who which as since until till unless though although then or ' +
    'did do does are were was have had has can could will would should may might must'
  ).split(' '),
);
/** Words after a "you" that acts. */
const actings = new Set(
  (
    "are were was have had has can can't could couldn't will won't would wouldn't should shouldn't do did don't didn't never always " +
    'just only really even also still keep kept said told made left went got get took take came come forgot forget know knew think thought ' +
    'want wanted need needed feel felt look looked seem saw see hear heard promised were love loved like liked hate hated gave give asked ask ' +
    'put let read talked spoke laughed shouted yelled walked ignored missed spent bought might must actually literally basically ' +
    'called rang texted replied answered turned cancelled booked agreed joked interrupted snapped stormed slept stayed showed'
  ).split(' '),
);

const simple: Readonly<Record<string, string>> = {
  "i'm": "you're",
  im: 'youre',
  "i've": "you've",
  ive: 'youve',
  "i'll": "you'll",
  "i'd": "you'd",
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  your: 'my',
  ur: 'my',
  yours: 'mine',
  yourself: 'myself',
  "you're": "I'm",
  youre: 'im',
  "you've": "I've",
  youve: 'ive',
  "you'll": "I'll",
  "you'd": "I'd",
};

/**
 * Tells a clause from the other side: "my boss yelled at me" becomes "your boss yelled at you", "you were late" becomes
 * "I was late". Names and everything else stay as they are. Case of flipped words follows plain writing.
 */
export function flip(clause: string): string {
  const tokens = clause.split(/([\p{L}\p{N}]+(?:['’][\p{L}]+)*)/u);
  const words = tokens.map((token) => token.toLowerCase().replace(/’/gu, "'"));
  const out = [...tokens];
  const previous = (i: number): string =>
    i >= 2 && /^\s*$/u.test(tokens[i - 1] ?? '') ? (words[i - 2] ?? '') : '';
  const next = (i: number): string => words[i + 2] ?? '';
  for (let i = 1; i < tokens.length; i += 2) {
    const word = words[i] ?? '';
    if (word === 'i') {
      out[i] = 'you';
      agree(out, words, i, { am: 'are', was: 'were', "wasn't": "weren't", wasnt: 'werent' });
    } else if (word === 'you' || word === 'u') {
      const acts = actsHere(previous(i), next(i));
      out[i] = acts ? 'I' : 'me';
      if (acts)
        agree(out, words, i, {
          are: 'am',
          were: 'was',
          "weren't": "wasn't",
          werent: 'wasnt',
          r: 'am',
        });
    } else {
      const other = simple[word];
      if (other !== undefined) out[i] = other;
    }
  }
  return out.join('');
}

function actsHere(before: string, after: string): boolean {
  if ((before === 'before' || before === 'after') && after !== '') return true;
  if (
    before === 'like' &&
    /^(?:said|promised|did|do|always|never|used|told|were|was)$/u.test(after)
  )
    return true;
  if (prepositions.has(before)) return false;
  if (before === '' || openers.has(before)) return true;
  return actings.has(after) || (/(?:ed|ing)$/u.test(after) && !/(?:ed|ing|s|t|e)$/u.test(before));
}

/** Puts the helping verb beside the flipped subject right: after it, or before it in a question. */
function agree(
  out: string[],
  words: readonly string[],
  i: number,
  forms: Readonly<Record<string, string>>,
): void {
  for (const at of [i + 2, i - 2]) {
    const word = words[at];
    const form = word === undefined ? undefined : forms[word];
    if (form !== undefined && (at > i || /^(?:am|are|was|were)$/u.test(word ?? ''))) {
      out[at] = form;
      return;
    }
  }
}
