import { render } from 'preact';
import { createCardLayer } from '../page/layer.ts';
import { startPage } from '../page/start.ts';
import { interfaceLanguage } from '../ui/messages.ts';
import { preparePage } from '../ui/page.ts';
import { sampleFor } from './samples/samples.ts';
import { Welcome } from './welcome.tsx';

const sample = sampleFor(new URLSearchParams(location.search).get('sample'), interfaceLanguage());
describe('article:published_time', sample.published);
render(<Welcome sample={sample} />, preparePage('welcomeTitle'));

// The sample is read by the same code, and in the same way, as an article on any news site.
startPage({
  document,
  signal: new AbortController().signal,
  loadCardLayer: () => Promise.resolve(createCardLayer),
});

/** Says of the page what news pages say of themselves. */
function describe(property: string, content: string): void {
  const meta = document.createElement('meta');
  meta.setAttribute('property', property);
  meta.content = content;
  document.head.append(meta);
}
