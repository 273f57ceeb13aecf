import type { EntityId, PartialDate } from '../knowledge/vocabulary.ts';
import { asOf, compareAsOf } from './as-of.ts';
import { isAfter } from './dates.ts';
import { groupBy } from './group.ts';
import { isSoleRole } from './topics.ts';
import type { LedgerFact } from './types.ts';

/** What is asked of: an organisation, at a day or now. */
export interface StateQuestion {
  company: EntityId;
  /** Only what held by then counts. */
  date?: PartialDate;
}

/** The newest valuation of a company. */
export function valuationAt(facts: readonly LedgerFact[], question: StateQuestion): LedgerFact | undefined {
  const own = facts.filter(
    (fact) => fact.kind === 'valuation' && fact.subject === question.company && fact.amount,
  );
  return held(own, question.date).at(-1);
}

/** Who holds a share of a company, each holder with its newest stake, the largest first. */
export function stakesAt(facts: readonly LedgerFact[], { company, date }: StateQuestion): LedgerFact[] {
  const own = facts.filter((fact) => fact.kind === 'stake' && fact.object === company);
  return [...groupBy(own, (fact) => fact.subject).values()]
    .flatMap((stakes) => {
      const told = held(stakes, date);
      // A figure says more than "a stake", however new.
      const newest = told.findLast((fact) => fact.percent !== undefined || fact.amount) ?? told.at(-1);
      return newest ?? [];
    })
    .sort((a, b) => (b.percent ?? 0) - (a.percent ?? 0));
}

/** The legal form that a company had last taken. */
export function legalFormAt(
  facts: readonly LedgerFact[],
  { company, date }: StateQuestion,
): LedgerFact | undefined {
  return held(
    facts.filter((fact) => fact.kind === 'legal-form' && fact.subject === company),
    date,
  ).at(-1);
}

/** Who has which role in an organisation; of roles for one person at a time, who came last. */
export function rolesAt(facts: readonly LedgerFact[], { company, date }: StateQuestion): LedgerFact[] {
  const own = facts.filter((fact) => fact.kind === 'role' && fact.object === company);
  const byPost = groupBy(own, (fact) => (isSoleRole(fact) ? `${fact.role}` : `${fact.role} ${fact.subject}`));
  return [...byPost.values()].flatMap((posts) => held(posts, date).at(-1) ?? []);
}

/**
 * The facts that hold at a date, oldest first: those told as actual by then, but for those of which an end was told that is
 * newer.
 */
function held(facts: readonly LedgerFact[], date: PartialDate | undefined): LedgerFact[] {
  const told = facts
    .filter((fact) => fact.withdrawn === undefined && !(date && isAfter(asOf(fact), date)))
    .sort(compareAsOf);
  const ends = told.filter((fact) => fact.status === 'ended');
  return told.filter((fact) => fact.status === 'actual' && !ends.some((end) => endsIt(end, fact)));
}

function endsIt(end: LedgerFact, fact: LedgerFact): boolean {
  const same = end.subject === fact.subject && end.object === fact.object && end.role === fact.role;
  return same && end.percent === fact.percent && !isAfter(asOf(fact), asOf(end));
}
