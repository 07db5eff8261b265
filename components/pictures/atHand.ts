import type { Practice } from '../../lib/practices/card';
import type { Drawing } from './drawing';
import { keptDrawing } from './keptDrawings';
import { loadDrawing } from './load';

/** Pictures that this page was brought. */
const brought = new Map<Practice, Drawing>();

/** The picture of a practice, if a frame can have it without waiting. */
export function drawingAtHand(practice: Practice): Drawing | undefined {
  return brought.get(practice) ?? keptDrawing(practice);
}

/** Brings pictures before a page is shown, so that its first frame has them. What does not come is drawn when it does. */
export async function bringDrawings(wanted: readonly Practice[]): Promise<void> {
  const missing = wanted.filter((practice) => !drawingAtHand(practice));
  await Promise.allSettled(
    missing.map(async (practice) => brought.set(practice, await loadDrawing(practice))),
  );
}
