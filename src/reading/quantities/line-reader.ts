/** Reads the quantities of one line: at each token that may begin one, dates and sums are tried, and the longer reading kept. */
import type { Quantity } from '../annotation.ts';
import { amountValue } from './amounts.ts';
import type { Day } from './calendar.ts';
import { countOf } from './counts.ts';
import { fillIn, type Told, toldBy } from './ellipsis.ts';
import type { QuantityReader } from './readers.ts';
import { readDated, type SpannedDate } from './spans.ts';
import { readLoneSum, readShared, readSum, type Sum } from './sums.ts';
import type { Line } from './tokens.ts';

/** A quantity whose kind its surroundings may decide. */
export type Found = Quantity & {
  /** A large number without a currency or a noun: money or a count. */
  open?: true;
  /** A count that no noun tells to be one. */
  bare?: true;
};

export class LineReader {
  private readonly line: Line;
  private readonly reader: QuantityReader;
  private readonly today: Day | undefined;
  private readonly found: Found[];
  /** The token after the last quantity. */
  private last = 0;
  private told: { money?: Told; percent?: Told } = {};

  constructor({
    line,
    reader,
    today,
    found,
  }: {
    line: Line;
    reader: QuantityReader;
    today: Day | undefined;
    found: Found[];
  }) {
    this.line = line;
    this.reader = reader;
    this.today = today;
    this.found = found;
  }

  /** Reads a span of the text, which holds no line end, and adds what it finds. */
  read(start: number, end: number): void {
    const { line } = this;
    line.read(start, end);
    this.last = 0;
    this.told = {};
    for (const trigger of line.triggers)
      if (trigger >= this.last) this.last = Math.max(this.last, this.readAt(trigger));
  }

  /** Reads what begins at a token; gives the token to go on from. */
  private readAt(trigger: number): number {
    const date = readDated(this.line, this.reader, trigger, this.today);
    const sum = this.readSumAt(trigger);
    const unit = sum !== undefined && (sum.amount.unit !== 'none' || sum.amount.number.scaled);
    // "Over 2000 employees": four figures with a bound are a number, if something is counted.
    const counted =
      date?.yearOnly === true && sum?.bound !== undefined && countOf(this.line, sum) !== undefined;
    if (date !== undefined && !counted && !(unit && sum.next >= date.next)) {
      this.pushDate(date);
      return date.next;
    }
    if (sum === undefined) return trigger;
    if (this.pushSum(sum)) return sum.next;
    return sum.amount.number.figure ? sum.next : trigger;
  }

  private readSumAt(trigger: number): Sum | undefined {
    const { line } = this;
    let sum = readSum(line, trigger);
    // "A million", "un euro": an article counts beside what it multiplies.
    if (sum === undefined && trigger > this.last && line.entry(trigger - 1).article === true)
      sum = readSum(line, trigger - 1);
    sum ??= readLoneSum(line, trigger);
    if (sum === undefined || sum.at < this.last) return undefined;
    const shared = sum.upper === undefined ? readShared(line, sum.amount) : undefined;
    return shared === undefined ? sum : { ...sum, amount: shared };
  }

  private pushDate({ at, next, date, until, deadline }: SpannedDate): void {
    this.found.push({
      kind: 'date',
      ...this.spanOf(at, next),
      ...(deadline ? { bound: 'up-to' as const } : {}),
      ...(date === undefined ? {} : { date }),
      ...(until === undefined ? {} : { until }),
    });
  }

  /** Tells whether the sum is a quantity. */
  private pushSum(read: Sum): boolean {
    const filled = read.amount.unit === 'none' ? fillIn(this.line, read, this.told) : undefined;
    const sum = filled ?? read;
    const { amount, upper, bound } = sum;
    const { unit } = amount;
    const rest = {
      ...this.spanOf(sum.at, sum.next),
      value: amountValue(amount),
      ...(upper === undefined ? {} : { upper: amountValue(upper) }),
      ...(bound === undefined ? {} : { bound }),
      ...(filled === undefined ? {} : { implied: true }),
    };
    if (unit === 'none') {
      const kind = countOf(this.line, sum);
      if (kind === undefined) return false;
      this.found.push({
        kind: kind === 'money' ? 'money' : 'count',
        ...rest,
        ...(kind === 'open' ? { open: true } : kind === 'bare' ? { bare: true } : {}),
      });
      if (kind === 'money' || kind === 'open') this.tell(sum);
      return true;
    }
    const currency = amount.currency ?? upper?.currency;
    this.found.push({ kind: unit, ...rest, ...(currency === undefined ? {} : { currency }) });
    if (filled === undefined) this.tell(sum);
    return true;
  }

  private tell(sum: Sum): void {
    const told = toldBy(sum);
    if (told !== undefined) this.told[told.unit] = told;
  }

  private spanOf(at: number, next: number): { start: number; end: number; text: string } {
    const start = this.line.start[at]!;
    const end = this.line.end[next - 1]!;
    return { start, end, text: this.line.text.slice(start, end) };
  }
}
