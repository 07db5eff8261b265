import type { Rule } from '../../../listening/rule';
import { composeFor } from '../phrasebook/compose';

const calling = new Set(['hard-feeling', 'complaint', 'good-news', 'apology']);

/** Offers a first line where the draft is still empty and the partner's turn calls for one. */
export const opening: Rule = {
  id: 'opening',
  label: 'opener',
  practice: 'listening',
  why: 'A first line is often the hardest. This one stays close to what they just said.',
  source: 'Reis & Shaver 1988, Intimacy as an interpersonal process',
  priority: 1,
  hear: (scene) =>
    scene.moment.draft.trim() === '' && calling.has(scene.partner.moment)
      ? [
          {
            span: { start: 0, end: scene.moment.draft.length },
            confidence: Math.max(0.5, scene.scores.moments[scene.partner.moment]),
          },
        ]
      : [],
  rephrase: (scene, finding) => composeFor(scene, 'opener', finding.span),
  speaks: [
    { turns: [{ from: 'partner', text: 'they turned me down. cried on the bus' }], draft: '' },
    { turns: [{ from: 'partner', text: 'I GOT THE PLACE!!! they just rang' }], draft: '' },
    { turns: [{ from: 'partner', text: 'im sorry i snapped at you this morning' }], draft: '' },
    {
      turns: [{ from: 'partner', text: 'you were on your phone all through dinner and it hurt' }],
      draft: '',
    },
  ],
  silent: [
    { turns: [{ from: 'partner', text: 'home at 6, need milk?' }], draft: '' },
    { turns: [], draft: '' },
    { turns: [{ from: 'partner', text: 'ok see you there' }], draft: '' },
    { turns: [{ from: 'partner', text: 'i said no. please stop asking' }], draft: '' },
  ],
};
