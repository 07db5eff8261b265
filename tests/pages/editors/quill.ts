import Quill from 'quill';
import { mountWith } from './quills';

/** Quill 2. */
export const mount = mountWith((holder) => new Quill(holder, { modules: { toolbar: false } }));
