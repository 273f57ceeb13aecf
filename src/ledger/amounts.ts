import type { Amount, Bound } from '../knowledge/vocabulary.ts';

/** Two figures for one thing differ by rounding: values within 2 % are the same. */
export const TOLERANCE = 0.02;
/**
 * How far a bound reaches. "Over 10 billion" is written of 13, hardly of 20; "up to 40" of what ends at 30. Wider reaches
 * would take two payments for one, narrower ones would count one twice.
 */
const REACH = 1.5;
/** "About 14" is written of 13.75 and of 13, hardly of 12. */
const ABOUT = 0.1;

const NEARLY = { below: 1 - TOLERANCE / 2, above: 1 + TOLERANCE / 2 };
const REACHES: Record<Bound, { below: number; above: number }> = {
  'exact': NEARLY,
  'about': { below: 1 - ABOUT, above: 1 + ABOUT },
  'over': { ...NEARLY, above: REACH },
  'under': { ...NEARLY, below: 1 / REACH },
  'up-to': { ...NEARLY, below: 1 / REACH },
};

/** An amount without its currency, or a percentage or count. */
export type Value = Pick<Amount, 'value' | 'upper' | 'bound'>;

/** Lower and upper end of what a value may stand for, rounding included. */
export function reachOf({ value, upper, bound }: Value): [low: number, high: number] {
  const [low, high] = boundReach(Math.abs(value), Math.abs(upper ?? value), bound);
  return value < 0 ? [-high, -low] : [low, high];
}

function boundReach(from: number, to: number, bound: Bound): [number, number] {
  const [low, high] = from <= to ? [from, to] : [to, from];
  const { below, above } = REACHES[bound];
  return [low * below, high * above];
}

/** True where two values may be one: within 2 %, or one bound by the other. */
export function valuesAgree(a: Value, b: Value): boolean {
  const [lowA, highA] = reachOf(a);
  const [lowB, highB] = reachOf(b);
  return lowA <= highB && lowB <= highA;
}

const SHARPNESS: Record<Bound, number> = { 'exact': 0, 'about': 1, 'over': 2, 'under': 3, 'up-to': 3 };

/** Orders values by how much they say: an exact one first, then a range, about, over, up to. */
export function compareSharpness(a: Value, b: Value): number {
  return (
    SHARPNESS[a.bound] - SHARPNESS[b.bound] || Number(a.upper !== undefined) - Number(b.upper !== undefined)
  );
}

/**
 * The sum of amounts of one currency; undefined for none.
 * It is `over` where a part is only bound from below, `up-to` from above, `about` where parts are bound on both sides or
 * near; it has an upper end where a part has one and none is open to above.
 */
export function sumOf(amounts: readonly Amount[]): Amount | undefined {
  const [first] = amounts;
  if (!first) return undefined;
  const bound = boundOfSum(new Set(amounts.map((amount) => amount.bound)));
  const value = amounts.reduce((sum, amount) => sum + amount.value, 0);
  const upper = amounts.reduce((sum, amount) => sum + (amount.upper ?? amount.value), 0);
  const sum: Amount = { value, currency: first.currency, bound };
  return upper > value && bound !== 'over' ? { ...sum, upper } : sum;
}

function boundOfSum(bounds: ReadonlySet<Bound>): Bound {
  const above = bounds.has('up-to') || bounds.has('under');
  if (bounds.has('over')) return above ? 'about' : 'over';
  if (above) return 'up-to';
  return bounds.has('about') ? 'about' : 'exact';
}
