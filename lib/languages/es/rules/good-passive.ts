import { goodNews, ruleOf } from './hearing';

/** Hears a flat nod to good news. */
export const goodPassive = ruleOf({
  id: 'good-passive',
  label: 'flat-good-news',
  practice: 'encouragement',
  why: 'Un «bien» tan corto puede sentirse como una puerta a medio abrir. Quizá preguntar por algo.',
  source: 'Gable, Gonzaga & Strachman 2006, JPSP 91:904',
  priority: 9,
  patterns: [
    {
      words:
        /^(?:(?:que |muy )?(?:bien|bueno|guay|padre|chevere|chido|lindo|copado)|genial|ok|vale|felicidades|felicitaciones|enhorabuena|me alegro|bacan|aja|super|perfecto|de lujo|ok,? (?:que )?bien|bien hecho|ah,? (?:que )?bien)$/u,
      sure: 0.85,
      all: true,
      after: goodNews,
      unless: /!/u,
    },
    { words: /^👍+$/u, sure: 0.85, all: true, after: goodNews },
  ],
  speaks: [
    { turns: [{ from: 'partner', text: '¡¡ME DIERON EL TRABAJO!!' }], draft: '{qué bien}' },
    { turns: [{ from: 'partner', text: 'aprobé el examen de manejo!' }], draft: '{genial}' },
    {
      turns: [{ from: 'partner', text: 'gané el concurso de la oficina' }],
      draft: '{felicidades}',
    },
    { turns: [{ from: 'partner', text: 'por fin terminé la tesis' }], draft: '{ok}' },
  ],
  silent: [
    { turns: [{ from: 'partner', text: '¡aprobé!' }], draft: '¡¡qué bien!! cuéntame todo' },
    { turns: [{ from: 'partner', text: 'llego a las 6' }], draft: 'genial' },
    {
      turns: [{ from: 'partner', text: 'me dieron el ascenso' }],
      draft: 'qué orgullo. ¿qué te dijo la jefa?',
    },
    { turns: [{ from: 'partner', text: 'la reunión es a las 3' }], draft: 'vale' },
  ],
});
