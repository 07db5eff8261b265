import { render } from 'preact';
import { introduce } from '../../components/day/language';
import { today } from '../../lib/languages/interface';
import { NewTab } from './NewTab';

introduce(today.pageTitle);
render(<NewTab />, document.body);
