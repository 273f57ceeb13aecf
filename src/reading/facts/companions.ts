/** What claims told together tell of one another: a round's guests and its price, a bid and how it ended. */
import { is } from '../clauses/tokens.ts';
import type { Fact } from '../annotation.ts';
import type { Analysis } from './analysis.ts';
import type { Claimed } from './merge.ts';

/** What joins a round or values a company in it is of the round. */
function belongsTo(fact: Fact, round: Fact): boolean {
  return (
    (fact.kind === 'investment' && fact.object === round.subject) ||
    (fact.kind === 'valuation' && fact.subject === round.subject)
  );
}

/**
 * Those who join a round, and what it values the company at, are of its date and as far along, where one sentence
 * tells them all.
 */
export function alignWithRound(claims: readonly Claimed[]): void {
  for (const { fact: round, dateAssumed } of claims) {
    if (round.kind !== 'funding-round') continue;
    for (const one of claims) {
      const { fact } = one;
      if (!belongsTo(fact, round)) continue;
      if (fact.status === 'actual' && isAhead(round)) {
        fact.status = round.status;
        fact.certainty = round.certainty;
        if (round.attributedTo !== undefined) fact.attributedTo ??= round.attributedTo;
      }
      if (!dateAssumed && round.date !== undefined && one.dateAssumed && fact.status === round.status)
        fact.date = round.date;
    }
  }
}

function isAhead({ status }: Fact): boolean {
  return status === 'planned' || status === 'in-talks';
}

/** A claim that later sentences may go on with. */
export interface Told {
  claim: Claimed;
  sentence: number;
  block: number;
}

/** So many sentences later what is told of talks or of a bid still belongs to it. */
const REACH = 2;

/** Keeps the talks and the bid that a text told of last, and reads on what becomes of them. */
export class Companions {
  #talks: Told | undefined;
  #bid: Told | undefined;

  /** "Under the plans, X would invest 5 million": a plan told after talks is part of them, and has their source. */
  read(claims: readonly Claimed[], { sentence, block }: { sentence: number; block: number }): void {
    const talks = within(this.#talks, sentence, block);
    if (talks !== undefined)
      for (const { fact } of claims)
        if (fact.status === 'planned' && belongsTo(fact, talks.fact)) {
          fact.status = 'in-talks';
          fact.certainty = talks.fact.certainty;
          if (talks.fact.attributedTo !== undefined) fact.attributedTo ??= talks.fact.attributedTo;
        }
    for (const claim of claims) {
      const { kind, status } = claim.fact;
      if (kind === 'funding-round' && status === 'in-talks') this.#talks = { claim, sentence, block };
      if (kind === 'acquisition' && BIDS.has(claim.fact.why[0] ?? '')) this.#bid = { claim, sentence, block };
    }
  }

  /** "Its board threw it out": what was bid for and refused is over. */
  readOutcome(
    { tokens }: Analysis,
    claims: readonly Claimed[],
    { sentence, block }: { sentence: number; block: number },
  ): void {
    const bid = within(this.#bid, sentence, block);
    if (bid === undefined || claims.some(({ fact }) => fact.kind === 'acquisition')) return;
    if (bid.fact.status !== 'actual' && bid.fact.status !== 'planned') return;
    const failed = bid.fact.why[0] === 'bids' && tokens.some((token) => is(token, 'ended'));
    if (failed || tokens.some((token) => is(token, 'refuse.v'))) bid.fact.status = 'ended';
  }
}

const BIDS: ReadonlySet<string> = new Set(['bids', 'purchase']);

function within(told: Told | undefined, sentence: number, block: number): Claimed | undefined {
  return told !== undefined && told.block === block && sentence - told.sentence <= REACH
    ? told.claim
    : undefined;
}
