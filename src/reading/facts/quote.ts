/** The words of a claim: the shortest run of whole clauses that makes it. */
import type { Language } from '../../knowledge/vocabulary.ts';
import { is, type Token } from '../clauses/tokens.ts';
import type { Draft } from './draft.ts';

const BORDERS = ',;:()–—"“”«»„';

/** Verbs that go on with the subject of the clause before them. */
const GERUND: Readonly<Record<Language, RegExp | undefined>> = {
  it: /[ae]ndo$/,
  es: /(?:a|ie|ye)ndo$/,
  en: /ing$/,
  fr: undefined,
  de: undefined,
};

/** Brackets that only say the same by another name hold so many tokens. */
const LONGEST_ALIAS = 3;

/**
 * The shortest run of whole clauses that holds all that bears a fact, by offsets into the text. `dated` is the token of
 * its date, `by` the one that tells of talks: where the date stands in a clause of its own right after, the quote goes on up to it.
 */
export function quoteOf(
  { analysis, at, bearing }: Draft,
  { dated, language, by }: { dated?: number | undefined; language: Language; by?: Token | undefined },
): { start: number; end: number } {
  const { tokens } = analysis;
  const told = by === undefined ? -1 : tokens.indexOf(by);
  let from = Math.max(0, Math.min(...bearing, ...(told < 0 ? [] : [told])));
  let to = Math.min(tokens.length - 1, Math.max(...bearing));
  const opening = gerundBefore(tokens, at, language);
  if (opening && from < at) from = at;
  else while (from > 0 && !isBorder(tokens[from - 1]!)) from--;
  while (to < tokens.length - 1 && !isBorder(tokens[to + 1]!) && !isExchange(tokens[to + 1]!)) to++;
  while (to > from && tokens[to]!.kind === 'mark' && '.!?…'.includes(tokens[to]!.word)) to--;
  to = aliasAfter(tokens, to);
  to = examplesAfter(tokens, to);
  to = expiryAfter(tokens, to);
  if (dated !== undefined && isInNextClause(tokens, to, dated)) to = dated;
  return { start: tokens[from]!.start, end: tokens[to]!.end };
}

function isBorder({ kind, word }: Token): boolean {
  return kind === 'mark' && BORDERS.includes(word);
}

/** "in exchange for ...": what is got for it makes no part of the claim. */
function isExchange(token: Token): boolean {
  return is(token, 'exchange') && token.word.includes(' ');
}

/** "Y has widened its reach, striking partnerships with ...": the gerund opens a clause of its own. */
function gerundBefore(tokens: readonly Token[], at: number, language: Language): boolean {
  const before = tokens[at - 1];
  return (
    GERUND[language]?.test(tokens[at]!.word) === true &&
    tokens[at]!.classes.some((name) => name.endsWith('.v')) &&
    before?.kind === 'word' &&
    before.classes.length === 0 &&
    tokens.slice(0, at).some((token) => is(token, 'have'))
  );
}

/** "a stock market listing (IPO)" */
function aliasAfter(tokens: readonly Token[], to: number): number {
  if (tokens[to + 1]?.word !== '(') return to;
  for (let k = to + 2; k <= to + 2 + LONGEST_ALIAS; k++) {
    if (tokens[k] === undefined || tokens[k]!.kind === 'quantity') return to;
    if (tokens[k]!.word === ')') return k;
  }
  return to;
}

/** "products of X, such as Y": the names that end the sentence or its part. */
function examplesAfter(tokens: readonly Token[], to: number): number {
  if (tokens[to + 1]?.word !== ',' || !is(tokens[to + 2], 'including')) return to;
  if (tokens[to + 3]?.kind !== 'name') return to;
  let end = to + 3;
  while (end < tokens.length - 1 && !isBorder(tokens[end + 1]!) && tokens[end + 1]!.word !== '.') end++;
  return end;
}

/** "..., even beyond its expiry in 2030": a part without a verb that tells how long. */
function expiryAfter(tokens: readonly Token[], to: number): number {
  if (tokens[to + 1]?.word !== ',') return to;
  let end = to + 1;
  while (end < tokens.length - 1 && !isBorder(tokens[end + 1]!) && tokens[end + 1]!.word !== '.') end++;
  const part = tokens.slice(to + 2, end + 1);
  return part.some((token) => is(token, 'expiry.n')) && !part.some((token) => is(token, 'rel')) ? end : to;
}

/** So many tokens after the quote a date in a clause of its own still belongs to it: "a partnership, begun in 2019". */
const DATE_REACH = 5;

function isInNextClause(tokens: readonly Token[], to: number, dated: number): boolean {
  return (
    tokens[to + 1]?.word === ',' &&
    dated > to + 1 &&
    dated - to <= DATE_REACH &&
    !tokens.slice(to + 2, dated).some((token) => isBorder(token) || token.kind === 'name' || is(token, 'and'))
  );
}
