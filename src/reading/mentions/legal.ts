import type { Article, Draft } from './article.ts';
import { LEGAL_SUFFIXES } from './languages/shapes.ts';
import { Caps, Gap } from './words.ts';

/** Widens a company's name over a legal suffix: "Inc.", "S.p.A.", ", Inc.". */
export function withLegalSuffix(
  article: Article,
  draft: Omit<Draft, 'id' | 'kind' | 'use' | 'why'>,
): boolean {
  const { words, text } = article;
  const to = draft.to;
  const gap = article.gap(to);
  if (words[to - 1]!.end !== draft.end || (gap !== Gap.space && gap !== Gap.comma) || !article.capital(to))
    return false;
  let key = words[to]!.key;
  let last = to + 1;
  // "S.p.A." is three words of a letter.
  while (
    last < words.length &&
    key.length < 4 &&
    words[last]!.gap === Gap.none &&
    words[last]!.end - words[last]!.start === 1
  )
    key += words[last++]!.key;
  if (!LEGAL_SUFFIXES.has(key)) return false;
  if (gap === Gap.comma && !['inc', 'llc', 'ltd', 'pbc', 'corp', 'lp'].includes(key)) return false;
  if (key.length === 2 && words[to]!.caps === Caps.initial && last === to + 1) return false;
  draft.to = last;
  draft.end = words[last - 1]!.end;
  if (text[draft.end] === '.' && (last - to > 1 || ['inc', 'corp', 'ltd', 'co'].includes(key))) {
    // The stop of the abbreviation, unless it ends the sentence.
    const next = words[last];
    if (!next || next.gap < Gap.stop) draft.end++;
  }
  return true;
}
