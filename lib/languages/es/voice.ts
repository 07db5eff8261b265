import { folded } from './read';
import type { Scene } from '../../listening/rule';

/** How a person types Spanish, beside what is the same in every language. */
export interface SpanishVoice {
  /** Types "también", not "tambien". */
  readonly accents: boolean;
  /** Opens questions and cries with ¿ and ¡. */
  readonly opens: boolean;
  /** Says "vos". */
  readonly vos: boolean;
  /** Their short words for common ones: "que" to "q". */
  readonly shorts: ReadonlyMap<string, string>;
  readonly lower: boolean;
  readonly shout: boolean;
  readonly stops: boolean;
  readonly exclaims: boolean;
}

const bare =
  /\b(?:tambien|asi|dias?|aqui|ahi|despues|perdon|razon|ademas|quiza|algun|segun|todavia|jamas|adios|papa y|mama y|estas exager|estas bien|facil|dificil|manana|telefono|podrias?|hacias?|tenias?|seria|callate|calmate|olvidalo|dejalo)\b/iu;
const shortForms: readonly (readonly [string, RegExp])[] = [
  ['que|qué', /(?<![\p{L}\p{N}])(q|k|ke)(?![\p{L}\p{N}])/iu],
  ['porque|por qué', /(?<![\p{L}\p{N}])(xq|pq|xk|porq)(?![\p{L}\p{N}])/iu],
  ['también', /(?<![\p{L}\p{N}])(tb|tmb|tbn)(?![\p{L}\p{N}])/iu],
];

/** Reads how a person types from the draft and their earlier turns. */
export function spanishVoice({ moment, turns, voice }: Scene): SpanishVoice {
  const own = [
    moment.draft,
    ...turns.filter(({ speaker }) => speaker === 'me').map(({ text }) => text.raw),
  ].join('\n');
  const shorts = new Map<string, string>();
  for (const [long, form] of shortForms) {
    const found = form.exec(own)?.[1];
    if (found !== undefined) shorts.set(long, found.toLowerCase());
  }
  const accents = /[áéíóúñ]/iu.test(own) || !(bare.test(own) || shorts.size > 0);
  const asks = /[?!]/u.test(own);
  return {
    accents,
    opens: /[¿¡]/u.test(own) || (!asks && accents && !voice.lower),
    vos: /(?<![\p{L}])(?:vos|sos|tenés|querés|podés|sabés|decís|hacés|sentís)(?![\p{L}])/iu.test(
      own,
    ),
    shorts,
    lower: voice.lower,
    shout: voice.shout,
    stops: voice.stops,
    exclaims: voice.exclaims,
  };
}

const toVos: readonly (readonly [RegExp, string])[] = [
  [/\bpuedes\b/giu, 'podés'],
  [/\bquieres\b/giu, 'querés'],
  [/\btienes\b/giu, 'tenés'],
  [/\bcuéntame\b/giu, 'contame'],
  [/\bdime\b/giu, 'decime'],
  [/\bayúdame\b/giu, 'ayudame'],
  [/\bpara ti\b/giu, 'para vos'],
  [/\bpor ti\b/giu, 'por vos'],
  [/\bcontigo\b/giu, 'con vos'],
];

/** Writes a plain phrase ("¿Me lo cuentas? Perdón.") as this person would type it. */
export function inSpanishVoice(phrase: string, voice: SpanishVoice): string {
  let text = phrase;
  if (voice.vos) for (const [tu, vos] of toVos) text = text.replace(tu, vos);
  if (!voice.exclaims) text = text.replace(/¡/gu, '').replace(/!+/gu, '.');
  if (!voice.opens) text = text.replace(/[¿¡]/gu, '');
  if (voice.lower)
    text = text.replace(
      /(^|[.!?…]\s+)([¿¡]?)(\p{Lu})/gu,
      (_, before: string, mark: string, letter: string) => before + mark + letter.toLowerCase(),
    );
  else
    text = text.replace(
      /(^|[.!?…]\s+)([¿¡]?)(\p{Ll})/gu,
      (_, before: string, mark: string, letter: string) => before + mark + letter.toUpperCase(),
    );
  for (const [long, short] of voice.shorts)
    text = text.replace(new RegExp(`(?<!\\p{L})(?:${long})(?!\\p{L})`, 'giu'), short);
  if (!voice.accents) text = withoutAccents(text);
  if (!voice.stops) text = text.replace(/(?<!\.)\.$/u, '');
  return voice.shout ? text.toUpperCase() : text;
}

/** Accents left out, capitals and ñ kept: nobody gives up the ñ for speed. */
function withoutAccents(text: string): string {
  return text.replace(/[áéíóúü]/giu, (letter) => sameCase(letter, folded(letter)));
}

const sameCase = (model: string, letter: string): string =>
  model === model.toLowerCase() ? letter : letter.toUpperCase();
