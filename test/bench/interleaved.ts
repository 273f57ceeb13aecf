/*
 * Measures several ways to do a thing in turns: each round runs every way once, so that a slow moment of the machine
 * slows all of them, and the medians are compared as ratios.
 */

import process from 'node:process';

/** Ways by their names; each does the whole work once. */
export type Ways = Record<string, () => unknown>;

/** How often ways are measured: `rounds` times after `warm` unmeasured ones. */
export interface Rounds {
  rounds?: number;
  warm?: number;
}

/** What was measured of one way, in milliseconds. */
export interface Times {
  median: number;
  /** The least disturbed round: what else the machine does only ever adds to a time. */
  least: number;
}

/** The times of each way. */
export function timesOf(ways: Ways, { rounds = 15, warm = 3 }: Rounds = {}): Record<string, Times> {
  const times = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
  for (let round = -warm; round < rounds; round++)
    for (const [name, way] of Object.entries(ways)) {
      const began = performance.now();
      way();
      if (round >= 0) times.get(name)!.push(performance.now() - began);
    }
  return Object.fromEntries(
    Array.from(times, ([name, measured]) => [
      name,
      { median: median(measured), least: Math.min(...measured) },
    ]),
  );
}

/** The median time of each way in milliseconds. */
export function interleaved(ways: Ways, rounds: Rounds = {}): Record<string, number> {
  return Object.fromEntries(
    Object.entries(timesOf(ways, rounds)).map(([name, times]) => [name, times.median]),
  );
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

/** Prints how a figure stands to its goal, and lets the run fail where it is missed. */
export function judge(what: string, figure: number, goal: number): void {
  const reached = figure <= goal;
  console.log(`  ${what}: ${figure.toFixed(2)} (goal ${goal}) ${reached ? 'ok' : 'MISSED'}`);
  if (!reached) process.exitCode = 1;
}
