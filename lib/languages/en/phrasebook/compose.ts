import type { Label } from '../../../listening/hint';
import type { Span } from '../../../listening/moment';
import type { Proposal, Scene } from '../../../listening/rule';
import { answerTo } from './answers';
import { Kit } from './kit';

/**
 * Whole answers for a draft that does `label`: the harm dropped or turned, the rest kept, the partner's turn answered.
 * Distinct moves, best first. Serves rules and findings of the models alike; an empty draft gets openers.
 */
export function composeFor(scene: Scene, label: Label, span: Span): readonly Proposal[] {
  const kit = new Kit(scene, label, span);
  const whole = { start: 0, end: scene.moment.draft.length };
  return answerTo(kit, label).map((answer) => ({ span: whole, ...answer }));
}
