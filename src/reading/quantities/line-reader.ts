/** Reads the quantities of one line: at each token that may begin one, dates and sums are tried, and the longer reading kept. */
import type { Quantity, QuantityKind } from '../annotation.ts';
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
    const date = this.readDateAt(trigger);
    const sum = this.readSumAt(trigger);
    if (date !== undefined && (sum === undefined || !this.outdoes(sum, date))) {
      this.pushDate(date);
      return date.next;
    }
    if (sum === undefined) return trigger;
    if (this.pushSum(sum)) return sum.next;
    return sum.amount.number.figure ? sum.next : trigger;
  }

  /** Whether what may be a date is a sum: "2000 dollars", "over 2000 employees". */
  private outdoes(sum: Sum, date: SpannedDate): boolean {
    const { unit, number } = sum.amount;
    if ((unit !== 'none' || number.scaled) && sum.next >= date.next) return true;
    return date.yearOnly && sum.bound !== undefined && countOf(this.line, sum) !== undefined;
  }

  private readDateAt(trigger: number): SpannedDate | undefined {
    const { line, reader, today } = this;
    const date = readDated(line, reader, trigger, today);
    // "A month ago": the article is its number.
    if (
      date === undefined &&
      line.entry(trigger).unit !== undefined &&
      trigger > this.last &&
      line.entry(trigger - 1).article
    )
      return readDated(line, reader, trigger - 1, today);
    return date;
  }

  private readSumAt(trigger: number): Sum | undefined {
    const { line } = this;
    if (line.codeAt(trigger) > 0 && !line.entry(trigger).sumStart) return undefined;
    let sum = readSum(line, trigger);
    // "A million", "un euro": an article counts beside what it multiplies.
    if (sum === undefined && trigger > this.last && line.entry(trigger - 1).article)
      sum = readSum(line, trigger - 1);
    sum ??= readLoneSum(line, trigger);
    if (sum === undefined || sum.at < this.last) return undefined;
    const shared = sum.upper === undefined ? readShared(line, sum.amount) : undefined;
    return shared === undefined ? sum : { ...sum, amount: shared };
  }

  private pushDate({ at, next, date, until, deadline }: SpannedDate): void {
    const found = this.foundAt('date', at, next);
    if (deadline) found.bound = 'up-to';
    if (date !== undefined) found.date = date;
    if (until !== undefined) found.until = until;
    this.found.push(found);
  }

  /** Tells whether the sum is a quantity. */
  private pushSum(read: Sum): boolean {
    const filled = read.amount.unit === 'none' ? fillIn(this.line, read, this.told) : undefined;
    const sum = filled ?? read;
    const { amount, upper, bound } = sum;
    const { unit } = amount;
    const kind = unit === 'none' ? countOf(this.line, sum) : unit;
    if (kind === undefined) return false;
    const found = this.foundAt(kind === 'open' || kind === 'bare' ? 'count' : kind, sum.at, sum.next);
    found.value = amountValue(amount);
    if (upper !== undefined) found.upper = amountValue(upper);
    const currency = amount.currency ?? upper?.currency;
    if (currency !== undefined && unit === 'money') found.currency = currency;
    if (bound !== undefined) found.bound = bound;
    if (filled !== undefined) found.implied = true;
    if (kind === 'open') found.open = true;
    if (kind === 'bare') found.bare = true;
    this.found.push(found);
    if (filled === undefined && kind !== 'count' && kind !== 'bare') this.tell(sum);
    return true;
  }

  private tell(sum: Sum): void {
    const told = toldBy(sum);
    if (told?.unit === 'money') this.told.money = told;
    else if (told !== undefined) this.told.percent = told;
  }

  private foundAt(kind: QuantityKind, at: number, next: number): Found {
    const start = this.line.start[at]!;
    const end = this.line.end[next - 1]!;
    return { kind, start, end, text: this.line.text.slice(start, end) };
  }
}
