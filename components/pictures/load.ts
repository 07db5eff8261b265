import type { Practice } from '../../lib/practices/card';
import type { Drawing } from './drawing';

const loaders: Readonly<Record<Practice, () => Promise<Drawing>>> = {
  vulnerability: async () => (await import('./drawings/vulnerability')).vulnerability,
  listening: async () => (await import('./drawings/listening')).listening,
  shared: async () => (await import('./drawings/shared')).shared,
  encouragement: async () => (await import('./drawings/encouragement')).encouragement,
  patience: async () => (await import('./drawings/patience')).patience,
};

/** Loads the picture of a practice; each is a file of its own, so that a page carries only what it shows. */
export function loadDrawing(practice: Practice): Promise<Drawing> {
  return loaders[practice]();
}
