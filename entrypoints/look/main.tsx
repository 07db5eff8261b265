import { render } from 'preact';
import { keepPainted } from '../../components/day/paint';
import { localDate } from '../../lib/practices/dates';
import { LookPage } from './LookPage';
import { readTokens } from './tokens';

keepPainted(new AbortController().signal, () => localDate(new Date()));
render(<LookPage tokens={readTokens(document)} />, document.body);
