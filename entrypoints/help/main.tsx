import { render } from 'preact';
import { keepPainted } from '../../components/day/paint';
import { localDate } from '../../lib/practices/dates';
import { HelpPage } from './HelpPage';

keepPainted(new AbortController().signal, () => localDate(new Date()));
render(<HelpPage />, document.body);
