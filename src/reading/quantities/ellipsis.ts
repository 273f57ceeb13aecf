/** Numbers whose unit is left out because an amount before them has told it: "ricavi a 81,3 miliardi, utile a 38,5". */
import type { Amount } from './amounts.ts';
import type { Sum } from './sums.ts';
import { FIGURE } from './entry.ts';
import { valueOf } from './number.ts';
import type { Line } from './tokens.ts';

/** The last amount of the line that had its unit. */
export interface Told {
  unit: 'money' | 'percent';
  scale: number;
  /** It was written in thousands of a scale: "13.000 millones". */
  grouped: boolean;
  at: number;
}

/** An amount farther back, in tokens, is no longer what a bare number continues. */
const REACH = 60;
const PERCENT_REACH = 16;
const THOUSAND = 1000;

/** What a sum leaves for the bare numbers after it; nothing where it has no unit, or a small one. */
export function toldBy({ amount, upper, at }: Sum): Told | undefined {
  const { unit, number } = amount;
  if (unit === 'percent') return { unit, scale: 1, grouped: false, at };
  if (number.scale < 1e6) return undefined;
  return {
    unit: 'money',
    scale: number.scale,
    grouped: number.grouped || upper?.number.grouped === true,
    at,
  };
}

/** The sum with the unit that it leaves out; nothing where nothing before it told one, or it may be another number. */
export function fillIn(
  line: Line,
  sum: Sum,
  { money, percent }: { money?: Told; percent?: Told },
): Sum | undefined {
  const { amount, upper } = sum;
  const { number } = amount;
  const value = valueOf(number);
  if (!number.figure || number.yearly || number.scaled || amount.negative || value === 0) return undefined;
  if (!isEnded(line, sum.next)) return undefined;
  const before = line.entry(sum.at - 1);
  // The article of "il 27" is that of a percentage: amounts of money take the plural.
  if (before.percentBare) {
    const near = percent !== undefined && value < 100 && sum.at - percent.at < PERCENT_REACH;
    return near ? { ...sum, amount: { ...amount, unit: 'percent' } } : undefined;
  }
  if (money === undefined || sum.at - money.at > REACH) return undefined;
  const led =
    before.beforeBare || before.boundWord || line.isMark(sum.at - 1, ':') || line.isMark(sum.at - 1, '(');
  if (!led) return undefined;
  // Thousands of a scale continue in thousands only.
  if (number.grouped ? !money.grouped || value < THOUSAND : value >= THOUSAND) return undefined;
  return {
    ...sum,
    amount: scaled(amount, money.scale),
    ...(upper === undefined ? {} : { upper: scaled(upper, money.scale) }),
  };
}

function scaled(amount: Amount, scale: number): Amount {
  return { ...amount, unit: 'money', number: { ...amount.number, scale, scaled: true } };
}

const ENDS = ['.', ',', ';', ':', ')', '!', '?', '»', '”', '"', '“', '’'];

/** Whether nothing is counted by the number before a token: its clause ends or a function word follows. */
function isEnded(line: Line, next: number): boolean {
  if (next >= line.count) return true;
  // Some agencies write "32 . 99": the figure goes on.
  if (ENDS.some((mark) => line.isMark(next, mark))) return line.codeAt(next + 1) !== FIGURE;
  return line.entry(next).afterBare;
}
