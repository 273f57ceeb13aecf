import type { PartialDate } from '../knowledge/vocabulary.ts';

/** Names of the months by their first letters, in the five languages; the place in the list is the month. */
const MONTHS = [
  /^(jan|gen|jän|ene)/,
  /^(feb|fév|fev)/,
  /^(mar|mär|maer)/,
  /^(apr|avr|abr)/,
  /^(ma[yig]|mag)/,
  /^(jun|giu|juin)/,
  /^(jul|lug|juil)/,
  /^(aug|ago|aoû|aou)/,
  /^(sep|set)/,
  /^(oct|ott|okt)/,
  /^(nov)/,
  /^(dec|dic|dez|déc)/,
];
const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;

/** A date as pages write it: ISO 8601, RFC 2822, 28.10.2025, 28 ottobre 2025, October 28, 2025; `undefined` for all else. */
export function dateIn(text: string): PartialDate | undefined {
  const iso = /(?:^|\D)(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d{2,})/.exec(text);
  if (iso) return day(iso[1], iso[3], iso[4]);
  const numeric = /(?:^|\D)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/.exec(text);
  if (numeric) return day(numeric[3], numeric[2], numeric[1]) ?? day(numeric[3], numeric[1], numeric[2]);
  const dayFirst =
    /(?:^|\D)(\d{1,2})(?:\.|st|nd|rd|th|er|°|º)?\s+(?:de\s+)?([^\s\d.,]{3,})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/.exec(
      text,
    );
  if (dayFirst) return day(dayFirst[3], monthOf(dayFirst[2]!), dayFirst[1]);
  const monthFirst = /([^\s\d.,]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/.exec(text);
  if (monthFirst) return day(monthFirst[3], monthOf(monthFirst[1]!), monthFirst[2]);
  const month = /^(\d{4})-(\d{2})$/.exec(text.trim());
  return month ? month[0] : undefined;
}

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return MONTHS.findIndex((month) => month.test(lower)) + 1;
}

function day(year: unknown, month: unknown, date: unknown): PartialDate | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  if (y < EARLIEST_YEAR || y > LATEST_YEAR || m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
