import type { Editor } from './editor';
import { selectAll } from './insert';
import { modelled } from './modelled';

const engine = modelled('element', '.mx_BasicMessageComposer_input');

/**
 * Element's own engine: it reads the box back at each input, takes a paste into its model itself,
 * and ends a step of its undo only at words. What was typed last would be undone together with
 * what replaces it; an input that is no typing ends the step first.
 */
export const element: Editor = {
  ...engine,
  replace: (box, text) => {
    selectAll(box);
    box.dispatchEvent(
      new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }),
    );
    return engine.replace(box, text);
  },
};
