import type { Glance, ReadTurn } from '../../listening/scene';
import type { Span } from '../../listening/moment';
import type { Text, Word } from '../../listening/text';

/** Spellings of chat that stand for plain words; without accents, as everything is read here. */
const spellings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    q: 'que',
    k: 'que',
    ke: 'que',
    qe: 'que',
    xq: 'porque',
    pq: 'porque',
    xk: 'porque',
    pk: 'porque',
    porq: 'porque',
    x: 'por',
    xfa: 'por favor',
    porfa: 'por favor',
    xfavor: 'por favor',
    d: 'de',
    tb: 'tambien',
    tmb: 'tambien',
    tbn: 'tambien',
    tambn: 'tambien',
    toy: 'estoy',
    tas: 'estas',
    ta: 'esta',
    pa: 'para',
    aki: 'aqui',
    aora: 'ahora',
    ahra: 'ahora',
    haora: 'ahora',
    bn: 'bien',
    mxo: 'mucho',
    muxo: 'mucho',
    muxa: 'mucha',
    dnd: 'donde',
    cdo: 'cuando',
    cnd: 'cuando',
    kn: 'con',
    msj: 'mensaje',
    tqm: 'te quiero mucho',
    tkm: 'te quiero mucho',
    nc: 'no se',
    nse: 'no se',
    sta: 'esta',
    stas: 'estas',
    ntp: 'no te preocupes',
    dsp: 'despues',
    desp: 'despues',
    finde: 'fin de semana',
    trankila: 'tranquila',
    trankilo: 'tranquilo',
    okey: 'ok',
    okay: 'ok',
    oki: 'ok',
    oka: 'ok',
  }),
);

const laughs =
  /^(?:a*(?:j+[aeiou]+){2,}j*|j+s+j+s*\w*|xd+|lol|lmao|ajaj\w*|jsj\w*|broma|bromita)$/u;

/** A text in small letters without accents; as long as it was. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[áàâä]/gu, 'a')
    .replace(/[éèêë]/gu, 'e')
    .replace(/[íìîï]/gu, 'i')
    .replace(/[óòôö]/gu, 'o')
    .replace(/[úùûü]/gu, 'u')
    .replace(/ñ/gu, 'n');
}

/** The plain form of a word: no accents, nothing held down, chat spelling undone. */
function plainWord(typed: string, alone: boolean): string {
  const word = folded(typed).replace(/(\p{L})\1{2,}/gu, '$1');
  // A letter that is all there is ("k", "x") stands for itself.
  return alone && word.length === 1 ? word : (spellings.get(word) ?? word);
}

const readings = new WeakMap<Text, Text>();
const glances = new WeakMap<Glance, Glance>();

/** A text read anew as Spanish: the same words and offsets, other plain forms and signs of play. */
export function inSpanish(text: Text): Text {
  const known = readings.get(text);
  if (known) return known;
  let plain = '';
  let end = 0;
  const words: Word[] = text.words.map((word) => {
    plain += text.raw
      .slice(end, word.start)
      .replace(/\s+/gu, (gap) => (/[\r\n]/u.test(gap) ? '\n' : ' '));
    const start = plain.length;
    const form = plainWord(word.typed, text.words.length === 1);
    plain += form;
    end = word.end;
    return { ...word, plain: form, at: { start, end: plain.length } };
  });
  plain += text.raw.slice(end, end + 2000);
  const angled = [...text.raw.matchAll(/«[^»]{2,}»/gu)].map((found): Span => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  const reading: Text = {
    ...text,
    plain,
    words,
    marks: {
      ...text.marks,
      play: text.marks.play || words.some(({ plain: word }) => laughs.test(word)),
      quotes: [...text.marks.quotes, ...angled],
    },
    rawSpan: (from, to) => {
      const first = words.find((word) => word.at.end > from);
      const last = words.findLast((word) => word.at.start < to);
      return first === undefined || last === undefined || last.end < first.start
        ? { start: 0, end: 0 }
        : { start: first.start, end: last.end };
    },
  };
  readings.set(text, reading);
  return reading;
}

function turnInSpanish({ speaker, raw, text }: ReadTurn): ReadTurn {
  return { speaker, raw, text: inSpanish(text) };
}

/** A moment with all its texts read as Spanish. */
export function glanceInSpanish(glance: Glance): Glance {
  const known = glances.get(glance);
  if (known) return known;
  const read: Glance = {
    moment: glance.moment,
    draft: inSpanish(glance.draft),
    turns: glance.turns.map(turnInSpanish),
    ...(glance.partnerText && { partnerText: inSpanish(glance.partnerText) }),
    ...(glance.before && { before: turnInSpanish(glance.before) }),
  };
  glances.set(glance, read);
  return read;
}
