import { render } from 'preact';
import { keepPainted } from '../../components/day/paint';
import { localDate } from '../../lib/practices/dates';
import { PrivacyPage } from './PrivacyPage';

keepPainted(new AbortController().signal, () => localDate(new Date()));
render(<PrivacyPage />, document.body);
