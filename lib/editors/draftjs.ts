import { modelled } from './modelled';

/** Draft.js, as in older X messages. Typed in by command it loses its undo in Chromium. Measured with 0.11. */
export const draftjs = modelled('draftjs', '.public-DraftEditor-content');
