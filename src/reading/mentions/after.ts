import type { Article } from './article.ts';
import type { Evidence } from './evidence.ts';
import { type Grammar, has } from './languages/grammar.ts';
import { COMPANY_TAILS } from './languages/shapes.ts';
import type { Run } from './runs.ts';
import { Caps, Gap } from './words.ts';

/** How many words behind a name say what it is: ", a Toronto-based chip designer". */
const APPOSITION = 6;
/** "who", in all languages. */
const WHO = new Set(['who', 'whose', 'quien', 'qui']);

/** What the words after one occurrence tell of it. */
export function weighAfter(article: Article, run: Run, evidence: Evidence): void {
  const { from, to } = run;
  const { grammar, words, text } = article;
  const next = words[to];
  const last = words[to - 1]!;
  if (/^['’]s\b/.test(text.slice(last.end, last.end + 3))) {
    evidence.add('company', 0.8, 'a possessive');
    evidence.add('person', 0.5, 'a possessive');
  }
  if (!next || next.gap >= Gap.stop) return;
  const { key, gap } = next;
  const why = `"${key}" after it`;
  if (gap === Gap.space) weighVerb(article, run, evidence);
  else if (gap === Gap.hyphen) {
    if (has(grammar, grammar.personNouns, key) || has(grammar, grammar.dealNouns, key))
      evidence.add('company', 2.8, why);
    else if (grammar.capitalNouns && has(grammar, grammar.companyNouns, key)) evidence.add('other', 3, why);
    else if (has(grammar, grammar.productNouns, key)) evidence.add('product', 1, why);
  } else if (gap === Gap.open && article.owner[to] === -1 && article.gap(to + 1) === Gap.colon)
    evidence.add('company', 5, 'a ticker behind it');
  if (gap === Gap.comma || gap === Gap.open || gap === Gap.dash) weighApposition(article, to, evidence);
  const place = gap === Gap.comma && article.owner[to] === -1 && to - from <= 2;
  if (place && words[from]!.caps === Caps.initial && !COMPANY_TAILS.has(last.key))
    evidence.add('other', 0.8, 'a place behind it');
}

/** What it does, and in English what it is a part of: "X has raised", "X shares", "the X processor". */
function weighVerb(article: Article, { from, to }: Run, evidence: Evidence): void {
  const { grammar } = article;
  const key = article.key(to);
  const verb = grammar.auxiliaries.has(key) ? article.key(to + 1) : key;
  const why = `"${verb}" after it`;
  if (grammar.companyVerbs.has(verb)) evidence.add('company', 1.5, why);
  if (grammar.speechVerbs.has(verb)) {
    evidence.add('person', 1.1, why);
    evidence.add('company', 0.4, why);
  }
  if (grammar.sourceVerbs.has(verb)) evidence.add('source', 1, why);
  if (grammar.language !== 'en') return;
  if (has(grammar, grammar.personNouns, key)) evidence.add('company', 2.2, why);
  if (has(grammar, grammar.productNouns, key))
    evidence.add('product', grammar.small.has(article.key(from - 1)) ? 2.4 : 1.6, why);
  if (grammar.dealNouns.has(key)) evidence.add('company', 1.2, why);
  if (grammar.companyNouns.has(key)) evidence.add('company', 1.5, why);
}

function isNounOf(grammar: Grammar, key: string): boolean {
  return [grammar.personNouns, grammar.companyNouns, grammar.productNouns].some((nouns) => nouns.has(key));
}

/** ", a Toronto-based chip designer", ", ceo di X", "(fondatore di X)". */
function weighApposition(article: Article, to: number, evidence: Evidence): void {
  const { grammar } = article;
  for (let i = to; i < to + APPOSITION; i++) {
    const word = article.words[i];
    const first = i === to;
    if (!word || (!first && word.gap > Gap.space)) return;
    if (article.owner[i]! > 0) {
      // "Nvidia's chief" still says what it is; a name at once does not.
      if (first) return;
      continue;
    }
    const { key } = word;
    const why = `"${key}" behind it`;
    if (first && WHO.has(key)) evidence.add('person', 1, why);
    if (grammar.speechVerbs.has(key) || grammar.auxiliaries.has(key) || grammar.sourceVerbs.has(key)) return;
    // In English the last noun says it: "a chip designer".
    if (
      grammar.language === 'en' &&
      isNounOf(grammar, key) &&
      article.joined(i + 1) &&
      isNounOf(grammar, article.key(i + 1))
    )
      continue;
    const bare = first && !grammar.articles.has(key) && !grammar.ledBy.has(key) ? 0.4 : 0;
    if (has(grammar, grammar.personNouns, key) && !grammar.companyNouns.has(key))
      return evidence.add('person', 2.8 - bare, why);
    if (has(grammar, grammar.companyNouns, key) || (first && grammar.ledBy.has(key)))
      return evidence.add('company', 3 - bare, why);
    if (has(grammar, grammar.productNouns, key)) return evidence.add('product', 2.2 - bare, why);
    if (has(grammar, grammar.sourceNouns, key)) return evidence.add('source', 2, why);
    if (first && !grammar.articles.has(key) && word.caps !== Caps.lower) return;
  }
}
