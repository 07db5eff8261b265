import { render } from 'preact';
import { bringDayPicture } from '../../components/day/bringPicture';
import { introduce } from '../../components/day/language';
import { keepKeyboard } from '../../components/keyboard';
import { today } from '../../lib/languages/interface';
import { NewTab } from './NewTab';

introduce(today.pageTitle);
keepKeyboard(document, new AbortController().signal);
void bringDayPicture().then(() => render(<NewTab />, document.body));
