import { isAnotherChosen, spoken } from '../../lib/languages/spoken';
import { noteTroubles } from './troubles';

/** Gives a page its title, says in which language it is written, and notes what goes wrong in it. */
export function introduce(title: string): void {
  noteTroubles();
  document.documentElement.lang = spoken;
  document.title = title;
}

/** Opens the page anew where a person has chosen another language than it speaks. */
export function followLanguage(): void {
  if (isAnotherChosen()) location.reload();
}
