import type { Declared } from './declared.ts';
import { likeness } from './title.ts';

/** The element that holds the article's headline. */
export function headlineIn(document: Document, declared: Declared): Element | undefined {
  const { metas, articles } = declared;
  const wanted = [articles[0]?.headline, metas.get('og:title'), document.title].filter(
    (each) => each !== undefined,
  );
  let best: Element | undefined;
  let bestScore = 0;
  for (const element of document.querySelectorAll('h1,[itemprop="headline"]')) {
    const text = element.textContent.trim();
    if (text.length < 3) continue;
    const score =
      Math.max(...wanted.map((each) => likeness(text, each)), 0) + (element.localName === 'h1' ? 0.1 : 0);
    if (score > bestScore) [best, bestScore] = [element, score];
  }
  return best;
}
