import { beforeEach, describe, expect, it } from 'vitest';
import { formatAmount, formatCount, formatPercent } from '../../src/ui/amounts.ts';
import { speak } from './speak.ts';
import { dollars } from './views.ts';

/** `Intl` sets no-break spaces, which one versions of it sets differently from another. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

describe('amounts in English', () => {
  beforeEach(() => speak('en'));
  it.each([
    [dollars(13e9, 'over'), 'over $13 billion'],
    [dollars(13.75e9), '$13.75 billion'],
    [dollars(1.4e12, 'about'), 'about $1.4 trillion'],
    [dollars(40e9, 'up-to'), 'up to $40 billion'],
    [dollars(900e6, 'under'), 'under $900 million'],
    [dollars(5e9, 'exact', 7e9), '$5 billion to $7 billion'],
    [dollars(250_000), '$250,000'],
    [dollars(-5e9), '$5 billion'],
    [{ value: 11.7e9, currency: 'EUR', bound: 'exact' } as const, '€11.7 billion'],
  ])('%j is %s', (amount, expected) => expect(plain(formatAmount(amount))).toBe(expected));

  it('does NOT show another dollar, or the yuan, as if it were the dollar or the yen', () => {
    expect(formatAmount({ value: 2e9, currency: 'CAD', bound: 'exact' })).not.toBe('$2 billion');
    expect(formatAmount({ value: 2e9, currency: 'CNY', bound: 'exact' })).not.toBe('¥2 billion');
  });
  it('shows what is no currency as it is', () =>
    expect(formatAmount({ value: 2e9, currency: '??', bound: 'exact' })).toContain('??'));
});

describe('amounts in Italian', () => {
  beforeEach(() => speak('it'));
  it.each([
    [dollars(13e9, 'over'), 'oltre 13 miliardi di $'],
    [dollars(1e9), '1 miliardo di $'],
    [dollars(13.75e9), '13,75 miliardi di $'],
    [dollars(40e9, 'up-to'), 'fino a 40 miliardi di $'],
    [dollars(900e6, 'under'), 'meno di 900 milioni di $'],
    [dollars(250_000), '250.000 $'],
    [{ value: 11.7e9, currency: 'EUR', bound: 'about' } as const, 'circa 11,7 miliardi di €'],
  ])('%j is %s', (amount, expected) => expect(plain(formatAmount(amount))).toBe(expected));
});

describe('numbers', () => {
  it('follow the language', () => {
    speak('it');
    expect([plain(formatPercent(27.5)), plain(formatCount(800e6))]).toEqual(['27,5%', '800 milioni']);
    speak('en');
    expect([plain(formatPercent(27)), plain(formatCount(1234))]).toEqual(['27%', '1,234']);
  });
});
