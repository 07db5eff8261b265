import { render } from 'preact';
import { introduce } from '../../components/day/language';
import { keepPainted } from '../../components/day/paint';
import { options } from '../../lib/languages/interface';
import { localDate } from '../../lib/practices/dates';
import { OptionsPage } from './OptionsPage';

keepPainted(new AbortController().signal, () => localDate(new Date()));
introduce(options.title);
render(<OptionsPage />, document.body);
