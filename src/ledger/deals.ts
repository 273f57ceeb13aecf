import type { Deal } from '../knowledge/schema.ts';
import { articleId, factId } from './identity.ts';
import type { LedgerFact } from './types.ts';

/**
 * The knowledge's past deals as facts, marked as such: each as if its source were an article that the reader never opened.
 * They carry no quote, and are never stored.
 */
export function dealFacts(deals: readonly Deal[]): LedgerFact[] {
  return deals.map(({ source: { url, publisher, published }, ...claim }) => ({
    ...claim,
    id: factId(url, claim, ''),
    quote: '',
    start: 0,
    end: 0,
    why: [],
    article: {
      id: articleId(url),
      url,
      title: publisher,
      site: publisher,
      ...(published !== undefined && { published }),
      firstRead: '',
    },
    fromKnowledge: true,
  }));
}
