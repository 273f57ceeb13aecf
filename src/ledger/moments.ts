import type { Status } from '../knowledge/vocabulary.ts';
import { daysApart, daysOf, type DayRange } from './dates.ts';
import type { LedgerFact } from './types.ts';

/** Papers date one event by its announcement, its signing or their own print: days this near are one day. */
export const SLACK_DAYS = 3;
/** A plan comes before its doing: it is still the same event when it is done within this time. */
export const PLAN_DAYS = 730;

const OPEN: ReadonlySet<Status> = new Set(['planned', 'in-talks']);

/** When something happened, as far as its facts tell, and whether it is done. */
export interface Moment {
  days: DayRange | undefined;
  open: boolean;
}

/** When what a fact tells happened, as far as that is told. */
export function momentOf(fact: LedgerFact): Moment {
  return { days: daysOf(fact.date), open: OPEN.has(fact.status) };
}

/** True where two moments cannot be one: both are dated, and their days lie apart. */
export function excludes(a: Moment, b: Moment): boolean {
  if (!a.days || !b.days) return false;
  const gap = daysApart(a.days, b.days);
  if (gap <= SLACK_DAYS) return false;
  const [earlier, later] = a.days.first <= b.days.first ? [a, b] : [b, a];
  return !(earlier.open && !later.open && gap <= PLAN_DAYS);
}

/** What two moments of one event say together: the finer date, and done where one says so. */
export function narrow(a: Moment, b: Moment): Moment {
  if (a.open !== b.open) {
    const done = a.open ? b : a;
    return { days: done.days ?? (a.open ? a.days : b.days), open: false };
  }
  if (!a.days || !b.days) return { days: a.days ?? b.days, open: a.open };
  const first = Math.max(a.days.first, b.days.first);
  const last = Math.min(a.days.last, b.days.last);
  return { days: first <= last ? { first, last } : a.days, open: a.open };
}

/** Days between two moments; 0 where either is undated. */
export function distance(a: Moment, b: Moment): number {
  return a.days && b.days ? daysApart(a.days, b.days) : 0;
}
