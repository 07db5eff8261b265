import { ruleOf, tense } from './hearing';

/** Hears a why that accuses. */
export const interrogate = ruleOf({
  id: 'interrogate',
  label: 'interrogation',
  practice: 'listening',
  why: 'Un «por qué no…» puede sonar a examen. Un qué o un cómo deja más sitio.',
  source: 'Chen, Minson & Tormala 2010, OBHDP 111',
  priority: 6,
  patterns: [
    {
      words:
        /\bpor ?que no (?:simplemente )?(?:me |se |le |les |te |lo |la )*(?:dijiste|avisaste|contestaste|llamaste|hiciste|hablaste|fuiste|pediste|preguntaste|pensaste|respondiste|quejaste|saliste|defendiste)\b/u,
      sure: 0.8,
      after: tense,
      unless: /\b(?:te (?:recogia|ayudaba|acompanaba|llevaba)|hubiera ido)\b/u,
    },
    {
      words:
        /\b(?:por ?que (?:hiciste|dijiste) eso|por ?que (?:lo )?hiciste|y (?:tu )?que (?:le )?(?:dijiste|hiciste) para que|que esperabas|para que (?:te metes|te metiste|fuiste)|en que estabas pensando|como se te ocurre|como se te ocurrio|a quien se le ocurre|como pudiste)\b/u,
      sure: 0.82,
      after: ['hard-feeling', 'complaint', 'apology', 'everyday', 'request'],
    },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'me regañaron delante de todos, estoy fatal' }],
      draft: '{por qué no dijiste} nada',
    },
    {
      turns: [{ from: 'partner', text: 'estoy triste, discutí con mi hermana' }],
      draft: '{y qué le dijiste para que} se pusiera así',
    },
    { turns: [{ from: 'partner', text: 'perdí el trabajo' }], draft: '{qué esperabas}' },
    { turns: [{ from: 'partner', text: 'perdón, vendí la bici' }], draft: '{cómo se te ocurre}' },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'estoy fatal' }], draft: '¿por qué? ¿qué pasó?' },
    {
      turns: [{ from: 'partner', text: 'me encanta esta canción' }],
      draft: '¿por qué te gusta tanto?',
    },
    {
      turns: [{ from: 'partner', text: 'vine caminando, estoy molida' }],
      draft: 'por qué no me avisaste, te recogía',
    },
    { turns: [{ from: 'partner', text: 'qué hacemos' }], draft: 'por qué no pedimos algo?' },
  ],
});
