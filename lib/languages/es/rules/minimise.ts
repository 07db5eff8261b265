import { ruleOf, tense } from './hearing';

/** Hears a feeling made small. */
export const minimise = ruleOf({
  id: 'minimise',
  label: 'invalidation',
  practice: 'listening',
  why: 'Puede sonar a que lo que siente sobra. Quizá ayude decir lo que notas, o preguntar.',
  source: 'Benitez, Howard & Cheavens 2022, J. Clin. Psychol.',
  priority: 8,
  patterns: [
    {
      words: /\b(?:estas exagerando|exageras|no exageres|que exagerad[oa])\b/u,
      sure: 0.85,
      unless: /\bexageras (?:de|con) (?:buen|bonit)/u,
    },
    {
      words:
        /\b(?:no es para tanto|tampoco es para tanto|no fue para tanto|no es el fin del mundo)\b/u,
      sure: 0.85,
      unless: /\b(?:me dijeron|para mi)\b/u,
    },
    {
      words:
        /^(?:(?:ya )?(?:calmate|tranquilizate|relajate|calma|calmada|calmado)(?: ya| un poco| por favor| tantito)?)$/u,
      sure: 0.82,
      all: true,
      after: tense,
    },
    { words: /\b(?:calmate|relajate|tranquilizate|bajale)\b/u, sure: 0.7, after: tense },
    {
      words:
        /\b(?:no seas (?:tan )?(?:dramatic[oa]|exagerad[oa]|sensible|intens[oa]|delicad[oa]|llor[oa]n\w*|susceptible)|que (?:dramatic[oa]|exagerad[oa]|sensible|intens[oa])(?: eres| sos)?|(?:eres|sos|estas) (?:muy |tan |demasiado |super )*(?:dramatic[oa]|sensible|intens[oa]|exagerad[oa]|susceptible))\b/u,
      sure: 0.85,
      unless: /\b(?:me gusta|me encanta|no eres|no estas)\b/u,
    },
    { words: /\b(?:(?:ya )?superalo|ya paso,? superalo|supera eso)\b/u, sure: 0.85 },
    {
      words: /\b(?:era (?:solo )?(?:una )?broma|fue (?:solo )?una broma)\b/u,
      sure: 0.7,
      after: ['complaint'],
    },
    {
      words:
        /\b(?:otra vez con (?:eso|lo mismo|el tema)|ya vas a empezar|ya empezamos|ya estas otra vez)\b/u,
      sure: 0.82,
      after: tense,
    },
    {
      words:
        /\b(?:te ahogas en un vaso de agua|(?:haces|hagas|haciendo|armas|armes) (?:un |tanto |mucho )?(?:drama|escandalo)s?|dejate de dramas|deja el drama|cuanto drama)\b/u,
      sure: 0.85,
    },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'estoy fatal por lo de mi madre' }],
      draft: '{estás exagerando}',
    },
    {
      turns: [{ from: 'partner', text: 'me dolió que te rieras de mí' }],
      draft: 'ay, {no es para tanto}',
    },
    { turns: [{ from: 'partner', text: 'me gritaron delante de todos' }], draft: '{cálmate}' },
    { turns: [{ from: 'partner', text: 'estoy triste' }], draft: '{eres muy sensible} la verdad' },
    { turns: [{ from: 'partner', text: 'me siento mal por lo de ayer' }], draft: '{ya supéralo}' },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'qué hacemos hoy' }], draft: 'relájate y pide unas pizzas' },
    {
      turns: [{ from: 'partner', text: 'estoy triste' }],
      draft: 'necesito calmarme yo también, voy a caminar y te llamo',
    },
    { turns: [{ from: 'partner', text: 'estoy triste' }], draft: 'ven, te hago un té' },
    {
      turns: [{ from: 'partner', text: 'perdón por llegar tarde' }],
      draft: 'tranquila, todo bien',
    },
    { turns: [], draft: 'creo que exageré un poco antes, perdón' },
  ],
});
