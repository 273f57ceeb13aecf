import { type EntityId, kindOf } from '../../knowledge/vocabulary.ts';
import type { Article, Draft } from './article.ts';
import { has } from './languages/grammar.ts';
import { Gap } from './words.ts';

/** A span of words that describes one entity. */
export interface Description {
  from: number;
  to: number;
  id: EntityId;
  why: string;
}

/** An epithet's noun at or a few small words before a place. */
export function nounBefore(article: Article, index: number, most: number): number | undefined {
  const { grammar } = article;
  for (let i = index, steps = 0; i >= 0 && steps < most; i--, steps++) {
    if (article.owner[i]! > 0) return undefined;
    const key = article.key(i);
    if (has(grammar, grammar.epithetNouns, key) || has(grammar, grammar.headNouns, key)) return i;
    if (article.gap(i) > Gap.space || grammar.articles.has(key)) return undefined;
  }
  return undefined;
}

/** "jeune pousse", "casa madre": a noun of two words begins with the first. */
export function beginOf(article: Article, noun: number): number {
  const before = article.key(noun - 1);
  if (!article.joined(noun) || article.owner[noun - 1]! > 0) return noun;
  return FIRST_WORDS.has(before) ? noun - 1 : noun;
}

/** First words of such nouns, in all languages. */
const FIRST_WORDS = new Set('jeune casa societa maison empresa compania big'.split(' '));

/** "Nvidia, led by Jensen Huang": where the name itself stands beside, the description is no mention. */
export function besideItsName(article: Article, { from, to, id }: Description): boolean {
  const person = kindOf(id) === 'person';
  if (person) {
    const { begin, end } = article.around(from);
    for (let i = begin; i < end; i++) if (article.draftAt(i)?.id === id) return true;
  }
  const same = (draft: Draft | undefined): boolean =>
    draft !== undefined && draft.use !== 'term' && (draft.id === id || (person && draft.kind === 'person'));
  // Behind: "ChatGPT maker OpenAI", "the OpenAI chief, Sam Altman".
  const behind = article.draftAt(to);
  if (behind && behind.from === to && article.gap(to) <= Gap.comma && same(behind)) return true;
  if (article.gap(to) === Gap.comma || article.gap(to) === Gap.space) {
    const next = article.draftAt(to + 1);
    if (
      next &&
      next.from === to + 1 &&
      article.gap(to) === Gap.comma &&
      article.grammar.articles.has(article.key(to)) &&
      same(next)
    )
      return true;
  }
  // Before: "Anysphere, l'éditeur de Cursor", "Butterfly Effect, the Singapore-based group behind Manus".
  let i = from;
  for (
    let steps = 0;
    i > 0 && steps < 4 && article.gap(i) <= Gap.space && article.owner[i - 1]! <= 0;
    steps++
  )
    i--;
  const gap = article.gap(i);
  return i > 0 && (gap === Gap.comma || gap === Gap.open || gap === Gap.dash) && same(article.draftAt(i - 1));
}
