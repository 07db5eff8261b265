import { render } from 'preact';
import { introduce } from '../../components/day/language';
import { keepPainted } from '../../components/day/paint';
import { journal } from '../../lib/languages/interface';
import { localDate } from '../../lib/practices/dates';
import { JournalPage } from './JournalPage';

keepPainted(new AbortController().signal, () => localDate(new Date()));
introduce(journal.title);
render(<JournalPage />, document.body);
