import { render } from 'preact';
import { introduce } from '../../components/day/language';
import { common } from '../../lib/languages/interface';
import { Popup } from './Popup';

introduce(common.product);
render(<Popup />, document.body);
