import type { Amount, Bound } from '../knowledge/vocabulary.ts';
import { interfaceLocale, message, type MessageKey } from './messages.ts';

/** From here on a number is written with a word: "13 billion". */
const WORDS_FROM = 1e6;

const BOUND: Record<Bound, MessageKey> = {
  'exact': 'boundExact',
  'about': 'boundAbout',
  'over': 'boundOver',
  'under': 'boundUnder',
  'up-to': 'boundUpTo',
};

/** "over $13 billion", "5–7 billion"; the sign is left to the sentence, since a loss is told in words. */
export function formatAmount(amount: Amount): string {
  const lower = Math.abs(amount.value);
  const upper = amount.upper === undefined ? undefined : Math.abs(amount.upper);
  const money =
    upper === undefined
      ? formatMoney(lower, amount.currency)
      : message('amountRange', {
          from: formatMoney(Math.min(lower, upper), amount.currency),
          to: formatMoney(Math.max(lower, upper), amount.currency),
        });
  return message(BOUND[amount.bound], { amount: money });
}

/** "27%" for 27. */
export function formatPercent(percent: number): string {
  return new Intl.NumberFormat(interfaceLocale(), { style: 'percent', maximumFractionDigits: 2 }).format(
    percent / 100,
  );
}

/** "800 million" for 800000000. */
export function formatCount(count: number): string {
  return new Intl.NumberFormat(interfaceLocale(), numberOptions(count)).format(count);
}

/** "800 million users": a number in words takes a preposition in some languages. */
export function formatUsers(count: number): string {
  return message(count >= WORDS_FROM ? 'usersInWords' : 'usersInFigures', { count: formatCount(count) });
}

function formatMoney(value: number, currency: string): string {
  const number = formatCount(value);
  const symbol = symbolOf(currency);
  return message(value >= WORDS_FROM ? 'moneyInWords' : 'moneyInFigures', { number, symbol });
}

function numberOptions(value: number): Intl.NumberFormatOptions {
  return value >= WORDS_FROM
    ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 }
    : { maximumFractionDigits: 2 };
}

/** The dollar alone is meant by a bare "$"; other dollars, and the yen against the yuan, keep what tells them apart. */
function symbolOf(currency: string): string {
  try {
    const parts = new Intl.NumberFormat(interfaceLocale(), {
      style: 'currency',
      currency,
      currencyDisplay: currency === 'USD' ? 'narrowSymbol' : 'symbol',
    }).formatToParts(0);
    return parts.find((part) => part.type === 'currency')?.value ?? currency;
  } catch {
    // Not a currency code: shown as it is.
    return currency;
  }
}
