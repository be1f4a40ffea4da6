import { addDays } from '../day.ts';
import type { Day } from '../day.ts';
import { dayStateOf } from './day-state.ts';
import type { DayState } from './day-state.ts';
import type { Score, Summaries } from './score.ts';

/** Weeks that get a line of their own; all before them share one. */
const OWN_LINES = 6;
const WEEK = 7;

/** A line of the sum: some days, and what their facials add to the score. */
export interface SumLine {
  /** Null for all days before `to`. */
  readonly from: Day | null;
  readonly to: Day;
  /** Days with a whole facial, and with one done in part. */
  readonly done: number;
  readonly partial: number;
  /** In tenths of a point: the lines of a sum add up to its `tenths`, to the last one. */
  readonly tenths: number;
}

export interface ScoreSum {
  /** Newest first, from the week that ends today. */
  readonly lines: readonly SumLine[];
  /** The score in tenths of a point, rounded. */
  readonly tenths: number;
}

/** What the weeks up to today, and all that was before, add to the score. */
export function sumOf(score: Score, summaries: Summaries, today: Day): ScoreSum {
  const first = score.parts[0]?.day;
  if (first === undefined) return { lines: [], tenths: 0 };
  const ranges: { readonly from: Day | null; readonly to: Day }[] = [];
  let to = today;
  while (to >= first) {
    const isOwn = ranges.length < OWN_LINES;
    const from = addDays(to, 1 - WEEK);
    ranges.push({ from: isOwn ? from : null, to });
    if (!isOwn) break;
    to = addDays(from, -1);
  }
  const groups = ranges.map((range) => {
    const parts = score.parts.filter(({ day }) => day <= range.to && day >= (range.from ?? first));
    const states = parts.map(({ day }) => dayStateOf(summaries.get(day)));
    return {
      ...range,
      done: countOf(states, 'done'),
      partial: countOf(states, 'partial'),
      points: parts.reduce((sum, { points }) => sum + points, 0),
    };
  });
  const tenths = Math.round(score.value * 10);
  const shares = sharedOut(
    tenths,
    groups.map(({ points }) => points * 10),
  );
  const lines = groups.map(({ from, to, done, partial }, index) => {
    return { from, to, done, partial, tenths: shares[index] ?? 0 };
  });
  return { lines, tenths };
}

/**
 * Whole numbers close to `values` that add up to `total`: each is rounded down,
 * and what is then missing goes to the largest remainders (Hamilton's method).
 */
function sharedOut(total: number, values: readonly number[]): number[] {
  const shares = values.map(Math.floor);
  let missing = total - shares.reduce((sum, share) => sum + share, 0);
  const remainderOf = (index: number): number => (values[index] ?? 0) - (shares[index] ?? 0);
  const byRemainder = [...values.keys()].sort((a, b) => remainderOf(b) - remainderOf(a));
  for (const index of byRemainder) {
    if (missing <= 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
    missing -= 1;
  }
  return shares;
}

function countOf(states: readonly DayState[], state: DayState): number {
  return states.filter((each) => each === state).length;
}
