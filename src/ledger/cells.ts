import { reachOf } from './amounts.ts';
import { PLAN_DAYS, SLACK_DAYS, type Moment } from './moments.ts';
import type { Measure } from './values.ts';

/** Values in one column are within about 2 %. */
const COLUMN = Math.log(1.02);
const DAYS_A_YEAR = 365.25;
/** More years than there are in any article; the last one is that of what is undated. */
const YEARS = 1000;
const UNDATED = YEARS - 1;

/**
 * Finds what may agree with a value at a moment without looking at all there is: things lie in the cells of their value's
 * reach, by its logarithm, and of their years. Two values that agree share a column, since their reaches overlap.
 */
export class Cells<Thing> {
  readonly #cells = new Map<number, Set<Thing>>();
  /** All things of a value, for what is undated itself and may be any of them. */
  readonly #columns = new Map<number, Set<Thing>>();

  add(thing: Thing, measure: Measure, moment: Moment): void {
    const [from, to] = columnsOf(measure);
    const [first, last] = yearsOf(moment);
    for (let column = from; column <= to; column += 1) {
      put(this.#columns, column, thing);
      for (let year = first; year <= last; year += 1) put(this.#cells, column * YEARS + year, thing);
    }
  }

  remove(thing: Thing, measure: Measure, moment: Moment): void {
    const [from, to] = columnsOf(measure);
    const [first, last] = yearsOf(moment);
    for (let column = from; column <= to; column += 1) {
      this.#columns.get(column)?.delete(thing);
      for (let year = first; year <= last; year += 1) this.#cells.get(column * YEARS + year)?.delete(thing);
    }
  }

  /** What may agree: nothing that does is left out, and little else is in it. */
  near(measure: Measure, moment: Moment): Set<Thing> {
    const found = new Set<Thing>();
    const [from, to] = columnsOf(measure);
    const [first, last] = yearsAround(moment);
    for (let column = from; column <= to; column += 1) {
      if (!moment.days) {
        addAll(found, this.#columns.get(column));
        continue;
      }
      addAll(found, this.#cells.get(column * YEARS + UNDATED));
      for (let year = first; year <= last; year += 1) addAll(found, this.#cells.get(column * YEARS + year));
    }
    return found;
  }
}

function put<Thing>(cells: Map<number, Set<Thing>>, key: number, thing: Thing): void {
  const cell = cells.get(key);
  if (cell) cell.add(thing);
  else cells.set(key, new Set([thing]));
}

function addAll<Thing>(found: Set<Thing>, cell: ReadonlySet<Thing> | undefined): void {
  if (cell) for (const thing of cell) found.add(thing);
}

/** The first and last column that a value reaches. */
function columnsOf(measure: Measure): [number, number] {
  const [low, high] = reachOf(measure);
  return [columnOf(low), columnOf(high)];
}

function columnOf(value: number): number {
  return Math.sign(value) * Math.round(Math.log1p(Math.abs(value)) / COLUMN);
}

/** The years that a moment covers. */
function yearsOf({ days }: Moment): [number, number] {
  return days ? [yearOf(days.first), yearOf(days.last)] : [UNDATED, UNDATED];
}

/** The years in which that may lie which a moment does not exclude: a plan comes before its doing. */
function yearsAround({ days, open }: Moment): [number, number] {
  if (!days) return [UNDATED, UNDATED];
  const [before, after] = open ? [SLACK_DAYS, PLAN_DAYS] : [PLAN_DAYS, SLACK_DAYS];
  return [yearOf(days.first - before), yearOf(days.last + after)];
}

function yearOf(day: number): number {
  return Math.min(Math.max(Math.floor(day / DAYS_A_YEAR), 0), UNDATED - 1);
}
