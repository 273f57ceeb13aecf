import type { Article, Hit } from './article.ts';
import { Caps } from './words.ts';

/** How far an article is of the field (technology and money): names and terms that are ordinary words count on it. */
export type Topic = 'field' | 'near' | 'other';

/** Words of the field and certain names a hundred words; news of the field has 8 and more, other news under 3. */
const FIELD_SHARE = 5;
const NEAR_SHARE = 3.2;
/** A short text may be dense by chance: so many different signs at least. */
const FIELD_SIGNS = 4;

/** What an article is about, by its certain names, its terms and the words of the field. */
export function topicOf(article: Article, hits: readonly Hit[]): Topic {
  const { words, grammar } = article;
  const signs = new Set<string>();
  let weight = 0;
  for (const { key, caps } of words)
    // "AI" is the field, Italian "ai" is not.
    if (grammar.domain.has(key) && (key.length > 2 || caps !== Caps.lower)) {
      signs.add(key);
      weight++;
    }
  let until = 0;
  for (const { from, to, entries } of hits) {
    if (from < until) continue;
    const entry = entries.find(({ use }) => use === 'name' || use === 'term' || use === 'epithet');
    if (!entry?.id || entry.kind === 'source') continue;
    until = to;
    weight += entry.use === 'term' ? 1 : 2;
    signs.add(entry.id);
  }
  const share = (100 * weight) / Math.max(words.length, 12);
  if (share >= FIELD_SHARE && signs.size >= FIELD_SIGNS) return 'field';
  return share >= NEAR_SHARE && signs.size >= FIELD_SIGNS - 1 ? 'near' : 'other';
}
