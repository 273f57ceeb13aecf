import { compareIds, compareTold } from '../ledger/as-of.ts';
import { sourceOf } from '../ledger/sources.ts';
import { topicOf } from '../ledger/topics.ts';
import type { LedgerFact } from '../ledger/types.ts';
import type { ClaimRecord } from './records.ts';

/** Facts that claim exactly the same have the same key. */
export function claimKey(fact: LedgerFact): string {
  const { amount } = fact;
  const fields = [
    topicOf(fact),
    fact.subject,
    fact.object,
    fact.role,
    amount && [amount.value, amount.upper, amount.currency, amount.bound].join('/'),
    fact.percent,
    fact.count,
    fact.date,
    fact.until,
    fact.total && 'total',
    fact.status,
    fact.certainty,
  ];
  return fields.map((field) => field ?? '').join('|');
}

/** A claim's record with a telling more. */
export function addTelling(record: ClaimRecord | undefined, fact: LedgerFact): ClaimRecord {
  const source = sourceOf(fact);
  const { sources = {}, tellings = 0, facts = [] } = record ?? {};
  return {
    key: claimKey(fact),
    topic: topicOf(fact),
    bySubject: `${fact.kind} ${fact.subject}`,
    ...(fact.object !== undefined && { byObject: `${fact.kind} ${fact.object}` }),
    tellings: tellings + 1,
    sources: { ...sources, [source]: (sources[source] ?? 0) + 1 },
    facts: chosenTellings([...facts, fact]),
  };
}

/**
 * A claim's record with a telling less: `undefined` where nobody makes the claim any more, and `'unknown'` where the telling
 * was one that is kept, so that the others must be read again to know which takes its place.
 */
export function removeTelling(record: ClaimRecord, fact: LedgerFact): ClaimRecord | undefined | 'unknown' {
  if (record.tellings <= 1) return undefined;
  const facts = record.facts.filter((telling) => telling.id !== fact.id);
  if (facts.length < record.facts.length && record.tellings > record.facts.length) return 'unknown';
  const source = sourceOf(fact);
  const { [source]: count = 0, ...others } = record.sources;
  const sources = count > 1 ? { ...others, [source]: count - 1 } : others;
  return { ...record, tellings: record.tellings - 1, sources, facts };
}

/** A claim's record with a telling as its article has it now; whether and when it is told is as before. */
export function reviseTelling(record: ClaimRecord, fact: LedgerFact): ClaimRecord {
  return { ...record, facts: record.facts.map((telling) => (telling.id === fact.id ? fact : telling)) };
}

/**
 * The tellings that are kept beside a claim: the one that was read first, for what was known before, and the ones that were told
 * first and last, for when it was so.
 */
function chosenTellings(facts: readonly LedgerFact[]): LedgerFact[] {
  const told = facts.toSorted(compareTold);
  const chosen = [facts.toSorted(compareFirstRead)[0], told[0], told.at(-1)];
  return [...new Set(chosen)].filter((fact) => fact !== undefined);
}

/** A claim as facts: the first stands for all that claim the same, with all of their sources. */
export function factsOfClaim({ facts, sources }: ClaimRecord): LedgerFact[] {
  return facts.map((fact, index) =>
    index === 0 ? Object.assign(fact, { sources: Object.keys(sources).sort() }) : fact,
  );
}

function compareFirstRead(a: LedgerFact, b: LedgerFact): number {
  const [left, right] = [a.article.firstRead, b.article.firstRead];
  return left < right ? -1 : left > right ? 1 : compareIds(a, b);
}
