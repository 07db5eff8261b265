import { render } from 'preact';
import { listStored } from '../../components/data/stored';
import { introduce } from '../../components/day/language';
import { keepPainted } from '../../components/day/paint';
import { keepKeyboard } from '../../components/keyboard';
import { options } from '../../lib/languages/interface';
import { localDate } from '../../lib/practices/dates';
import { hintState, lockState, settings } from '../../lib/store/items';
import { OptionsPage } from './OptionsPage';
import { readFirst } from './useStored';

const { signal } = new AbortController();
keepPainted(signal, () => localDate(new Date()));
keepKeyboard(document, signal);
introduce(options.title);
const stored = listStored().catch(() => []);
void Promise.all([stored, readFirst(settings, hintState, lockState)]).then(([all]) =>
  render(<OptionsPage stored={all} />, document.body),
);
