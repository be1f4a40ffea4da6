import type { Interval } from '../statistics/interval.ts';
import type { Random } from '../statistics/random.ts';
import { blockShuffle } from './block-shuffle.ts';

/*
 * Share of p up to 0.05 without any effect, over 28, 56, 84 and 180 days of whole ratings like the
 * day before by 0.3 (300 simulated calendars each, standard error 1.3 points): tags by chance 2.7 to 4.3 %, in
 * runs of about 3 days 2.3 to 6.3 %, of about 7 days 2.3 to 6.0 %, five days of each cycle 2.7 to 6.0 %, every
 * weekend 3.7 to 6.0 %, one journey of 8 days 3.3 to 6.3 %. At 0.5 the worst was 8.7 %.
 */
const SHUFFLES = 1999;
const LEVEL = 0.05;

/** Differences that are equal but for the rounding of their sums count as equal. */
const ROUNDING = 1e-9;

export interface ShiftTest {
  /** Two-sided: how often shuffled days differ at least as much; from 1/2000 to 1. */
  readonly p: number;
  /**
   * Of the difference, 95 %: all that would not give a p up to 0.05, so that it leaves out
   * 0 just where p does not exceed 0.05. Null where so few shuffles tell the days apart
   * that it would have no ends.
   */
  readonly interval: Interval | null;
}

/**
 * Tests whether the days at some places have other values than the rest, by
 * laying the places out anew in blocks (see {@link blockShuffle}), which leaves
 * both sequences as alike from day to day as they were. The interval is the
 * test's inverse, for a shift of the values on these days (Edgington & Onghena
 * 2007, "Randomization tests", 4th ed.; Monte-Carlo p by Phipson & Smyth 2010).
 *
 * @param values one a day, in order
 * @param places of some of them, but not all, from 0 on
 */
export function shiftTest(
  values: readonly number[],
  places: readonly number[],
  random: Random,
): ShiftTest {
  const comparison = comparisonOf(values, places);
  const seen = comparison(places).difference;
  const draw = blockShuffle(values.length, places, random);
  const lows = new Float64Array(SHUFFLES);
  const highs = new Float64Array(SHUFFLES);
  let asFar = 1;
  for (let index = 0; index < SHUFFLES; index += 1) {
    const { difference, overlap } = comparison(draw());
    if (Math.abs(difference) >= Math.abs(seen) - ROUNDING) asFar += 1;
    const { low, high } = notRejecting(seen, difference, overlap);
    lows[index] = low;
    highs[index] = high;
  }
  return { p: asFar / (SHUFFLES + 1), interval: intervalOf(lows.sort(), highs.sort()) };
}

/** Compares the values at any as many places with the others. */
function comparisonOf(values: readonly number[], places: readonly number[]) {
  const total = values.reduce((sum, value) => sum + value, 0);
  const others = values.length - places.length;
  const isPlace = new Uint8Array(values.length);
  for (const place of places) isPlace[place] = 1;
  return (at: ArrayLike<number>) => {
    let sum = 0;
    let both = 0;
    for (let index = 0; index < at.length; index += 1) {
      sum += values[at[index] as number] as number;
      both += isPlace[at[index] as number] as number;
    }
    return {
      difference: sum / at.length - (total - sum) / others,
      /** What a shift by 1 on the places adds to this difference. */
      overlap: both / at.length - (at.length - both) / others,
    };
  };
}

/** The shifts at which one shuffle differs at least as much as what was seen. */
function notRejecting(seen: number, difference: number, overlap: number): Interval {
  if (1 - Math.abs(overlap) < ROUNDING) return { low: -Infinity, high: Infinity };
  const one = exactZero((seen - difference) / (1 - overlap));
  const other = exactZero((seen + difference) / (1 + overlap));
  return { low: Math.min(one, other), high: Math.max(one, other) };
}

function exactZero(value: number): number {
  return Math.abs(value) < ROUNDING ? 0 : value;
}

function intervalOf(lows: Float64Array, highs: Float64Array): Interval | null {
  const rank = LEVEL * (SHUFFLES + 1) - 1;
  const low = lows[rank] as number;
  const high = highs[SHUFFLES - 1 - rank] as number;
  return Number.isFinite(low) && Number.isFinite(high) ? { low, high } : null;
}
