/** Sums and counts that make a sentence of their own: "650 million. So many use X", "A billion and a half, in four parts." */
import { isVerb } from '../../clauses/clauses.ts';
import type { Context } from '../context.ts';
import { asCount } from '../ellipsis.ts';

/** So many words may stand beside it. */
const MOST_WORDS = 12;

/** Keeps the sum of a sentence that has no name, no verb and no other sum, for the sentence after it. */
export function noteLone({ analysis, memory, number }: Context): void {
  const { tokens, sums } = analysis;
  if (tokens.length > MOST_WORDS + 1 || tokens.some((token) => token.kind === 'name' || isVerb(token)))
    return;
  const [sum, other] = sums.filter(
    ({ quantity }) => quantity.kind !== 'date' && (quantity.value ?? 0) >= LEAST,
  );
  if (sum === undefined || other !== undefined) return;
  // Written without a currency, it may count anything.
  const count = asCount(tokens[sum.at]!.quantity);
  memory.lone = {
    sum,
    sentence: number,
    ...(count === undefined ? {} : { count: { ...sum, quantity: count } }),
  };
}

const LEAST = 100;
