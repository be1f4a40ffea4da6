import type { DaySummary } from '../record/day-summary.ts';
import { meanOf } from '../trend/mean.ts';
import type { Experiment } from './experiment.ts';
import { askOf } from './schedule.ts';

/** Rated days needed of each kind. */
const LEAST_DAYS = 7;

/** Points by which mornings with a facial must be puffier to be worth a word. */
const LEAST_POINTS = 1;

/** Standard errors the gap must exceed: about 2 in 100 by chance alone, looked at one way. */
const LEAST_ERRORS = 2;

export interface RatedDays {
  readonly days: number;
  /** Of their puffiness before anything was done, in points. */
  readonly mean: number;
}

export interface BadMornings {
  readonly facial: RatedDays;
  readonly other: RatedDays;
}

/**
 * Whether somebody takes the facial mainly on puffy mornings. Such mornings ease
 * of themselves (regression to the mean): a rating that is high partly by chance
 * is followed by a lower one whatever is done, so that before and after look
 * like help. Null where there are too few days to tell, or no such habit.
 *
 * It answers whether an explanation is due and says nothing on the effect, so a
 * rough rule will do. Days of an experiment are left out: there the coin chose.
 */
export function badMorningsOf(
  summaries: Iterable<DaySummary>,
  experiments: readonly Experiment[],
): BadMornings | null {
  const facial: number[] = [];
  const other: number[] = [];
  for (const { day, before, sessions } of summaries) {
    const isOwnChoice = experiments.every((experiment) => askOf(experiment, day) === null);
    if (before.puffiness === undefined || !isOwnChoice) continue;
    const hasFacial = sessions.completed + sessions.partial > 0;
    (hasFacial ? facial : other).push(before.puffiness);
  }
  if (facial.length < LEAST_DAYS || other.length < LEAST_DAYS) return null;
  const [on, off] = [meanOf(facial), meanOf(other)];
  const gap = on.value - off.value;
  if (gap < LEAST_POINTS || gap <= LEAST_ERRORS * Math.hypot(on.error, off.error)) return null;
  return {
    facial: { days: facial.length, mean: on.value },
    other: { days: other.length, mean: off.value },
  };
}
