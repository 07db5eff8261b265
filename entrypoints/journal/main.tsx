import { render } from 'preact';
import { introduce } from '../../components/day/language';
import { keepPainted } from '../../components/day/paint';
import { keepKeyboard } from '../../components/keyboard';
import { journal } from '../../lib/languages/interface';
import { localDate } from '../../lib/practices/dates';
import { JournalPage } from './JournalPage';
import { readFirst } from './readFirst';

const { signal } = new AbortController();
keepPainted(signal, () => localDate(new Date()));
keepKeyboard(document, signal);
introduce(journal.title);
void readFirst().then((first) => render(<JournalPage first={first} />, document.body));
