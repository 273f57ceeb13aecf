import type { Amount, Bound } from '../../src/knowledge/vocabulary.ts';
import { articleId, factId } from '../../src/ledger/identity.ts';
import type { ArticleRef, LedgerFact } from '../../src/ledger/types.ts';

/** An article on a site, published on a day; what is not told follows from that. */
export function article(site: string, published?: string, more: Partial<ArticleRef> = {}): ArticleRef {
  const url = `https://${site}/${published ?? 'undated'}`;
  return {
    id: articleId(url),
    url,
    title: `What ${site} says`,
    site,
    ...(published !== undefined && { published }),
    firstRead: '2026-01-01T08:00:00.000Z',
    ...more,
  };
}

/** A fact as an article states it: an investment of Microsoft in OpenAI, unless told otherwise. */
export function fact(claim: Partial<LedgerFact> = {}): LedgerFact {
  const filled = {
    kind: 'investment',
    subject: 'company:microsoft',
    object: 'company:openai',
    status: 'actual',
    certainty: 'stated',
    quote: 'Microsoft put money into OpenAI',
    start: 0,
    end: 31,
    why: [],
    article: article('paper.example', '2025-05-12'),
    ...claim,
  } satisfies Omit<LedgerFact, 'id'>;
  return { id: factId(filled.article.url, filled, JSON.stringify(claim)), ...filled };
}

/** So many billions of dollars. */
export function billions(value: number, bound: Bound = 'exact', upper?: number): Amount {
  return { value: value * 1e9, currency: 'USD', bound, ...(upper !== undefined && { upper: upper * 1e9 }) };
}
