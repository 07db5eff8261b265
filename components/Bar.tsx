import { common } from '../lib/languages/interface';
import { Mark } from './Mark';

const places = {
  today: ['/newtab.html', common.nav.today],
  journal: ['/journal.html', common.nav.journal],
  cards: ['/journal.html?view=cards', common.nav.cards],
  settings: ['/options.html', common.nav.settings],
  help: ['/help.html', common.nav.help],
} as const;

/** A page one can go to from every other. */
export type Place = keyof typeof places;

interface NavProps {
  /** The page a person is on, left out. */
  readonly here?: Place;
  readonly only?: readonly Place[];
  /** Open each in a tab of its own, as a popup must. */
  readonly newTab?: boolean;
}

/** The way to the other pages. */
export function Nav({ here, only = Object.keys(places) as Place[], newTab = false }: NavProps) {
  return (
    <nav aria-label={common.nav.name}>
      <ul>
        {only
          .filter((place) => place !== here)
          .map((place) => (
            <li key={place}>
              <a class="plain" href={places[place][0]} {...(newTab && { target: '_blank' })}>
                {places[place][1]}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** The head of a page: the mark, what day it is where that matters, the way to the other pages. */
export function Bar({ here, date }: { here?: Place; date?: string }) {
  return (
    <header class="bar">
      <Mark />
      {date && <span class="date">{date}</span>}
      <Nav {...(here && { here })} />
    </header>
  );
}
