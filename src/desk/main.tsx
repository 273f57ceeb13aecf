import { render } from 'preact';
import { preparePage } from '../ui/page.ts';
import { Desk } from './desk.tsx';

render(<Desk />, preparePage('deskTitle'));
