import { journalStates } from './journal';
import { newTabStates } from './newTab';
import { optionsStates } from './options';
import { popupStates } from './popup';
import { readingStates } from './reading';
import type { State } from './state';

export type { State } from './state';

/** Every page and state that is looked at. */
export const states: readonly State[] = [
  ...newTabStates,
  ...popupStates,
  ...journalStates,
  ...optionsStates,
  ...readingStates,
];

/** The state of this name. */
export function stateOf(name: string): State {
  const state = states.find((one) => one.name === name);
  if (!state) throw new Error(`There is no state "${name}".`);
  return state;
}
