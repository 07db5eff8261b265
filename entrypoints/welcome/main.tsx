import { render } from 'preact';
import { introduce } from '../../components/day/language';
import { keepPainted } from '../../components/day/paint';
import { welcome } from '../../lib/languages/interface';
import { localDate } from '../../lib/practices/dates';
import type { StartHints } from './startHints';
import { WelcomePage } from './WelcomePage';

keepPainted(new AbortController().signal, () => localDate(new Date()));
introduce(welcome.title);

// The engine is far larger than the page: it comes once the page is there.
const startHints: StartHints = (page, signal) => {
  void import('./roomHints').then(({ startRoomHints }) => {
    if (!signal.aborted) startRoomHints(page, signal);
  });
};

render(<WelcomePage startHints={startHints} />, document.body);
