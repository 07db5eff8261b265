import { goodNews, ruleOf } from './hearing';

/** Hears the catch that is found in good news. */
export const goodActiveDestructive = ruleOf({
  id: 'good-active-destructive',
  label: 'flat-good-news',
  practice: 'encouragement',
  why: 'El pero puede llegar antes que la alegría. Quizá primero celebrarlo; las dudas tienen otro día.',
  source: 'Gable, Gonzaga & Strachman 2006, JPSP 91:904',
  priority: 8,
  patterns: [
    {
      words:
        /\b(?:(?:vas a|tendras que|vas a tener que|tienes que) (?:tener que )?(?:viajar|trabajar mas|madrugar|mudarte|pagar|conducir|manejar|estar mas)|(?:estas|segur[oa]) (?:segur[oa] )?(?:de )?que (?:puedes|vas a poder|podras|es buena idea|quieres|vale la pena)|no te (?:emociones|ilusiones|hagas (?:muchas )?ilusiones|confies)|ya era hora|cuanto (?:te van a pagar|pagan|cuesta|va a costar|nos va a costar)|eso no (?:significa|implica|son) (?:mas|que)|a ver (?:cuanto|si) (?:te )?dura|mas (?:horas|trabajo|estres|gastos)|cual es la trampa|donde esta la trampa|y (?:el sueldo|los ninos|el horario|quien va a))\b/u,
      sure: 0.82,
      after: goodNews,
      unless: /\b(?:que alegria|orgull\w*|felicidades|enhorabuena|celebr\w*|me alegr\w*)\b/u,
    },
  ],
  speaks: [
    {
      turns: [{ from: 'partner', text: 'me dieron el trabajo!!' }],
      draft: 'qué bien. y {vas a tener que viajar} más?',
    },
    {
      turns: [{ from: 'partner', text: 'me ascendieron' }],
      draft: '{estás segura de que puedes} con eso?',
    },
    {
      turns: [{ from: 'partner', text: 'gané el sorteo' }],
      draft: '{no te emociones}, seguro es publicidad',
    },
    {
      turns: [{ from: 'partner', text: 'por fin me aceptaron en el coro' }],
      draft: '{ya era hora}',
    },
  ],
  silent: [
    {
      turns: [{ from: 'partner', text: 'me dieron el trabajo!!' }],
      draft: '¡qué alegría! ¿vas a tener que viajar mucho?',
    },
    { turns: [{ from: 'partner', text: 'saco entradas?' }], draft: 'cuánto cuesta cada una?' },
    {
      turns: [{ from: 'partner', text: 'me aceptaron!' }],
      draft: 'estás segura de que no quieres que te recoja?',
    },
    {
      turns: [{ from: 'partner', text: 'aprobé' }],
      draft: 'esta noche cenamos fuera. ¿qué te apetece?',
    },
  ],
});
