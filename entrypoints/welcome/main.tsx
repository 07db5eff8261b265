import { render } from 'preact';
import { introduce } from '../../components/day/language';
import { keepPainted } from '../../components/day/paint';
import { welcome } from '../../lib/languages/interface';
import { localDate } from '../../lib/practices/dates';
import { WelcomePage } from './WelcomePage';

keepPainted(new AbortController().signal, () => localDate(new Date()));
introduce(welcome.title);
render(<WelcomePage />, document.body);
