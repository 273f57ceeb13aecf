/** Days, months and years as partial dates, and the arithmetic of the calendar. */
import type { PartialDate } from '../../knowledge/vocabulary.ts';
import type { TimeUnit } from './languages/grammar.ts';

/** A day that may lack its month and day. */
export interface Day {
  year: number;
  month?: number;
  day?: number;
}

/** Reads `2025`, `2025-10`, `2025-10-28` or a longer ISO 8601 date; nothing where it is none. */
export function parseDay(date: string | undefined): Day | undefined {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date ?? '');
  if (found === null) return undefined;
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || month === 0 || (month ?? 1) > 12 || day === 0 || (day ?? 1) > 31)
    return undefined;
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

/** Gives nothing for a day that its month does not have. */
export function writeDay({ year, month, day }: Day): PartialDate | undefined {
  if (year < 1000 || year > 2199) return undefined;
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return `${year}-${two(month)}`;
  if (day < 1 || day > daysOf(year, month)) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}

export function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export type FullDay = Required<Day>;

export function isFull(day: Day): day is FullDay {
  return day.day !== undefined && day.month !== undefined;
}

export function addDays({ year, month, day }: FullDay, days: number): FullDay {
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** Moves by months; the last day of a month stays in the month that it comes to. */
export function addMonths(from: Day, months: number): Day {
  const count = from.year * 12 + (from.month ?? 1) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  if (from.month === undefined) return { year };
  return from.day === undefined
    ? { year, month }
    : { year, month, day: Math.min(from.day, daysOf(year, month)) };
}

/** 1 is Monday. */
export function weekdayOf({ year, month, day }: FullDay): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** A stretch of time, in its unit. */
export interface Stretch {
  count: number;
  unit: TimeUnit;
  /** "A few". */
  fuzzy: boolean;
}

const MONTHS: Readonly<Partial<Record<TimeUnit, number>>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** The time so far before or after a day, as exact as the smallest unit told: years give a year, months a month. */
export function move(from: Day, stretches: readonly Stretch[], sign: 1 | -1): Day | undefined {
  let months = 0;
  let days = 0;
  for (const { count, unit } of stretches) {
    if (unit === 'day') days += count;
    else if (unit === 'week') days += count * 7;
    else months += count * MONTHS[unit]!;
  }
  const moved = addMonths(from, sign * months);
  const exact = stretches.some(({ unit }) => unit === 'day' || unit === 'week');
  if (exact) {
    if (!isFull(moved)) return undefined;
    const day = addDays(moved, sign * days);
    return stretches.some(({ fuzzy }) => fuzzy) ? { year: day.year, month: day.month } : day;
  }
  if (stretches.every(({ unit }) => unit === 'year')) return { year: moved.year };
  return moved.month === undefined ? undefined : { year: moved.year, month: moved.month };
}
