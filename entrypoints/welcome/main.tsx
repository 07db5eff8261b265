import { render } from 'preact';
import { introduce } from '../../components/day/language';
import { keepPainted } from '../../components/day/paint';
import { keepKeyboard } from '../../components/keyboard';
import { bringDrawings } from '../../components/pictures/atHand';
import { welcome } from '../../lib/languages/interface';
import { localDate } from '../../lib/practices/dates';
import { readChosen } from './chosen';
import type { StartHints } from './startHints';
import { WelcomePage } from './WelcomePage';

const { signal } = new AbortController();
keepPainted(signal, () => localDate(new Date()));
keepKeyboard(document, signal);
introduce(welcome.title);

// The engine is far larger than the page: it comes once the page is there.
const startHints: StartHints = (page, ended) => {
  void import('./roomHints').then(({ startRoomHints }) => {
    if (!ended.aborted) startRoomHints(page, ended);
  });
};

void Promise.all([readChosen(), bringDrawings(['listening'])]).then(([first]) =>
  render(<WelcomePage first={first} startHints={startHints} />, document.body),
);
