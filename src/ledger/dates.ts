import type { PartialDate } from '../knowledge/vocabulary.ts';

/** The days that a partial date covers, both ends included, as days since 1970-01-01. */
export interface DayRange {
  first: number;
  last: number;
}

const DAY_MS = 86_400_000;

/** The days that a partial date (or the date of an ISO 8601 time) covers; undefined where it is none. */
export function daysOf(date: PartialDate | undefined): DayRange | undefined {
  const parts = date === undefined ? null : /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T|$)/.exec(date);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0)];
  if (day > 0) return { first: dayNumber(year, month, day), last: dayNumber(year, month, day) };
  if (month > 0) return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) };
  return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
}

/** How finely a date is told: 0 not at all, 1 year, 2 month, 3 day. */
export function datePrecision(date: PartialDate | undefined): 0 | 1 | 2 | 3 {
  if (date === undefined) return 0;
  return date.length >= 10 ? 3 : date.length >= 7 ? 2 : 1;
}

/** Days between two ranges; 0 where they overlap. */
export function daysApart(a: DayRange, b: DayRange): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}

/** Orders dates by their last day, undated ones first: negative where `a` is older. A finer date of the same end is newer. */
export function compareDates(a: PartialDate | undefined, b: PartialDate | undefined): number {
  const [left, right] = [daysOf(a), daysOf(b)];
  if (!left || !right) return Number(left !== undefined) - Number(right !== undefined);
  return left.last - right.last || left.first - right.first;
}

/** The newest of some dates, by `compareDates`; undefined where none is dated. (A sort would put `undefined` last.) */
export function newestDate(dates: Iterable<PartialDate | undefined>): PartialDate | undefined {
  let newest: PartialDate | undefined;
  for (const date of dates) if (compareDates(date, newest) > 0) newest = date;
  return newest;
}

/** True where every day of `a` comes after every day of `b`. */
export function isAfter(a: PartialDate | undefined, b: PartialDate | undefined): boolean {
  const [left, right] = [daysOf(a), daysOf(b)];
  return left !== undefined && right !== undefined && left.first > right.last;
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}
