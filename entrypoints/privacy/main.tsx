import { render } from 'preact';
import { introduce } from '../../components/day/language';
import { keepPainted } from '../../components/day/paint';
import { keepKeyboard } from '../../components/keyboard';
import { privacy } from '../../lib/languages/interface';
import { localDate } from '../../lib/practices/dates';
import { PrivacyPage } from './PrivacyPage';

const { signal } = new AbortController();
keepPainted(signal, () => localDate(new Date()));
keepKeyboard(document, signal);
introduce(privacy.title);
render(<PrivacyPage />, document.body);
