import type { PartialDate } from '../knowledge/vocabulary.ts';
import { compareDates } from './dates.ts';
import type { LedgerFact } from './types.ts';

/** When a fact holds: its own date, or else the day its article came out. When it was read says nothing of it. */
export function asOf(fact: LedgerFact): PartialDate | undefined {
  return fact.date ?? fact.article.published;
}

/** When a fact was told: the day its article came out, or else its own date. */
export function toldOn(fact: LedgerFact): PartialDate | undefined {
  return fact.article.published ?? fact.date;
}

/** Orders facts by when they were told, older first; the same for the same facts in any order. */
export function compareTold(a: LedgerFact, b: LedgerFact): number {
  return compareDates(toldOn(a), toldOn(b)) || compareIds(a, b);
}

/** Orders facts by when they hold, older first; the same for the same facts in any order. */
export function compareAsOf(a: LedgerFact, b: LedgerFact): number {
  return compareDates(asOf(a), asOf(b)) || compareIds(a, b);
}

/** By id, so that the order depends on nothing else. */
export function compareIds(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
