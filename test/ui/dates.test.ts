import { describe, expect, it } from 'vitest';
import { formatDate, formatMoment, period, until, when } from '../../src/ui/dates.ts';
import { speak } from './speak.ts';

describe('a date', () => {
  it.each([
    ['2019', '2019', '2019'],
    ['2025-10', 'October 2025', 'ottobre 2025'],
    ['2025-10-28', '28 October 2025', '28 ottobre 2025'],
  ])('is told as far as it is known: %s', (date, english, italian) => {
    speak('en', 'en-GB');
    expect(formatDate(date)).toBe(english);
    speak('it');
    expect(formatDate(date)).toBe(italian);
  });

  it('follows the region of a reader who speaks the language', () => {
    speak('en', 'en-US');
    expect(formatDate('2025-10-28')).toBe('October 28, 2025');
    expect(formatDate('2025-10-28', 'short')).toBe('Oct 28, 2025');
  });
  it('does NOT follow the region of a reader whose language has no messages', () => {
    speak('en', 'de-DE');
    expect(formatDate('2025-10')).toBe('October 2025');
  });
  it('is shown as it is where it is none', () => {
    speak('en');
    expect([formatDate('soon'), formatMoment('soon')]).toEqual(['soon', 'soon']);
  });
});

describe('a date in a sentence', () => {
  it.each([
    ['2019', 'nel 2019', 'fino al 2019'],
    ['2025-10', 'a ottobre 2025', 'fino a ottobre 2025'],
    ['2025-10-28', 'il 28 ottobre 2025', 'fino al 28 ottobre 2025'],
    ['2025-10-08', 'l’8 ottobre 2025', 'fino all’8 ottobre 2025'],
    ['2025-10-11', 'l’11 ottobre 2025', 'fino all’11 ottobre 2025'],
    ['2025-11', 'a novembre 2025', 'fino a novembre 2025'],
  ])('takes its preposition in Italian: %s', (date, at, to) => {
    speak('it');
    expect([when(date), until(date)]).toEqual([at, to]);
  });
  it.each([
    ['2019', 'in 2019', 'until 2019'],
    ['2025-10', 'in October 2025', 'until October 2025'],
    ['2025-10-08', 'on 8 October 2025', 'until 8 October 2025'],
  ])('takes its preposition in English: %s', (date, at, to) => {
    speak('en', 'en-GB');
    expect([when(date), until(date)]).toEqual([at, to]);
  });
});

describe('a period', () => {
  it.each([
    ['2019', undefined, 'since 2019', 'dal 2019'],
    ['2019', '2021-05', '2019 – May 2021', '2019 – mag 2021'],
    [undefined, '2021', 'until 2021', 'fino al 2021'],
    [undefined, '2021-05', 'until May 2021', 'fino a maggio 2021'],
    ['2021-05', undefined, 'since May 2021', 'da maggio 2021'],
    ['2025-04-08', undefined, 'since 8 April 2025', 'dall’8 aprile 2025'],
  ])('from %s to %s', (from, to, english, italian) => {
    speak('en', 'en-GB');
    expect(period(from, to)).toBe(english);
    speak('it');
    expect(period(from, to)).toBe(italian);
  });
  it('is nothing where neither end is known', () => expect(period(undefined, undefined)).toBeUndefined());
});
