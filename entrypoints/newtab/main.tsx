import { render } from 'preact';
import { NewTab } from './NewTab';

render(<NewTab />, document.body);
