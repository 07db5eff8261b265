import { render } from 'preact';
import { keepPainted } from '../../components/day/paint';
import { localDate } from '../../lib/practices/dates';
import { WelcomePage } from './WelcomePage';

keepPainted(new AbortController().signal, () => localDate(new Date()));
render(<WelcomePage />, document.body);
