import { render } from 'preact';
import { keepPainted } from '../../components/day/paint';
import { localDate } from '../../lib/practices/dates';
import { OptionsPage } from './OptionsPage';

keepPainted(new AbortController().signal, () => localDate(new Date()));
render(<OptionsPage />, document.body);
