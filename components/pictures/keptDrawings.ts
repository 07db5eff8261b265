import type { Practice } from '../../lib/practices/card';
import { isPrivate } from '../../lib/store/private';
import type { Drawing } from './drawing';

const prefix = 'attune/picture/';
// Raised whenever a picture changes, so that an old one is not shown.
const edition = 1;

/** The picture of a practice as it lies in local storage, where the first frame can have it; if it does. */
export function keptDrawing(practice: Practice): Drawing | undefined {
  try {
    const text = localStorage.getItem(prefix + practice);
    if (!text) return undefined;
    const kept = JSON.parse(text) as { edition?: unknown; drawing?: Drawing };
    const { drawing } = kept;
    const whole = kept.edition === edition && Array.isArray(drawing?.back);
    return whole && Array.isArray(drawing?.motif) ? drawing : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the pictures that the next days need, and no others; loads only those that are not there. None in a private window. */
export async function keepDrawings(
  wanted: ReadonlySet<Practice>,
  load: (practice: Practice) => Promise<Drawing>,
): Promise<void> {
  if (isPrivate()) return;
  const missing = [...wanted].filter((practice) => !keptDrawing(practice));
  const drawings = await Promise.all(missing.map(load));
  try {
    for (const key of Object.keys(localStorage)) {
      const practice = key.startsWith(prefix) ? key.slice(prefix.length) : undefined;
      if (practice !== undefined && !wanted.has(practice as Practice)) localStorage.removeItem(key);
    }
    missing.forEach((practice, at) => {
      localStorage.setItem(prefix + practice, JSON.stringify({ edition, drawing: drawings[at] }));
    });
  } catch {
    // Without local storage the picture comes a moment after the words.
  }
}
