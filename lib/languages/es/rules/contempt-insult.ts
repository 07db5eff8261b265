import { ruleOf } from './hearing';

/** Hears an insult said to the partner. */
export const contemptInsult = ruleOf({
  id: 'contempt-insult',
  label: 'contempt',
  practice: 'patience',
  why: 'Un insulto puede quedarse más tiempo que el enojo. Quizá sirva decir qué dolió, sin etiqueta.',
  source: 'Gottman & Levenson 1992, JPSP 63:221',
  priority: 10,
  patterns: [
    {
      words:
        /\b(?:eres|sos|pareces|te portas como) (?:(?:una?|tan|muy|el|la|mas|super|un poco|bien) )*(?:idiota|imbecil|estupid[oa]|patetic[oa]|ridicul[oa]|payas[oa]|inutil|gilipollas|pendej[oa]|subnormal|tarad[oa]|basura|mierda|perdedora?|cri[oa]|crio chico|nin[oa] (?:chiquit[oa]|pequen[oa]|malcriad[oa])|malcriad[oa]|tont[oa]|burr[oa]|bestia|asc[oa]|chiste)\b/u,
      sure: 0.92,
      unless: /\bno (?:eres|sos)\b|\bsoy\b/u,
    },
    {
      words:
        /\b(?:no seas (?:tan )?(?:idiota|imbecil|estupid[oa]|ridicul[oa]|payas[oa]|infantil|pendej[oa]|inutil|cri[oa]))\b/u,
      sure: 0.9,
    },
    { words: /\b(?:me )?das (?:asco|pena ajena|lastima|verguenza(?: ajena)?)\b/u, sure: 0.88 },
    {
      words:
        /^(?:idiota|imbecil|estupid[oa]|patetic[oa]|que patetic[oa]|payas[oa]|pendej[oa]|gilipollas|madura(?: de una vez| un poco)?|crece(?: de una vez)?|callate)$/u,
      sure: 0.85,
      all: true,
    },
  ],
  speaks: [
    { turns: [{ from: 'partner', text: 'se me olvidó' }], draft: '{eres idiota}' },
    {
      turns: [{ from: 'partner', text: 'no quiero ir' }],
      draft: '{pareces un niño chiquito} cuando haces eso',
    },
    { turns: [{ from: 'partner', text: 'me molesta que grites' }], draft: '{no seas ridícula}' },
    {
      turns: [{ from: 'partner', text: 'tenemos que hablar de ayer' }],
      draft: '{madura de una vez}',
    },
  ],
  silent: [
    { turns: [], draft: 'te quiero, idiota 😂' },
    { turns: [], draft: 'soy un idiota, dejé las llaves dentro' },
    { turns: [{ from: 'partner', text: 'qué tal' }], draft: 'mi jefe es un imbécil' },
    { turns: [], draft: 'qué impresora más estúpida' },
    {
      turns: [{ from: 'partner', text: 'me equivoqué otra vez' }],
      draft: 'no eres tonta, le pasa a cualquiera',
    },
  ],
});
