import { kept } from '../../../listening/voice';

/** The first letter raised. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The sender's words, kept as they are, with a stop where the next sentence follows. */
export function stopped(words: string): string {
  return /[.!?…]$|\p{Extended_Pictographic}\ufe0f?$/u.test(words) ? kept(words) : `${kept(words)}.`;
}
