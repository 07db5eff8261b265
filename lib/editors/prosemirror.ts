import { modelled } from './modelled';
import { settled } from './settled';

/** ProseMirror, and what is built on it; its history joins edits within half a second. Measured with prosemirror-view 1.42. */
export const prosemirror = settled(modelled('prosemirror', '.ProseMirror'), 500);
