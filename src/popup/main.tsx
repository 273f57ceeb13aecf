import { render } from 'preact';
import { preparePage } from '../ui/page.ts';
import { Popup } from './popup.tsx';

render(<Popup />, preparePage('extensionName'));
