import { describe, expect, it } from 'vitest';
import {
  compareDates,
  datePrecision,
  daysApart,
  daysOf,
  isAfter,
  newestDate,
} from '../../src/ledger/dates.ts';

describe('partial dates', () => {
  it('cover all of their days', () => {
    expect(daysApart(daysOf('2024-02')!, daysOf('2024-03-01')!)).toBe(1);
    expect(daysOf('2024')!.last - daysOf('2024')!.first).toBe(365);
    expect(daysOf('2025-10-28T09:30:00Z')).toEqual(daysOf('2025-10-28'));
  });

  it('are none where they do not read as one', () => expect(daysOf('lately')).toBeUndefined());

  it('are after another only where no day is shared', () => {
    expect(isAfter('2026-01', '2025')).toBe(true);
    expect(isAfter('2025-06', '2025')).toBe(false);
    expect(isAfter(undefined, '2025')).toBe(false);
    expect(isAfter('2025', undefined)).toBe(false);
  });

  it('are ordered by their end, undated first', () => {
    const sorted = ['2025-10', '2019', '2025', '2025-12-31'].sort(compareDates);
    expect(sorted).toEqual(['2019', '2025-10', '2025', '2025-12-31']);
    expect(compareDates(undefined, '2019')).toBeLessThan(0);
    expect(newestDate([undefined, '2019', '2023-01', undefined])).toBe('2023-01');
  });

  it('tell how fine they are', () =>
    expect([undefined, '2025', '2025-10', '2025-10-28'].map(datePrecision)).toEqual([0, 1, 2, 3]));
});
