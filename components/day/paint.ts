import { choiceKey } from '../../lib/languages/spoken';
import { chance } from '../../lib/practices/choose';
import type { LocalDate } from '../../lib/practices/dates';
import { followLanguage } from './language';
import { plainPainting, readSnapshot, type Painting } from '../../lib/store/snapshot';

/** The part of the day, as the pictures and the paper show it. */
export type PartOfDay = 'morning' | 'day' | 'evening' | 'night';

/** The part of the day at an hour; a dark page always shows the night. */
export function partOfDay(hour: number, dark: boolean): PartOfDay {
  if (dark) return 'night';
  if (hour >= 17 || hour < 5) return 'evening';
  return hour < 11 ? 'morning' : 'day';
}

/** Gives the page its theme, text size, time of day, and what the date moves in a picture. Nothing else may set these. */
export function paint(painting: Painting, now: Date, date: LocalDate): void {
  const root = document.documentElement;
  const chosen = painting.theme === 'auto' ? undefined : painting.theme;
  const dark = (chosen ?? (darkWanted().matches ? 'dark' : 'light')) === 'dark';
  if (chosen) root.dataset['theme'] = chosen;
  else delete root.dataset['theme'];
  if (painting.textSize === 'normal') delete root.dataset['text'];
  else root.dataset['text'] = painting.textSize;
  root.dataset['time'] = partOfDay(now.getHours(), dark);
  // Within three degrees and a quarter of the size, so that no day looks odd.
  const lean = (chance(`${date} lean`) - 0.5) * 4;
  root.style.setProperty('--lean', `${lean.toFixed(2)}deg`);
  root.style.setProperty('--extra', chance(`${date} extra`) < 0.4 ? '1' : '0');
  if (dark) {
    root.style.removeProperty('--disc-x');
    root.style.removeProperty('--disc-size');
  } else {
    root.style.setProperty('--disc-x', `${Math.round(196 + chance(`${date} place`) * 150)}px`);
    root.style.setProperty('--disc-size', (0.85 + chance(`${date} size`) * 0.35).toFixed(2));
  }
}

/** Calls back whenever the system turns light or dark, until `signal` ends. */
export function onSystemTheme(again: () => void, signal: AbortSignal): void {
  darkWanted().addEventListener('change', again, { signal });
}

function darkWanted(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}

/** Paints a page that shows no day of its own, and follows the system's theme and changed settings until `signal` ends. */
export function keepPainted(signal: AbortSignal, date: () => LocalDate): void {
  const again = (): void => paint(readSnapshot()?.painting ?? plainPainting, new Date(), date());
  again();
  onSystemTheme(again, signal);
  // Another page of ours wrote a new snapshot.
  window.addEventListener('storage', again, { signal });
  window.addEventListener(
    'storage',
    ({ key, newValue }) => {
      if (key === choiceKey && newValue !== null) followLanguage();
    },
    { signal },
  );
}
