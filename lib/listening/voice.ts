/** How a person types, read from the draft and their earlier turns. */
export interface Voice {
  /** All in lower case. */
  readonly lower: boolean;
  /** Sentences all in capitals. */
  readonly shout: boolean;
  /** Types "don't", not "dont". */
  readonly apostrophes: boolean;
  /** Their apostrophe is ’, not '. */
  readonly curly: boolean;
  /** Types "u" and "ur" for "you" and "your". */
  readonly u: boolean;
  /** Ends a last sentence with a full stop. */
  readonly stops: boolean;
  /** Uses exclamation marks. */
  readonly exclaims: boolean;
  /** Uses emoji. */
  readonly emoji: boolean;
  /** How they call the other ("babe", "love"), when they do in this draft. */
  readonly pet?: string | undefined;
  /** How they write that mother word, when they do. */
  readonly mum?: string | undefined;
  /** Short words of their own for common ones: "because" to "cos", "please" to "pls". */
  readonly shorts: ReadonlyMap<string, string>;
}

/** Marks around words of the sender that `inVoice` must leave letter for letter. */
export const keptFrom = '\ue000';
/** The closing mark to `keptFrom`. */
export const keptTo = '\ue001';

/** The words, marked to be left as they are. */
export function kept(words: string): string {
  return keptFrom + words + keptTo;
}

const pets = '(babe|babes|baby|love|hun|hon|honey|darling|darl|sweetheart|habibi|my love|my dear)';
/** At the head of a sentence before a comma, or at the end of one. */
const petName = new RegExp(
  `(?:^|[.!?] )(?:(?:ok|oh|aw|ah|hey|well|no|yes|night|sorry|please),? )?${pets},|(?<!\\b(?:my|the|our|in|a|of|your|with|i|to|much|you|so|more|for|we|they|this|that|really) )\\b${pets}(?: ?x*)?[.!?]*$|^(?:ok|oh|aw|ah|hey|sorry) ${pets}\\b`,
  'imu',
);
const shortForms: readonly (readonly [string, RegExp])[] = [
  ['because', /\b(cos|coz|cuz|bc)\b/iu],
  ['please', /\b(pls|plz)\b/iu],
  ['tonight', /\b(2nite|tonite)\b/iu],
  ['tomorrow', /\b(tmrw|tmrow|tomoz|2moro|tmr)\b/iu],
  ['though', /\b(tho)\b/iu],
  ['and', /(?<=\p{L}\s)(n)(?=\s\p{L})/iu],
  ['right now', /\b(rn)\b/iu],
];

/** Reads a voice from the draft first, then from the sender's earlier turns. Total; nothing to read gives a plain chat voice. */
export function readVoice(draft: string, earlier: readonly string[]): Voice {
  const own = [draft, ...earlier.slice(-6)].filter((text) => /\p{L}/u.test(text));
  const all = own.join('\n');
  const first = own[0] ?? '';
  const contracted = count(all, /\p{L}['’ʼ](?:t|s|m|re|ve|ll|d)\b/giu);
  const bare = count(
    all,
    /\b(?:dont|cant|wont|didnt|doesnt|isnt|wasnt|couldnt|shouldnt|wouldnt|havent|youre|youve|im|ive|thats|whats|its (?:a|not|just|the|so|all|been)|theres|hes|shes|theyre)\b/giu,
  );
  const u = count(all, /\b(?:u|ur|urs|r)\b/giu);
  const you = count(all, /\b(?:you|your|you're)\b/giu);
  const words = count(first, /\p{L}+/gu);
  const last = first.trim().at(-1) ?? '';
  const pet = petName
    .exec(draft)
    ?.slice(1)
    .find((name) => name !== undefined);
  const mum = /\b(mum|mom|mam|mama|ma|mummy|mommy)\b/iu.exec(all)?.[0];
  const shorts = new Map<string, string>();
  for (const [long, pattern] of shortForms) {
    const found = pattern.exec(all)?.[1];
    if (found !== undefined) shorts.set(long, found.toLowerCase());
  }
  return {
    lower: startsLower(own),
    shout: count(first, /\p{Lu}/gu) > 5 && count(first, /\p{Lu}/gu) > 3 * count(first, /\p{Ll}/gu),
    apostrophes: contracted > 0 ? contracted >= bare : bare === 0 && !startsLower(own),
    curly: /\p{L}’\p{L}/u.test(all),
    u: u > 0 && u >= you,
    stops: words > 1 && last === '.' && !first.trim().endsWith('..'),
    exclaims: /!/u.test(all),
    emoji: /\p{Extended_Pictographic}/u.test(all),
    ...(pet === undefined ? {} : { pet: pet.toLowerCase() }),
    ...(mum === undefined ? {} : { mum: mum.toLowerCase() }),
    shorts,
  };
}

/** Whether most sentences begin in lower case; a lone "i" decides where starts are few. */
function startsLower(own: readonly string[]): boolean {
  if (own.length === 0) return true;
  let lower = 0;
  let upper = 0;
  own.forEach((text, i) => {
    const weight = i === 0 ? 2 : 1;
    for (const m of text.matchAll(/(?:^|[.!?\n]\s*)(\p{L})/gu)) {
      const letter = m[1] ?? '';
      if (letter === letter.toLowerCase()) lower += weight;
      else upper += weight;
    }
    lower +=
      weight * count(text, /(?<![\p{L}'’.])i(?:['’]?m|['’]?ve|['’]?d|['’]?ll)?(?![\p{L}'’.])/gu);
    upper +=
      weight *
      count(text, /(?<![\p{L}'’.])I(?:['’]?m|['’]?ve|['’]?d|['’]?ll)?(?![\p{L}'’.])/gu) *
      0.5;
  });
  return lower > upper;
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

/**
 * Renders a plain phrase ("I'm sorry, that's a lot.") as this person would type it.
 * Words between `keptFrom` and `keptTo` stay letter for letter. Rendering twice changes nothing more.
 */
export function inVoice(phrase: string, voice: Voice): string {
  const parts = phrase.split(/(\ue000[^\ue001]*\ue001)/u);
  const spoken = parts
    .map((part, i) => (part.startsWith(keptFrom) ? part.slice(1, -1) : spell(part, voice, i === 0)))
    .join('')
    .replace(/[ \t]{2,}/gu, ' ')
    .trim();
  return endsKept(phrase) ? spoken : ending(spoken, voice);
}

function endsKept(phrase: string): boolean {
  return phrase.trimEnd().endsWith(keptTo);
}

function ending(text: string, voice: Voice): string {
  if (!voice.stops) return text.replace(/(?<![.\d])\.$/u, '');
  return /[\p{L}\p{N}]$/u.test(text) ? `${text}.` : text;
}

function spell(part: string, voice: Voice, first: boolean): string {
  let text = part;
  if (!voice.exclaims)
    text = text.replace(/!+\?/gu, '?').replace(/\?!+/gu, '?').replace(/!+/gu, '.');
  for (const [long, short] of voice.shorts) {
    text = text.replace(new RegExp(`\\b${long}\\b`, 'giu'), short);
  }
  if (voice.mum !== undefined) text = text.replace(/\b(?:mum|mom)\b/giu, voice.mum);
  if (voice.u) {
    text = text
      .replace(/\byou['’]re\b/giu, 'ur')
      .replace(/\byours\b/giu, 'urs')
      .replace(/\byour\b/giu, 'ur')
      .replace(/\byou(?=['’](?:ve|ll|d)\b)/giu, 'u')
      .replace(/\byou\b/giu, 'u');
  }
  if (!voice.apostrophes) text = text.replace(/(?<=\p{L})['’](?=(?:t|s|m|re|ve|ll|d)\b)/giu, '');
  else if (voice.curly) text = text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
  if (voice.shout) return text.toUpperCase();
  return voice.lower ? lowered(text) : raised(text, first);
}

/** Lowers sentence starts and "I"; names inside a sentence keep their capital. */
function lowered(text: string): string {
  return text
    .replace(
      /(^\s*|[.!?…]\s+|[("]\s*)(\p{Lu})(?=\p{Ll}|['’]|\s|$)/gu,
      (_, before: string, letter: string) => before + letter.toLowerCase(),
    )
    .replace(/(?<![\p{L}'’])I(?=$|[^\p{L}])/gu, 'i')
    .replace(/(?<![\p{L}'’])I(?=(?:m|ve|d|ll)\b)/gu, 'i');
}

function raised(text: string, first: boolean): string {
  return text
    .replace(
      first ? /(^\s*|[.!?…]\s+)(\p{Ll})/gu : /([.!?…]\s+)(\p{Ll})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/(?<![\p{L}'’])i(?=$|[^\p{L}'’]|['’](?:m|ve|d|ll)\b)/gu, 'I');
}
