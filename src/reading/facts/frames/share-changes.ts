/** Shares that have changed: "from 14 to 20 per cent", "20 per cent, up from 14". */
import { isVerb } from '../../clauses/clauses.ts';
import { prepositions } from '../../clauses/phrases.ts';
import { is, type Token } from '../../clauses/tokens.ts';
import type { Analysis, Sum } from '../analysis.ts';

/** So many tokens may part the two percentages of a change. */
const REACH = 8;

/** The percentage that a share has come from, where the text tells it. */
export function earlierOf(analysis: Analysis, percent: Sum): Sum | undefined {
  const { before, after } = neighbours(analysis, percent);
  if (before !== undefined && isChange(analysis, before, percent)) return before;
  if (after !== undefined && isReturn(analysis, percent, after)) return after;
  return undefined;
}

/** Whether a percentage is only what a share has come from. */
export function isEarlier(analysis: Analysis, percent: Sum): boolean {
  const { before, after } = neighbours(analysis, percent);
  return (
    (after !== undefined && isChange(analysis, percent, after)) ||
    (before !== undefined && isReturn(analysis, before, percent))
  );
}

function neighbours({ sums }: Analysis, { at }: Sum): { before: Sum | undefined; after: Sum | undefined } {
  const isNear = (sum: Sum): boolean => sum.quantity.kind === 'percent' && Math.abs(sum.at - at) <= REACH;
  return {
    before: sums.findLast((sum) => sum.at < at && isNear(sum)),
    after: sums.find((sum) => sum.at > at && isNear(sum)),
  };
}

/** "from 14 to 20 per cent", "dal 14 al 20", "von 14 auf 20": of, by or from the one, to the other. */
function isChange({ tokens }: Analysis, one: Sum, other: Sum): boolean {
  const gap = tokens.slice(one.at + 1, other.at);
  if (!isLight(gap) || gap.some((token) => token.word === ',') || !gap.some((token) => is(token, 'p:to')))
    return false;
  return beforeSum(tokens, one).some((token) => SOURCE.some((name) => is(token, name)));
}

/** "20 per cent, up from 14", "20 Prozent nach zuvor 14", "20 %, contre 14 %": compared with what was before. */
function isReturn({ tokens }: Analysis, one: Sum, other: Sum): boolean {
  const gap = tokens.slice(one.at + 1, other.at);
  return isLight(gap) && gap.some((token) => is(token, 'compared') || is(token, 'p:from'));
}

const SOURCE = ['p:from', 'p:by', 'p:of'];

function isLight(gap: readonly Token[]): boolean {
  return gap.every(
    (token) =>
      (token.kind === 'word' && !isVerb(token) && !is(token, 'and') && !is(token, 'or')) ||
      token.word === ',',
  );
}

/** The words that go with a sum, its preposition first. */
function beforeSum(tokens: readonly Token[], { at }: Sum): readonly Token[] {
  let from = at;
  while (from > 0 && at - from < 4 && tokens[from - 1]!.kind === 'word') {
    from--;
    if (prepositions(tokens[from]).length > 0 && !is(tokens[from], 'p:of')) break;
  }
  return tokens.slice(from, at);
}
