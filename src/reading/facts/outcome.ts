/** What becomes of a purchase, as a later sentence tells: "The bid was rejected.", "Regulators have yet to approve the deal." */
import type { Status } from '../../knowledge/vocabulary.ts';
import { is } from '../clauses/tokens.ts';
import type { Analysis } from './analysis.ts';
import type { Claimed } from './merge.ts';

/** So many sentences after a purchase its outcome may be told. */
const REACH = 2;

/** Nouns that stand for a purchase just told of. */
const DEALS = ['bid.n', 'purchase.n', 'deal.n', 'operation.n'] as const;

/** Where one of these is told of, it is that which came to nothing. */
const OTHERS = ['suit.n', 'ipo.n', 'list.v', 'round.n', 'licence.n', 'partner.n'] as const;

export class Outcomes {
  #last: { claim: Claimed; sentence: number } | undefined;

  /** Takes note of the claims of a sentence; a sentence without a purchase of its own may tell what became of the last. */
  read(
    analysis: Analysis,
    claims: readonly Claimed[],
    { all, number }: { all: readonly Claimed[]; number: number },
  ): void {
    const own = claims.findLast(({ fact }) => fact.kind === 'acquisition');
    if (own !== undefined) {
      this.#last = { claim: own, sentence: number };
      return;
    }
    if (this.#last === undefined || number - this.#last.sentence > REACH) return;
    const { fact } = this.#last.claim;
    const status = outcomeOf(analysis, fact.status);
    if (status === undefined) return;
    for (const { fact: one } of all)
      if (
        one.kind === 'acquisition' &&
        one.subject === fact.subject &&
        one.object === fact.object &&
        one.status === fact.status &&
        one !== fact
      )
        one.status = status;
    fact.status = status;
  }
}

function outcomeOf({ tokens }: Analysis, status: Status): Status | undefined {
  if (tokens.some((token) => OTHERS.some((name) => is(token, name)))) return undefined;
  const deal = tokens.some((token) => DEALS.some((name) => is(token, name)));
  if (!deal) return undefined;
  const has = (name: string): boolean => tokens.some((token) => is(token, name));
  if ((status === 'planned' || status === 'in-talks') && has('ended') && !has('neg')) return 'ended';
  if (status === 'actual' && has('pending.w') && !has('close.pp')) return 'planned';
  return undefined;
}
