import { reachOf } from './amounts.ts';
import type { Moment } from './moments.ts';
import type { Measure } from './values.ts';

/** Values in one cell are within about 2 %. */
const CELL = Math.log(1.02);
/** No bound reaches further than this factor: see `reachOf`. */
const WIDEST = 1.52;
const DAYS_A_YEAR = 365.25;
/** A done event may be this many years younger than its plan. */
const YEARS_AROUND = 3;

/**
 * Finds what may agree with a value at a moment without looking at all there is: things lie in cells by the logarithm of
 * their value and by year. What is undated lies in a cell of its own.
 */
export class Cells<Thing> {
  readonly #cells = new Map<string, Set<Thing>>();
  /** All things of a value, for what is undated itself and may be any of them. */
  readonly #columns = new Map<number, Set<Thing>>();

  add(thing: Thing, measure: Measure, moment: Moment): void {
    for (const column of columnsOf(measure, 1)) put(this.#columns, column, thing);
    for (const key of cellsOf(measure, moment)) put(this.#cells, key, thing);
  }

  remove(thing: Thing, measure: Measure, moment: Moment): void {
    for (const column of columnsOf(measure, 1)) this.#columns.get(column)?.delete(thing);
    for (const key of cellsOf(measure, moment)) this.#cells.get(key)?.delete(thing);
  }

  /** What may agree: nothing that does is left out, and little else is in it. */
  near(measure: Measure, moment: Moment): Set<Thing> {
    const found = new Set<Thing>();
    const factor = measure.bound === 'exact' ? 1.03 : WIDEST;
    for (const column of columnsOf(measure, factor)) {
      if (!moment.days) addAll(found, this.#columns.get(column));
      else {
        addAll(found, this.#cells.get(`${column}/`));
        const [from, to] = yearsOf(moment);
        for (let year = from - YEARS_AROUND; year <= to + YEARS_AROUND; year += 1)
          addAll(found, this.#cells.get(`${column}/${year}`));
      }
    }
    return found;
  }
}

function put<Key, Thing>(cells: Map<Key, Set<Thing>>, key: Key, thing: Thing): void {
  const cell = cells.get(key);
  if (cell) cell.add(thing);
  else cells.set(key, new Set([thing]));
}

function addAll<Thing>(found: Set<Thing>, cell: ReadonlySet<Thing> | undefined): void {
  if (cell) for (const thing of cell) found.add(thing);
}

/** The columns that a value reaches, widened by a factor on both sides. */
function columnsOf(measure: Measure, factor: number): number[] {
  const [low, high] = reachOf(measure);
  const from = columnOf(low > 0 ? low / factor : low * factor);
  const to = columnOf(high > 0 ? high * factor : high / factor);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function columnOf(value: number): number {
  return Math.sign(value) * Math.round(Math.log1p(Math.abs(value)) / CELL);
}

function cellsOf(measure: Measure, moment: Moment): string[] {
  const columns = columnsOf(measure, 1);
  if (!moment.days) return columns.map((column) => `${column}/`);
  const [from, to] = yearsOf(moment);
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return columns.flatMap((column) => years.map((year) => `${column}/${year}`));
}

function yearsOf({ days }: Moment): [from: number, to: number] {
  if (!days) return [0, 0];
  return [Math.floor(days.first / DAYS_A_YEAR), Math.floor(days.last / DAYS_A_YEAR)];
}
