import { modelled } from './modelled';

/** Lexical, as in WhatsApp and Messenger. Typed in by command it loses line breaks in Chromium. Measured with 0.52. */
export const lexical = modelled('lexical', '[data-lexical-editor="true"]');
