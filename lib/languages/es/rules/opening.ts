import type { PartnerMoment } from '../../../listening/moment';
import { composeFor } from '../phrases';
import type { SpanishRule } from './hearing';

/** Turns of the partner's that call for an answer with care. */
export const calling: ReadonlySet<PartnerMoment> = new Set([
  'hard-feeling',
  'complaint',
  'good-news',
  'apology',
]);

/** Offers a first line where the draft is still empty and the partner's turn calls for one. */
export const opening: SpanishRule = {
  id: 'opening',
  label: 'opener',
  practice: 'listening',
  why: 'La primera línea suele ser la más difícil. Esta se queda cerca de lo que acaba de decir.',
  source: 'Reis & Shaver 1988, Intimacy as an interpersonal process',
  priority: 1,
  find: ({ moment }, partner) =>
    moment.draft.trim() === '' && calling.has(partner.moment)
      ? [{ span: { start: 0, end: moment.draft.length }, confidence: 0.9 }]
      : [],
  hear: (scene) => opening.find(scene, scene.partner),
  rephrase: (scene, { span }) => composeFor(scene, 'opener', span),
  speaks: [
    { turns: [{ from: 'partner', text: 'me rechazaron. lloré en el bus' }], draft: '' },
    { turns: [{ from: 'partner', text: '¡¡ME DIERON LA PLAZA!!' }], draft: '' },
    { turns: [{ from: 'partner', text: 'perdón por cómo te hablé esta mañana' }], draft: '' },
    {
      turns: [{ from: 'partner', text: 'estuviste toda la cena con el móvil y me dolió' }],
      draft: '',
    },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'llego a las 6, ¿compro leche?' }], draft: '' },
    { turns: [], draft: '' },
    { turns: [{ from: 'partner', text: 'ok nos vemos ahí' }], draft: '' },
    { turns: [{ from: 'partner', text: 'te dije que no. deja de escribirme' }], draft: '' },
  ],
};
