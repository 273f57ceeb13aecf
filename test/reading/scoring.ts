import type { Claim } from '../../src/knowledge/vocabulary.ts';

/** How many were found rightly, are labelled, and were found in all. */
export interface Tally {
  hits: number;
  labelled: number;
  found: number;
}

/** The harmonic mean of precision and recall; 1 where there is nothing to find and nothing was found. */
export function f1({ hits, labelled, found }: Tally): number {
  return labelled + found === 0 ? 1 : (2 * hits) / (labelled + found);
}

/** Adds up what was found of what is labelled, each matched once. */
export function tally<Item>(
  labelled: readonly Item[],
  found: readonly Item[],
  same: (labelled: Item, found: Item) => boolean,
): Tally {
  const free = [...found];
  let hits = 0;
  for (const item of labelled) {
    const index = free.findIndex((candidate) => same(item, candidate));
    if (index < 0) continue;
    free.splice(index, 1);
    hits++;
  }
  return { hits, labelled: labelled.length, found: found.length };
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, each) => ({
      hits: all.hits + each.hits,
      labelled: all.labelled + each.labelled,
      found: all.found + each.found,
    }),
    { hits: 0, labelled: 0, found: 0 },
  );
}

const SYMMETRIC = new Set(['partnership', 'competition']);
/** Figures of one thing may differ by rounding. */
const ROUNDING = 0.01;

/** Whether two claims have one kind, the same parties and the same value; dates and status stand apart. */
export function sameClaim(a: Claim, b: Claim): boolean {
  return (
    a.kind === b.kind &&
    sameParties(a, b) &&
    (a.kind !== 'role' || a.role === b.role || bothFounders(a, b)) &&
    a.amount?.currency === b.amount?.currency &&
    near(a.amount?.value, b.amount?.value) &&
    near(a.percent, b.percent) &&
    near(a.count, b.count)
  );
}

function sameParties(a: Claim, b: Claim): boolean {
  const straight = a.subject === b.subject && (a.kind === 'funding-round' || a.object === b.object);
  return straight || (SYMMETRIC.has(a.kind) && a.subject === b.object && a.object === b.subject);
}

function bothFounders(a: Claim, b: Claim): boolean {
  return Boolean(a.role?.includes('founder') && b.role?.includes('founder'));
}

function near(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
}
