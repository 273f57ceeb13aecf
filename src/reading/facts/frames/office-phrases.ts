/** Phrases of offices: "founder and chief executive", "OpenAI's former head of research". */
import { is, type Token } from '../../clauses/tokens.ts';
import { officeOf } from './holding.ts';

export interface Phrase {
  /** The first and last token of the offices that are told together: "founder and chief executive". */
  from: number;
  to: number;
}

function isInPhrase(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (officeOf(token) !== undefined ||
      ['and', 'det', 'adv', 'former', 'poss', 'interim'].some((name) => is(token, name)))
  );
}

/** Offices joined by "and", with what qualifies them and the name that possesses them. */
export function officePhrase(tokens: readonly Token[], at: number): Phrase {
  let from = at;
  while (at - from < 10) {
    const before = tokens[from - 1];
    if (isInPhrase(before)) from--;
    else if (
      before?.kind === 'word' &&
      before.glued &&
      (before.word === "'s" || before.word === 's') &&
      tokens[from - 2]?.kind === 'name'
    )
      from -= 2;
    else if (
      before?.kind === 'mark' &&
      before.word === '-' &&
      before.glued &&
      tokens[from - 2]?.mention?.kind === 'company'
    )
      from -= 2;
    else break;
  }
  while (from < at && (is(tokens[from], 'and') || (is(tokens[from], 'be') && !is(tokens[from], 'det'))))
    from++;
  let to = at;
  while (to - at < 6 && is(tokens[to + 1], 'and')) {
    const next = [to + 2, to + 3, to + 4].find(
      (k) => tokens[k] !== undefined && officeOf(tokens[k]) !== undefined,
    );
    if (next === undefined || !tokens.slice(to + 2, next).every(isInPhrase)) break;
    to = next;
  }
  return { from, to };
}
