import { render } from 'preact';
import { introduce } from '../../components/day/language';
import { keepPainted } from '../../components/day/paint';
import { help } from '../../lib/languages/interface';
import { localDate } from '../../lib/practices/dates';
import { HelpPage } from './HelpPage';

keepPainted(new AbortController().signal, () => localDate(new Date()));
introduce(help.title);
render(<HelpPage />, document.body);
