import { groupBy } from './group.ts';
import { totalOfPair } from './totals.ts';
import type { InvestmentTotal, LedgerFact } from './types.ts';

/**
 * The figure that matters most on a page: of the investments that it tells, the pair with a running total first, then the
 * one that it says most of, then the largest. Undefined where it tells no sum that was invested or is to be.
 * @param here the page's facts
 * @param ledger what the ledger holds of their topics, the page's own facts among it
 */
export function headlineOf(
  here: readonly LedgerFact[],
  ledger: readonly LedgerFact[],
): InvestmentTotal | undefined {
  const told = here.filter(
    (fact) => fact.kind === 'investment' && fact.object && fact.amount && !fact.withdrawn,
  );
  const pairs = [...groupBy(told, (fact) => `${fact.subject} ${fact.object}`).values()];
  return pairs
    .flatMap((facts) => {
      const [{ subject: investor, object: receiver }] = facts as [LedgerFact];
      const [total] = receiver ? totalOfPair(ledger, { investor, receiver }) : [];
      return total ? { total, facts } : [];
    })
    .sort((a, b) => weight(b) - weight(a) || b.facts.length - a.facts.length || size(b.total) - size(a.total))
    .at(0)?.total;
}

/** A running total says most, what was paid more than what is planned. */
function weight({ total, facts }: { total: InvestmentTotal; facts: readonly LedgerFact[] }): number {
  return facts.some((fact) => fact.total && fact.status === 'actual') ? 2 : total.best ? 1 : 0;
}

function size({ best, planned }: InvestmentTotal): number {
  return best?.value ?? Math.max(0, ...planned.map((figure) => figure.amount.value));
}
