import { render } from 'preact';
import { introduce } from '../../components/day/language';
import { keepPainted } from '../../components/day/paint';
import { keepKeyboard } from '../../components/keyboard';
import { help } from '../../lib/languages/interface';
import { localDate } from '../../lib/practices/dates';
import { HelpPage } from './HelpPage';

const { signal } = new AbortController();
keepPainted(signal, () => localDate(new Date()));
keepKeyboard(document, signal);
introduce(help.title);
render(<HelpPage />, document.body);
