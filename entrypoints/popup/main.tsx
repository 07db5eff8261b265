import { render } from 'preact';
import { introduce } from '../../components/day/language';
import { keepKeyboard } from '../../components/keyboard';
import { common } from '../../lib/languages/interface';
import { Popup } from './Popup';
import { lookHere } from './useHintsHere';

introduce(common.product);
keepKeyboard(document, new AbortController().signal);
// What the popup is about depends on the page below: that is asked first, so that nothing flips.
void lookHere().then((here) => render(<Popup here={here} />, document.body));
