import type { Declared } from './declared.ts';
import { collapse, likeness } from './title.ts';

/** A shorter text is an icon. */
const SHORTEST = 3;

/** The element that holds the article's headline: the one that is most like what the page says its headline is. */
export function headlineIn(document: Document, { metas, articles }: Declared): Element | undefined {
  const candidates = document.querySelectorAll('h1,[itemprop="headline"]');
  const [only] = candidates;
  if (candidates.length === 1 && only && only.textContent.trim().length >= SHORTEST) return only;
  const wanted = [articles[0]?.headline ?? metas.get('og:title') ?? '', document.title];
  let best: Element | undefined;
  let bestScore = 0;
  for (const element of candidates) {
    const score = scoreOf(element, wanted);
    if (score > bestScore) [best, bestScore] = [element, score];
  }
  return best;
}

function scoreOf(element: Element, wanted: readonly string[]): number {
  const text = collapse(element.textContent);
  if (text.length < SHORTEST) return 0;
  let score = element.localName === 'h1' ? 0.1 : 0;
  // A site's name is in the page's title too, but rarely comes first.
  if (wanted.some((each) => collapse(each).startsWith(text))) score += 0.2;
  return score + Math.max(0, ...wanted.map((each) => likeness(text, each)));
}
