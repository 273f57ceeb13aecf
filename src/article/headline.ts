import type { Declared } from './declared.ts';
import { collapse, likeness } from './title.ts';

/** A shorter text is an icon. */
const SHORTEST = 3;

/** The element that holds the article's headline: the one that is most like what the page says its headline is. */
export function headlineIn(document: Document, { metas, articles }: Declared): Element | undefined {
  const candidates = [...document.querySelectorAll('h1,[itemprop="headline"]')].filter(
    (each) => !isInNavigation(each),
  );
  const [only] = candidates;
  if (candidates.length === 1 && only && only.textContent.trim().length >= SHORTEST) return only;
  const wanted = [articles[0]?.headline ?? metas.get('og:title') ?? '', document.title];
  if (candidates.length === 0) return secondIn(document, [metas.get('og:title') ?? '', ...wanted]);
  let best: Element | undefined;
  let bestScore = 0;
  for (const element of candidates) {
    const score = scoreOf(element, wanted);
    if (score > bestScore) [best, bestScore] = [element, score];
  }
  return best;
}

/** Where the first heading belongs to the navigation, the article's own is of the second order. */
function secondIn(document: Document, wanted: readonly string[]): Element | undefined {
  const titles = wanted.map(collapse).filter((title) => title !== '');
  return [...document.querySelectorAll('h2')].find((each) => {
    const text = collapse(each.textContent);
    return titles.some((title) => text.endsWith(title));
  });
}

/**
 * The heading that stands in the navigation alone: written for search engines, not for readers.
 * @returns its text, with single spaces
 */
export function navigationHeading(document: Document): string | undefined {
  const headings = [...document.querySelectorAll('h1')];
  return headings.length > 0 && headings.every(isInNavigation)
    ? collapse(headings[0]!.textContent)
    : undefined;
}

function isInNavigation(element: Element): boolean {
  return element.closest('nav,[role="navigation"]') !== null;
}

function scoreOf(element: Element, wanted: readonly string[]): number {
  const text = collapse(element.textContent);
  if (text.length < SHORTEST) return 0;
  let score = element.localName === 'h1' ? 0.1 : 0;
  // A site's name is in the page's title too, but rarely comes first.
  if (wanted.some((each) => collapse(each).startsWith(text))) score += 0.2;
  return score + Math.max(0, ...wanted.map((each) => likeness(text, each)));
}
