/** What a date pattern means: absolute dates as they stand, the others against the date of publication. */
import type { PartialDate } from '../../knowledge/vocabulary.ts';
import {
  addDays,
  addMonths,
  type Day,
  type FullDay,
  isFull,
  move,
  type Stretch,
  weekdayOf,
  writeDay,
} from './calendar.ts';
import type { TimeUnit } from './languages/grammar.ts';
import type { DateRead } from './date-patterns.ts';

/** A date or a span of time. */
export interface Dated {
  date?: PartialDate;
  until?: PartialDate;
}

/** The sentence looks ahead, back, or does not tell. */
export type Tense = 1 | -1 | 0;

export interface Now {
  published: Day | undefined;
  /** Asked only where it matters. */
  tense: () => Tense;
}

/** The date that a pattern tells; nothing where it tells none, or depends on a date of publication that is unknown. */
export function resolve(read: DateRead, now: Now): Dated | undefined {
  const { published } = now;
  if (typeof read.mark === 'number') {
    if (published === undefined || !isFull(published)) return undefined;
    return dated(addDays(published, read.mark));
  }
  if (typeof read.mark === 'object')
    return published === undefined ? undefined : dated(unitDay(read.mark.unit, read.mark.away, published));
  switch (read.mark) {
    case 'after':
      return published === undefined || now.tense() !== 1 ? undefined : dated(away(read, published));
    case 'ago':
    case 'later':
    case 'morrow':
      return published === undefined ? undefined : dated(away(read, published));
    case 'ahead': {
      const end = published === undefined ? undefined : dated(move(published, stretchesOf(read), 1));
      return end?.date === undefined ? undefined : { until: end.date };
    }
    case 'fiscal':
      return read.year === undefined ? undefined : dated({ year: read.year });
    case 'next':
      return published === undefined ? undefined : dated(unitDay(read.units.at(-1), 1, published));
    default:
      return dated(plainDay(read, now));
  }
}

function dated(day: Day | undefined): Dated | undefined {
  const date = day === undefined ? undefined : writeDay(day);
  return date === undefined ? undefined : { date };
}

function stretchesOf({ counts, units }: DateRead): Stretch[] {
  if (counts.length === 0) return units.map((unit) => ({ count: 1, unit, fuzzy: false }));
  return units
    .slice(0, counts.length)
    .map((unit, i) => ({ count: counts[i]!.count, fuzzy: counts[i]!.fuzzy, unit }));
}

function away(read: DateRead, published: Day): Day | undefined {
  const sign = read.mark === 'ago' ? -1 : 1;
  if (read.weekday !== undefined) {
    if (!isFull(published)) return undefined;
    const first = nextWeekday(published, read.weekday);
    return addDays(first, 7 * ((read.counts[0]?.count ?? 1) - 1));
  }
  if (read.mark === 'morrow')
    return isFull(published) ? move(addDays(published, 1), stretchesOf(read), 1) : undefined;
  return move(published, stretchesOf(read), sign);
}

/** The next such weekday after a day. */
function nextWeekday(from: FullDay, weekday: number): FullDay {
  return addDays(from, ((weekday - weekdayOf(from) + 6) % 7) + 1);
}

function plainDay(read: DateRead, now: Now): Day | undefined {
  if (read.letters.length > 0 || isPeriod(read)) return periodDay(read, now);
  if (read.weekday !== undefined) return weekdayDay(read, now);
  if (read.day !== undefined) return dayOfMonth(read, now);
  if (read.month !== undefined) return monthDay(read, now);
  if (read.season !== undefined) return seasonDay(read, now);
  if (read.year !== undefined) return { year: read.year };
  if (now.published === undefined) return undefined;
  return unitDay(read.units.at(-1), read.relatives.at(-1) ?? 0, now.published);
}

/** Quarters and halves, which are dated by the month that they end in. */
function isPeriod({ nth, units }: DateRead): boolean {
  return nth !== undefined && (units[0] === 'quarter' || units[0] === 'half');
}

function periodDay(read: DateRead, { published, tense }: Now): Day | undefined {
  const fiscal = read.letters.find(({ kind }) => kind === 'fiscal');
  if (fiscal !== undefined) return { year: fiscal.number < 100 ? 2000 + fiscal.number : fiscal.number };
  const letter = read.letters[0];
  const kind = letter?.kind ?? read.units[0];
  const number = letter?.number ?? read.nth!;
  const length = kind === 'half' ? 6 : 3;
  const periods = 12 / length;
  const month = (number < 0 ? periods : number) * length;
  if (month < 1 || month > 12) return undefined;
  if (read.year !== undefined) return { year: read.year, month };
  if (published === undefined) return undefined;
  const relative = read.relatives[0];
  if (relative !== undefined) return { year: published.year + relative, month };
  const coming = month - (published.month ?? 12);
  const current = coming <= 0 || (coming <= FARTHEST_PERIOD && tense() === 1);
  return { year: current ? published.year : published.year - 1, month };
}

/** A quarter or half that ends in more months is last year's, whatever the sentence looks to. */
const FARTHEST_PERIOD = 8;

function weekdayDay(read: DateRead, now: Now): Day | undefined {
  const { published } = now;
  const { weekday = 1, day, relatives, units, nth } = read;
  if (day !== undefined && read.month !== undefined) return dayOfMonth(read, now);
  if (nth !== undefined) return nthWeekday(read, now);
  if (published === undefined || !isFull(published)) return undefined;
  if (day !== undefined) {
    // "Thursday the 21st": the month next to the publication in which the two agree.
    for (const months of [0, -1, 1]) {
      const { year, month } = addMonths({ year: published.year, month: published.month }, months);
      const candidate = { year, month: month!, day };
      if (weekdayOf(candidate) === weekday) return candidate;
    }
    return undefined;
  }
  const relative = relatives[0];
  const monday = addDays(published, 1 - weekdayOf(published));
  const ofWeek = addDays(monday, weekday - 1);
  if (units[0] === 'week' && relative !== undefined) return addDays(ofWeek, 7 * relative);
  if (relative === 0) return ofWeek;
  if (relative === 1) return addDays(ofWeek, 7);
  const last = addDays(nextWeekday(published, weekday), -7);
  if (relative === -1) return weekday === weekdayOf(published) ? addDays(published, -7) : last;
  if (last.day === published.day) return last;
  return now.tense() === 1 ? addDays(last, 7) : last;
}

/** "The first Sunday (of May)". */
function nthWeekday(read: DateRead, now: Now): Day | undefined {
  const { published } = now;
  const base =
    read.month !== undefined
      ? monthDay(read, now)
      : published === undefined
        ? undefined
        : addMonths({ ...published, day: 1 }, read.relatives[0] ?? 0);
  if (base?.month === undefined) return undefined;
  const { nth = 1, weekday = 1 } = read;
  if (nth < 0)
    return published === undefined || !isFull(published)
      ? undefined
      : addDays(nextWeekday(published, weekday), weekday === weekdayOf(published) ? -14 : -7);
  const first = { year: base.year, month: base.month, day: 1 };
  const day = 1 + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  return { year: base.year, month: base.month, day };
}

/** Days ahead in which a day that the sentence does not place is taken for a coming one rather than for last year's. */
const NEAR_DAYS = 45;

function dayOfMonth(read: DateRead, { published, tense }: Now): Day | undefined {
  const { day, year, relatives } = read;
  const { month } = read;
  if (month === undefined) {
    // "The 20th of next month".
    if (published?.month === undefined) return undefined;
    const moved = addMonths({ year: published.year, month: published.month }, relatives[0] ?? 0);
    return { ...moved, day: day! };
  }
  if (year !== undefined) return { year, month, day: day! };
  if (published === undefined) return undefined;
  if (relatives.length > 0 && read.units[0] === 'year')
    return { year: published.year + relatives[0]!, month, day: day! };
  if (published.month === undefined) return { year: published.year, month, day: day! };
  const today = published.month * 31 + (published.day ?? 31);
  const that = month * 31 + day!;
  if (that <= today) {
    const next = that + 372 - today;
    return {
      year:
        published.year +
        (next < today - that && tense() >= 0 && (next <= NEAR_DAYS || tense() === 1) ? 1 : 0),
      month,
      day: day!,
    };
  }
  const gone = today + 372 - that;
  const coming = that - today;
  const side = relatives[0] ?? tense();
  const later = side === 1 || (side === 0 && coming <= NEAR_DAYS && coming < gone);
  return { year: published.year - (later ? 0 : 1), month, day: day! };
}

function monthDay(read: DateRead, { published, tense }: Now): Day | undefined {
  const { month, year, relatives, units } = read;
  if (year !== undefined) return { year, month: month! };
  if (published === undefined) return undefined;
  const current = published.month ?? 12;
  const relative = relatives[0];
  if (relative !== undefined && (units[0] === 'year' || relative === 0))
    return { year: published.year + relative, month: month! };
  if (relative === -1) return { year: published.year - (month! < current ? 0 : 1), month: month! };
  if (relative === 1) return { year: published.year + (month! > current ? 0 : 1), month: month! };
  // The next month is meant where nothing looks back, for eleven months ago is told with its year; any other is the last such.
  const coming = (month! - current + 12) % 12;
  const side = tense();
  const later = coming > 0 && (side === 1 ? coming < 10 : side === 0 && coming === 1);
  if (month! <= current) return { year: published.year + (later ? 1 : 0), month: month! };
  return { year: published.year - (later ? 0 : 1), month: month! };
}

function seasonDay(read: DateRead, { published, tense }: Now): Day | undefined {
  if (read.year !== undefined) return { year: read.year };
  if (published === undefined) return undefined;
  const relative = read.relatives[0];
  if (relative === 0) return { year: published.year };
  const start = SEASON_STARTS[read.season ?? 0]!;
  const current = published.month ?? 12;
  if (relative === 1 || tense() === 1) return { year: published.year + (start >= current ? 0 : 1) };
  return { year: published.year - (start <= current ? 0 : 1) };
}

/** The months in which spring, summer, autumn and winter begin. */
const SEASON_STARTS = [3, 6, 9, 12];

/** "Last month", "this year", "the end of next quarter": a unit of time so many away from the current one. */
function unitDay(unit: TimeUnit | undefined, relative: number, published: Day): Day | undefined {
  switch (unit) {
    case 'year':
      return { year: published.year + relative };
    case 'month':
      return published.month === undefined
        ? undefined
        : addMonths({ year: published.year, month: published.month }, relative);
    case 'week': {
      if (!isFull(published)) return undefined;
      const { year, month } = addDays(published, 7 * relative);
      return { year, month };
    }
    case 'day':
      return isFull(published) ? addDays(published, relative) : undefined;
    case 'quarter':
    case 'half': {
      if (published.month === undefined) return undefined;
      const length = unit === 'half' ? 6 : 3;
      const end = Math.ceil(published.month / length) * length;
      return addMonths({ year: published.year, month: end }, relative * length);
    }
    default:
      return undefined;
  }
}
