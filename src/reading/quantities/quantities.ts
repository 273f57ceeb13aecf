/**
 * Recognises money, percentages, large counts and dates, in one pass over the text: each line is cut into tokens, and only
 * at tokens with which a quantity can begin (figures, number words, currencies, months, ...) are the recognisers tried.
 * Each is anchored there and looks a bounded number of tokens on, so that the time is linear in any text.
 */
import type { Language, PartialDate } from '../../knowledge/vocabulary.ts';
import type { Quantity } from '../annotation.ts';
import { type Amount, amountValue } from './amounts.ts';
import { parseDay } from './calendar.ts';
import { type Count, countOf } from './counts.ts';
import { readDated, type SpannedDate } from './spans.ts';
import { readerOf } from './readers.ts';
import { readShared, readSum, type Sum } from './sums.ts';
import { Line } from './tokens.ts';

/** What quantities are read from. */
export interface QuantitySource {
  text: string;
  language: Language;
  /** Relative dates are read against it. */
  published?: PartialDate;
}

/** A quantity whose kind its surroundings decide: a large number without a currency or a noun. */
type Open = Quantity & { open?: true };

/**
 * Every amount of money, percentage, large count and date of a text, in its order, not overlapping. Never throws.
 *
 * The span is the number with its currency, percent sign or scale, for a range from the first to the last; words of bound
 * ("over", "quasi") and articles stay outside. Money has no `currency` where the text writes none beside it ("a valuation of
 * 12 billion") or the word fits several ("francs").
 */
export function recogniseQuantities({ text, language, published }: QuantitySource): Quantity[] {
  const reader = readerOf(language);
  const today = parseDay(published);
  const line = new Line(text, reader.lexicon);
  const found: Open[] = [];
  for (let start = 0; start < text.length;) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    line.read(start, end);
    const first = found.length;
    let last = 0;
    for (const trigger of line.triggers) {
      if (trigger < last) continue;
      const next = readAt(trigger);
      if (next > last) last = next;
    }
    settle(found, first);
    start = end + 1;

    function readAt(trigger: number): number {
      const date = readDated(line, reader, trigger, today);
      let sum = readSum(line, trigger);
      // "A million", "un euro": an article counts beside what it multiplies.
      if (sum === undefined && trigger > last && line.entry(trigger - 1).article === true)
        sum = readSum(line, trigger - 1);
      if (sum !== undefined && sum.at < last) sum = undefined;
      if (sum !== undefined && sum.upper === undefined) {
        const shared = readShared(line, sum.amount);
        if (shared !== undefined) sum.amount = shared;
      }
      const unit = sum !== undefined && (sum.amount.unit !== 'none' || sum.amount.number.scaled);
      if (date !== undefined && !(unit && sum!.next >= date.next)) {
        const count = sum === undefined || !date.yearOnly ? undefined : yearlyCount(line, sum);
        if (count === undefined) {
          pushDate(date);
          return date.next;
        }
      }
      if (sum === undefined) return trigger;
      return pushSum(sum) ? sum.next : Math.max(trigger, sum.amount.number.figure ? sum.next : trigger);
    }

    function pushDate({ at, next, date, until, deadline }: SpannedDate): void {
      const span = spanOf(line, at, next);
      found.push({
        kind: 'date',
        ...span,
        ...(deadline ? { bound: 'up-to' as const } : {}),
        ...(date === undefined ? {} : { date }),
        ...(until === undefined ? {} : { until }),
      });
    }

    function pushSum(sum: Sum): boolean {
      const { amount, upper, bound } = sum;
      const value = amountValue(amount);
      const more = {
        ...spanOf(line, sum.at, sum.next),
        value,
        ...(upper === undefined ? {} : { upper: amountValue(upper) }),
        ...(bound === undefined ? {} : { bound }),
      };
      if (amount.unit === 'money') found.push({ kind: 'money', ...more, ...currencyOfSum(amount, upper) });
      else if (amount.unit === 'percent') found.push({ kind: 'percent', ...more });
      else {
        const count = countOf(line, sum);
        if (count === undefined) return false;
        found.push({
          kind: count === 'money' ? 'money' : 'count',
          ...more,
          ...(count === 'open' ? { open: true } : {}),
        });
      }
      return true;
    }
  }
  settleAll(found);
  return found;
}

function spanOf(line: Line, at: number, next: number): { start: number; end: number; text: string } {
  const start = line.start[at]!;
  const end = line.end[next - 1]!;
  return { start, end, text: line.text.slice(start, end) };
}

function currencyOfSum(amount: Amount, upper: Amount | undefined): { currency?: string } {
  const currency = amount.currency ?? upper?.currency;
  return currency === undefined ? {} : { currency };
}

/** Four figures that look like a year and are a number of things: "over 2000 employees". */
function yearlyCount(line: Line, sum: Sum): Count | undefined {
  return sum.bound === undefined ? undefined : countOf(line, sum);
}

/** A large number without a unit is of the kind that its line told last. */
function settle(found: Open[], first: number): void {
  let kind: 'money' | 'count' | undefined;
  for (let i = first; i < found.length; i++) {
    const one = found[i]!;
    if (one.open === true) {
      if (kind === undefined) continue;
      one.kind = kind;
      delete one.open;
    } else if (one.kind === 'money' || one.kind === 'count') kind = one.kind;
  }
}

/** In a text that is about money a large number is money where nothing tells otherwise. */
function settleAll(found: Open[]): void {
  const money = found.some(({ kind }) => kind === 'money');
  for (const one of found)
    if (one.open === true) {
      if (money) one.kind = 'money';
      delete one.open;
    }
}
