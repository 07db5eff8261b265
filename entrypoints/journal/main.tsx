import { render } from 'preact';
import { keepPainted } from '../../components/day/paint';
import { localDate } from '../../lib/practices/dates';
import { JournalPage } from './JournalPage';

keepPainted(new AbortController().signal, () => localDate(new Date()));
render(<JournalPage />, document.body);
