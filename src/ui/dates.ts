import type { PartialDate } from '../knowledge/vocabulary.ts';
import { interfaceLocale, message } from './messages.ts';

/** As much of a date as is told: day, month and year. */
type Precision = 'year' | 'month' | 'day';

/** "28 October 2025", "October 2025" or "2025", in the interface's language; with `short` "28 Oct 2025". */
export function formatDate(date: PartialDate, month: 'long' | 'short' = 'long'): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  const precision = precisionOf(date);
  return new Intl.DateTimeFormat(interfaceLocale(), {
    year: 'numeric',
    ...(precision !== 'year' && { month }),
    ...(precision === 'day' && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(time);
}

/** The day of a moment, in the reader's own time zone. */
export function formatMoment(moment: string): string {
  const time = Date.parse(moment);
  if (Number.isNaN(time)) return moment;
  return new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: 'medium' }).format(time);
}

/** As part of a sentence: "in 2019", "on 28 October 2025". */
export function when(date: PartialDate): string {
  return message(`when_${phraseOf(date)}`, { date: formatDate(date) });
}

/** As part of a sentence: "until 2030". */
export function until(date: PartialDate): string {
  return message(`until_${phraseOf(date)}`, { date: formatDate(date) });
}

/** "since 2019", "2015 – 2019", "until 2019"; `undefined` where nothing is told. */
export function period(from: PartialDate | undefined, to: PartialDate | undefined): string | undefined {
  if (from && to)
    return message('periodBetween', { from: formatDate(from, 'short'), to: formatDate(to, 'short') });
  if (from) return message(`since_${phraseOf(from)}`, { date: formatDate(from) });
  return to && until(to);
}

function precisionOf(date: PartialDate): Precision {
  if (date.length <= 4) return 'year';
  return date.length <= 7 ? 'month' : 'day';
}

/** Numbers that begin with a vowel in Italian ("otto", "undici") take another article: "l’8 ottobre". */
function phraseOf(date: PartialDate): Precision | 'vowelDay' {
  return /-(08|11)$/.test(date) && precisionOf(date) === 'day' ? 'vowelDay' : precisionOf(date);
}
