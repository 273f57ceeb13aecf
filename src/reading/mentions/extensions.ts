import type { Article, Draft } from './article.ts';
import { idOf } from './ids.ts';
import { GIVEN_NAMES } from './languages/given-names.ts';
import { has } from './languages/grammar.ts';
import { BARE_CAPITALS } from './languages/places.ts';
import { COMPANY_TAILS, LEGAL_SUFFIXES } from './languages/shapes.ts';
import { neighbour } from './neighbours.ts';
import { Caps, Gap } from './words.ts';

/**
 * Widens known names over the words with capitals that follow: what a company owns is named after it, as another
 * company ("Salesforce Ventures") or a product ("Meta Compute", "Stargate Argentina").
 */
export function markExtensions(article: Article): void {
  for (const [index, draft] of article.drafts.entries()) {
    if (draft.use !== 'name' || (draft.kind !== 'company' && draft.kind !== 'product')) continue;
    const to = endOf(article, draft);
    if (to === draft.to) continue;
    const tail = COMPANY_TAILS.has(article.key(to - 1)) && article.key(to - 1) !== 'ai';
    const sides = [neighbour(article, draft.from, -1), neighbour(article, to - 1, 1)];
    const listed = sides.some(
      (side) =>
        side !== undefined && article.draftAt(side)?.kind === 'company' && article.draftAt(side) !== draft,
    );
    const kind = draft.kind === 'company' && (tail || listed) ? 'company' : 'product';
    const end = article.words[to - 1]!.end;
    const id = idOf(kind, article.text.slice(draft.start, end));
    if (!id) continue;
    for (let i = draft.to; i < to; i++) article.owner[i] = index + 1;
    Object.assign(draft, { to, end, id, kind, base: draft.id });
    draft.why.push('a longer name that begins with it');
  }
}

function endOf(article: Article, draft: Draft): number {
  const { words, grammar } = article;
  let to = draft.to;
  const line = article.line(draft.from);
  if (words[to - 1]!.end !== draft.end) return to;
  while (to < words.length && to - draft.to < 2) {
    const word = words[to]!;
    if (word.gap !== Gap.space || word.caps === Caps.lower || word.caps === Caps.digits || word.opens) break;
    const tail = COMPANY_TAILS.has(word.key);
    if (article.owner[to] === -1) {
      // A project in a country: "Stargate Argentina".
      if (
        draft.kind === 'product' &&
        to === draft.to &&
        word.caps === Caps.initial &&
        !grammar.capitalNouns &&
        !line.titled &&
        !BARE_CAPITALS.has(word.key)
      )
        to++;
      break;
    }
    if (article.owner[to] !== 0 || (BARE_CAPITALS.has(word.key) && !tail) || LEGAL_SUFFIXES.has(word.key))
      break;
    if (grammar.small.has(word.key) && !tail) break;
    const noun = [
      grammar.personNouns,
      grammar.companyNouns,
      grammar.productNouns,
      grammar.domain,
      grammar.dealNouns,
    ].some((nouns) => has(grammar, nouns, word.key));
    if (line.shouting || line.titled || grammar.capitalNouns) {
      if (!tail || (noun && word.key !== 'cloud')) break;
    } else if (!tail && (noun || word.caps === Caps.all || GIVEN_NAMES.has(word.key))) break;
    to++;
  }
  return to;
}
