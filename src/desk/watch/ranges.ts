import type { LeftOut } from './send-list.ts';

/** Rows that follow one another and were left out for the same reason. */
export type RowRange = Omit<LeftOut, 'row'> & { from: number; to: number };

/** Joins rows with one problem into ranges, in the order of the rows: a full list leaves out thousands for one reason. */
export function rangesOf(leftOut: readonly LeftOut[]): RowRange[] {
  const ranges: RowRange[] = [];
  for (const { row, ...what } of [...leftOut].sort((a, b) => a.row - b.row)) {
    const last = ranges.at(-1);
    if (last && last.problem === what.problem && last.detail === what.detail && last.to === row - 1)
      last.to = row;
    else ranges.push({ from: row, to: row, ...what });
  }
  return ranges;
}
