/** "A, B and C raised 5, 6 and 7 million respectively": one claim each, the names and the sums in their order. */
import type { Nominal } from '../clauses/nominals.ts';
import { is } from '../clauses/tokens.ts';
import type { Analysis, Sum } from './analysis.ts';

export interface Unfolded {
  analysis: Analysis;
  /** The token of its own sum, which a quote must hold. */
  own?: number;
}

/** The sentence once for each pair of a name and a sum that "respectively" joins; else the sentence itself. */
export function unfold(analysis: Analysis): readonly Unfolded[] {
  const { tokens, nominals, sums } = analysis;
  if (!tokens.some((token) => is(token, 'respectively'))) return [{ analysis }];
  for (const kind of ['money', 'percent', 'count'] as const) {
    const own = sums.filter(({ quantity }) => quantity.kind === kind);
    if (own.length < 2 || !nominals.some(({ ids }) => ids.length === own.length)) continue;
    return own.map(({ at, quantity }, k) => {
      // Each takes the place of the first, so that it stands as near to what it belongs to.
      const sum: Sum = Object.assign({}, own[0]!, { quantity });
      const member = (one: Nominal): Nominal =>
        one.ids.length === own.length ? Object.assign({}, one, { ids: one.ids.slice(k, k + 1) }) : one;
      return {
        own: at,
        analysis: {
          ...analysis,
          nominals: nominals.map(member),
          sums: sums.flatMap((one) => (one === own[0] ? [sum] : own.includes(one) ? [] : [one])),
        },
      };
    });
  }
  return [{ analysis }];
}
