import { isAnotherChosen, spoken } from '../../lib/languages/spoken';

/** Gives a page its title, and says in which language it is written. */
export function introduce(title: string): void {
  document.documentElement.lang = spoken;
  document.title = title;
}

/** Opens the page anew where a person has chosen another language than it speaks. */
export function followLanguage(): void {
  if (isAnotherChosen()) location.reload();
}
