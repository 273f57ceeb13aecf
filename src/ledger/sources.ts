import type { LedgerFact } from './types.ts';

/**
 * Where a claim comes from: who is named as its source, or else the site whose text it is. Two papers that both quote
 * Reuters are one source, and so are copies of one agency's text. A party that speaks of itself is a source of its own.
 */
export function sourceOf({ attributedTo, article }: Pick<LedgerFact, 'attributedTo' | 'article'>): string {
  return attributedTo ?? article.origin ?? article.site;
}

/** The independent sources of facts, each once, by the alphabet. */
export function sourcesOf(facts: readonly LedgerFact[]): string[] {
  return [...new Set(facts.flatMap((fact) => fact.sources ?? [sourceOf(fact)]))].sort();
}
