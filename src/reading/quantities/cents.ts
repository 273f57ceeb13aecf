/** Cents behind an amount: "13 dollars and 45 cents", "15 dollari 50", "twenty ringgit 43". */
import type { Amount } from './amounts.ts';
import { FIGURE, STUCK } from './entry.ts';
import { valueOf } from './number.ts';
import { readNumber } from './numbers.ts';
import type { Line } from './tokens.ts';

/** Adds to an amount in whole units the cents that follow it. */
export function readCents(line: Line, amount: Amount): void {
  const { number } = amount;
  if (number.scaled || number.decimals > 0 || amount.parts > 1 || number.rough) return;
  let next = amount.next;
  const linked = line.entry(next).partLink;
  if (linked) next++;
  else if (line.isMark(next, ',') || line.gap(next) > 1) return;
  const cents = readNumber(line, next);
  if (cents === undefined || cents.scaled || cents.rough || cents.decimals > 0 || cents.grouped) return;
  const value = valueOf(cents);
  if (!Number.isInteger(value)) return;
  const after = line.currencyAt(cents.next);
  if (after?.parts !== undefined && after.parts > 1) {
    if (value >= after.parts) return;
    amount.cents = value / after.parts;
    amount.next = cents.next + 1;
    if (amount.currency === undefined && after.code !== undefined) amount.currency = after.code;
    return;
  }
  if (line.entry(cents.next).letter !== undefined || line.entry(cents.next).prefix === 'CAD') {
    // "43c".
    if (!line.isGlued(cents.next) || line.entry(cents.next).word !== 'c') return;
    amount.cents = value / 100;
    amount.next = cents.next + 1;
    return;
  }
  const two = cents.figure ? line.whole[next] === 2 : value >= 10 || linked;
  if (!two || value >= 100 || value < 1 || after !== undefined) return;
  const ended = cents.next >= line.count || ENDS.some((mark) => line.isMark(cents.next, mark));
  const entry = line.entry(cents.next);
  if (
    linked
      ? !ended
      : entry.otherUnit ||
        entry.month !== undefined ||
        entry.times !== undefined ||
        entry.unit !== undefined ||
        line.isHyphen(cents.next) ||
        line.percentAt(cents.next) !== undefined ||
        line.codeAt(cents.next) === FIGURE ||
        line.codeAt(cents.next) === STUCK
  )
    return;
  amount.cents = value / 100;
  amount.next = cents.next;
}

const ENDS = ['.', ',', '!', '?', ')', ';', ':'];
