import type { Label } from '../../listening/hint';
import { kept } from '../../listening/voice';
import type { PartnerMoment, Span } from '../../listening/moment';
import type { Proposal, Scene } from '../../listening/rule';
import { inSpanish } from './read';
import { inSpanishVoice, spanishVoice } from './voice';

/** A phrase and the plain name of what it does. */
type Phrase = readonly [move: string, text: string];

/** What answers the partner's turn, whatever the draft did. */
const answers: Readonly<Partial<Record<PartnerMoment, readonly Phrase[]>>> = {
  'hard-feeling': [
    ['estar ahí', 'Uf, qué pesado. Aquí estoy.'],
    ['preguntar primero', 'Suena muy duro. ¿Qué fue lo peor?'],
    ['preguntar qué ayuda', '¿Quieres que te escuche un rato o que pensemos ideas?'],
  ],
  complaint: [
    ['reconocer una parte', 'Tienes razón en una parte, y lo siento. ¿Cómo lo viviste?'],
    ['preguntar primero', 'Lo recuerdo distinto, pero veo que te dolió. Cuéntame.'],
    ['pausa y vuelta', 'Ahora me cuesta contestar bien. ¿Lo hablamos después de cenar?'],
  ],
  'good-news': [
    ['alegrarse y preguntar', '¡Qué alegría! ¿Cómo te lo dijeron?'],
    ['celebrar', 'Me alegro muchísimo por ti. ¿Cómo lo celebramos?'],
    ['querer saber más', '¡Qué bueno! Cuéntame todo desde el principio.'],
  ],
  apology: [
    ['agradecer', 'Gracias por decírmelo.'],
    ['pedir un rato', 'Gracias por decirlo. Todavía me duele, ¿me das un rato?'],
    ['volver con calma', 'Significa mucho que lo digas. ¿Lo hablamos luego con calma?'],
  ],
  bid: [
    ['acercarse', 'A ver, cuéntame más.'],
    ['decir cuándo', 'Ahora estoy a mil, pero luego quiero oírlo.'],
  ],
};

/** What says the same as the draft meant to, without the harm. */
const instead: Readonly<Partial<Record<Label, readonly Phrase[]>>> = {
  criticism: [
    ['decirlo desde ti', 'Esto me está pesando y me gustaría hablarlo. ¿Cuándo te viene bien?'],
    ['pedir una cosa', 'Necesito un poco de ayuda con esto. ¿Puedes hoy?'],
    ['decir qué pasó', 'Con lo de hoy me quedé mal. ¿Te cuento por qué?'],
  ],
  contempt: [
    ['decir el enojo', 'Me estoy enojando y no quiero hablarte mal. Sigo en un rato.'],
    ['decir qué dolió', 'Eso me dolió. ¿Lo hablamos con más calma?'],
    ['pausa y vuelta', 'Ahora no me salen buenas palabras. ¿Seguimos a la noche?'],
  ],
  defensiveness: [
    ['reconocer una parte', 'Vale, algo de eso es cosa mía. ¿Me dejas contarte luego cómo lo vi?'],
    ['preguntar primero', 'Quiero entenderlo antes de contestar. ¿Qué fue lo que más te pesó?'],
  ],
  stonewalling: [
    ['pausa y vuelta', 'Ahora no me sale hablar bien de esto. ¿Te llamo en veinte minutos?'],
    ['decir cuándo', 'Quiero hablarlo, pero no por aquí. ¿Después de cenar?'],
  ],
  invalidation: [
    ['volver atrás', 'Me apuré al contestar. ¿Cómo lo viviste?'],
    ['preguntar primero', 'No lo había visto así. ¿Qué fue lo peor?'],
  ],
  advice: [
    ['pedir permiso', 'Se me ocurre algo. ¿Lo quieres ahora o prefieres desahogarte?'],
    ['preguntar primero', 'Suena agotador. ¿Qué fue lo que más te pesó?'],
  ],
  interrogation: [
    ['preguntar qué pasó', 'Ayúdame a entenderlo. ¿Qué pasó?'],
    ['preguntar por ti', '¿Y cómo estás con eso ahora?'],
  ],
  'non-apology': [
    ['hacerlo propio', 'Perdón. Eso te dolió y es cosa mía.'],
    ['preguntar qué dolió', 'Siento haberte hecho daño. ¿Qué fue lo que más te dolió?'],
    ['reparar', 'Perdón por eso. ¿Qué puedo hacer para arreglarlo?'],
  ],
};

/** Where the partner's turn is what most needs an answer. */
const answerFirst = new Set<Label>([
  'invalidation',
  'advice',
  'interrogation',
  'stonewalling',
  'defensiveness',
  'flat-good-news',
  'missed-feeling',
  'opener',
]);

/** What a person never does, as a wish: "escuchas" to "escucharas"; without accents, as it is read. */
const wishes: Readonly<Record<string, string>> = {
  escuchas: 'escucharas',
  ayudas: 'ayudaras',
  llamas: 'llamaras',
  contestas: 'contestaras',
  respondes: 'respondieras',
  avisas: 'avisaras',
  cuentas: 'contaras',
  preguntas: 'preguntaras',
  apoyas: 'apoyaras',
  recoges: 'recogieras',
  limpias: 'limpiaras',
  cocinas: 'cocinaras',
  escribes: 'escribieras',
  esperas: 'esperaras',
  entiendes: 'entendieras',
  miras: 'miraras',
  abrazas: 'abrazaras',
};

/** The sender's own words, turned: "siempre me interrumpes" and "nunca me ayudas con los platos". */
function turned(scene: Scene, span: Span): readonly Phrase[] {
  const draft = inSpanish(scene.draft);
  const at = draft.words.findIndex((word) => word.start >= span.start);
  const rest = /^[^.,;:!?\n]*/u.exec(draft.raw.slice(span.start))?.[0] ?? '';
  const words = draft.words
    .slice(at)
    .filter((word) => word.end <= span.start + rest.length)
    .filter(
      (word, i, all) =>
        !(i === 0 && /^(?:tu|vos|pues|es|pero)$/u.test(word.plain) && all.length > 1),
    );
  const [first, ...more] = words;
  if (first === undefined || more.length === 0 || more.length > 9) return [];
  const stop = more.findIndex((word) =>
    /^(?:cuando|porque|pero|y|aunque|si|que)$/u.test(word.plain),
  );
  const own = stop < 0 ? more : more.slice(0, stop);
  const last = own.at(-1);
  const head = own[0];
  if (last === undefined || head === undefined) return [];
  if (
    first.plain === 'siempre' &&
    /^(?:me|te|lo|nos|le|llegas|olvidas|estas|haces|andas|dejas|cancelas|interrumpes)$/u.test(
      head.plain,
    )
  ) {
    const deed = draft.raw.slice(head.start, last.end);
    return [['decir qué pasa contigo', `Cuando ${deed} me quedo mal. ¿Lo hablamos?`]];
  }
  if (first.plain !== 'nunca' && first.plain !== 'jamas') return [];
  const place = own.findIndex((word) => word.plain in wishes);
  const verb = own[place];
  const wish = wishes[verb?.plain ?? ''];
  if (verb === undefined || wish === undefined || place > 1) return [];
  const before = draft.raw.slice(head.start, verb.start);
  const after = draft.raw.slice(verb.end, last.end);
  return [['decirlo como deseo', `Me gustaría que ${before}${wish}${after}. ¿Puede ser?`]];
}

/** Answers for a draft that does `label`: best first, each with a move of its own, as this person would type them. */
export function composeFor(scene: Scene, label: Label, span: Span): readonly Proposal[] {
  const { moment } = scene.partner;
  const answering = answers[moment] ?? [];
  const other = instead[label] ?? [];
  const own = label === 'criticism' ? turned(scene, span) : [];
  const phrases = answerFirst.has(label)
    ? [...answering, ...other]
    : [...own, ...other, ...answering];
  const voice = spanishVoice(scene);
  const whole = { start: 0, end: scene.moment.draft.length };
  const moves = new Set<string>();
  return phrases
    .filter(([move]) => !moves.has(move) && moves.add(move))
    .map(([move, text]) => ({ span: whole, text: kept(inSpanishVoice(text, voice)), move }));
}
