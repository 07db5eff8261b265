import Quill from 'quill1';
import { mountWith } from './quills';

/** Quill 1, as in Slack. */
export const mount = mountWith((holder) => new Quill(holder, { modules: { toolbar: false } }));
