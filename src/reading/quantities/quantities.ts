/**
 * Recognises money, percentages, large counts and dates, in one pass over the text: each line is cut into tokens, and only
 * at tokens with which a quantity can begin (figures, number words, currencies, months, ...) are the recognisers tried.
 * Each is anchored there and looks a bounded number of tokens on, so that the time is linear in any text.
 */
import type { Language, PartialDate } from '../../knowledge/vocabulary.ts';
import type { Quantity } from '../annotation.ts';
import { parseDay } from './calendar.ts';
import { type Found, LineReader } from './line-reader.ts';
import { readerOf } from './readers.ts';
import { Line } from './tokens.ts';

/** What quantities are read from. */
export interface QuantitySource {
  text: string;
  language: Language;
  /** Relative dates are read against it. */
  published?: PartialDate;
}

/**
 * Every amount of money, percentage, large count and date of a text, in its order, not overlapping. Never throws.
 *
 * The span is the number with its currency, percent sign or scale, for a range from the first to the last; words of bound
 * ("over", "quasi") and articles stay outside. Money has no `currency` where the text writes none beside it ("a valuation of
 * 12 billion") or the word fits several ("francs"). A deadline ("by 2030") is a date with the bound `up-to`.
 */
export function recogniseQuantities({ text, language, published }: QuantitySource): Quantity[] {
  const reader = readerOf(language);
  const found: Found[] = [];
  const line = new Line(text, reader.lexicon);
  const lines = new LineReader({ line, reader, today: parseDay(published), found });
  for (let start = 0; start < text.length;) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const first = found.length;
    if (end > start) lines.read(start, end);
    settle(text, found, first);
    start = end + 1;
  }
  settleAll(found);
  return found;
}

/** A large number without a unit is money if its line told money last, a count if its sentence did. */
function settle(text: string, found: Found[], first: number): void {
  let kind: 'money' | 'count' | undefined;
  let end = 0;
  for (let i = first; i < found.length; i++) {
    const one = found[i]!;
    if (one.open === true) {
      if (kind === undefined || (kind === 'count' && /[.!?] /.test(text.slice(end, one.start)))) continue;
      one.kind = kind;
      delete one.open;
    } else if (one.bare === true) delete one.bare;
    else if (one.kind === 'money' || one.kind === 'count') ({ kind, end } = one);
  }
}

/** In a text that is about money a large number is money where nothing tells otherwise. */
function settleAll(found: Found[]): void {
  const money = found.some(({ kind }) => kind === 'money');
  for (const one of found)
    if (one.open === true) {
      if (money) one.kind = 'money';
      delete one.open;
    }
}
