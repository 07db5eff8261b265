import { render } from 'preact';
import { introduce } from '../../components/day/language';
import { keepPainted } from '../../components/day/paint';
import { privacy } from '../../lib/languages/interface';
import { localDate } from '../../lib/practices/dates';
import { PrivacyPage } from './PrivacyPage';

keepPainted(new AbortController().signal, () => localDate(new Date()));
introduce(privacy.title);
render(<PrivacyPage />, document.body);
