import type { FactKind, PartialDate } from '../knowledge/vocabulary.ts';
import { valuesAgree } from './amounts.ts';
import { asOf, compareIds, toldOn } from './as-of.ts';
import { compareDates, datePrecision, daysApart, daysOf, isAfter } from './dates.ts';
import { tellTheSame } from './events.ts';
import { isSoleRole, isState, topicOf } from './topics.ts';
import type { Disagreement, LedgerFact } from './types.ts';
import { measureOf } from './values.ts';

/** Kinds whose figure is that of a period, so that a year is as good a date as a day. */
const OF_A_PERIOD: ReadonlySet<FactKind> = new Set(['revenue', 'profit', 'spending']);

/**
 * What does not agree with a fact, the newest first: conflicts (both cannot be so) and denials (one side says it is untrue),
 * then updates (the world moved on between the two). Of updates only the newest is told, and the newest that is older than
 * the fact: what it was before, and what it is now.
 */
export function disagreementsOf(fact: LedgerFact, others: readonly LedgerFact[]): Disagreement[] {
  const found = others
    .flatMap((other): Disagreement[] => {
      const type = other.id === fact.id || isOver(other, others) ? undefined : compare(fact, other);
      return type ? [{ type, fact, with: other }] : [];
    })
    .sort((a, b) => compareDates(asOf(b.with), asOf(a.with)) || compareIds(a.with, b.with));
  const updates = found.filter(({ type }) => type === 'update');
  const former = updates.find(({ with: other }) => compareDates(asOf(other), asOf(fact)) <= 0);
  return [...found.filter(({ type }) => type !== 'update'), ...new Set([updates[0], former])].filter(
    (each) => each !== undefined,
  );
}

/** True for an end after which the same began again: Sam Altman was dismissed, and was back five days later. */
function isOver(end: LedgerFact, others: readonly LedgerFact[]): boolean {
  if (end.status !== 'ended') return false;
  return others.some(
    (other) =>
      other.status === 'actual' &&
      other.certainty === 'stated' &&
      isAfter(other.date, asOf(end)) &&
      tellTheSame(other, end),
  );
}

function compare(a: LedgerFact, b: LedgerFact): Disagreement['type'] | undefined {
  if (topicOf(a) !== topicOf(b) || a.withdrawn !== undefined || b.withdrawn !== undefined) return undefined;
  // A payment is no running total, whatever their values.
  if ((a.total ?? false) !== (b.total ?? false)) return undefined;
  if (tellTheSame(a, b) && a.status !== b.status) return compareStatus(a, b);
  if (a.status !== 'actual' || b.status !== 'actual') return undefined;
  if (replaces(a, b)) return byDate(asOf(a), asOf(b));
  if (isState(a) || !valuesDiffer(a, b)) return undefined;
  // Another sum on another day is another payment; on one day it is another account of it.
  const precision = datePrecision(a.date);
  const exactEnough = precision >= (OF_A_PERIOD.has(a.kind) ? 1 : 2) && precision === datePrecision(b.date);
  return exactEnough && byDate(a.date, b.date) === 'conflict' ? 'conflict' : undefined;
}

/** How far along what is neither denied nor over. */
const FAR_ALONG = { 'in-talks': 0, 'planned': 1, 'actual': 2 } as const;

/** The same claim, told with another status. */
function compareStatus(a: LedgerFact, b: LedgerFact): Disagreement['type'] | undefined {
  if (a.status === 'denied' || b.status === 'denied') return 'denial';
  if (a.status !== 'ended' && b.status !== 'ended') {
    const [before, after] = FAR_ALONG[a.status] < FAR_ALONG[b.status] ? [a, b] : [b, a];
    // Who still calls a plan what is done already brings nothing up to date.
    return isAfter(toldOn(before), toldOn(after)) ? undefined : 'update';
  }
  const [ended, other] = a.status === 'ended' ? [a, b] : [b, a];
  // Who had 49 % and gave it up may still have a stake; when an end was, somebody must say.
  if ((measureOf(a) === undefined) !== (measureOf(b) === undefined) || !asOf(ended)) return undefined;
  // What was told before the end was so then, or nobody says when; what began after it is another beginning.
  const told = toldOn(other);
  if (!isState(a) || !told || isAfter(asOf(ended), told) || isAfter(other.date, asOf(ended))) return 'update';
  return 'conflict';
}

/** True where both tell a state that only one of them can tell at a time. */
function replaces(a: LedgerFact, b: LedgerFact): boolean {
  if (!isState(a)) return false;
  if (a.kind === 'legal-form') return a.object !== b.object;
  if (isSoleRole(a)) return a.subject !== b.subject;
  return valuesDiffer(a, b);
}

function valuesDiffer(a: LedgerFact, b: LedgerFact): boolean {
  const [left, right] = [measureOf(a), measureOf(b)];
  return left !== undefined && right !== undefined && left.unit === right.unit && !valuesAgree(left, right);
}

/** Undated claims can be neither newer nor of the same day; a year cannot be compared with one of its days. */
function byDate(a: PartialDate | undefined, b: PartialDate | undefined): Disagreement['type'] | undefined {
  const [left, right] = [daysOf(a), daysOf(b)];
  if (!left || !right) return undefined;
  if (daysApart(left, right) > 0) return 'update';
  return datePrecision(a) === datePrecision(b) ? 'conflict' : undefined;
}
