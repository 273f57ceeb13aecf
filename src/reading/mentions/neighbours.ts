import type { Article } from './article.ts';
import { Gap } from './words.ts';

/** The word of a name beside the word at `index`, across a comma or "and" and an article, or nothing. */
export function neighbour(article: Article, index: number, step: -1 | 1): number | undefined {
  const { grammar } = article;
  let i = index + step;
  let joint = false;
  const gapAt = (): Gap => article.gap(step > 0 ? i : i + 1);
  for (let steps = 0; steps < 3; steps++, i += step) {
    if (i < 0 || i >= article.words.length) return undefined;
    const gap = gapAt();
    if (gap === Gap.comma || gap === Gap.ampersand || gap === Gap.slash) joint = true;
    else if (gap > Gap.comma || gap === Gap.hyphen) return undefined;
    const key = article.key(i);
    if (grammar.and.has(key)) joint = true;
    else if (!grammar.articles.has(key) && !grammar.of.has(key)) return joint ? i : undefined;
  }
  return undefined;
}
