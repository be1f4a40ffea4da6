import { addDays, daysBetween, daysEndingWith } from '../day.ts';
import type { Day } from '../day.ts';
import type { RatedDay } from './series.ts';

/** Calendar days a mean is taken over: a week, so that weekends weigh the same in each. */
export const MEAN_DAYS = 7;

/** Rated days a mean needs: one or two mornings say little about a week. */
export const LEAST_RATED_DAYS = 3;

export interface Mean {
  readonly value: number;
  /** Its standard error: how much it could differ by the chance of the days alone. */
  readonly error: number;
}

export interface DayMean {
  readonly day: Day;
  /** Null where too few of the days are rated. */
  readonly mean: Mean | null;
}

export interface MeanPoint extends Mean {
  readonly day: Day;
}

/**
 * For each day from the first rated one to `lastDay`: the mean over the
 * `meanDays` calendar days that end there, if at least `least` are rated.
 */
export function rollingMean(
  points: readonly RatedDay[],
  lastDay: Day,
  meanDays: number = MEAN_DAYS,
  least: number = LEAST_RATED_DAYS,
): DayMean[] {
  const values = new Map(points.map(({ day, value }) => [day, value]));
  const firstDay = [...values.keys()].sort()[0];
  if (firstDay === undefined || firstDay > lastDay) return [];
  const range = daysEndingWith(lastDay, daysBetween(firstDay, lastDay) + 1);
  return range.map((day, index) => {
    const week = range.slice(Math.max(0, index - meanDays + 1), index + 1);
    const rated = week.flatMap((inWeek) => values.get(inWeek) ?? []);
    return { day, mean: rated.length < least ? null : meanOf(rated) };
  });
}

/** The runs of consecutive days that have a mean: a gap ends one, and stays a gap. */
export function segmentsOf(means: readonly DayMean[]): MeanPoint[][] {
  const segments: MeanPoint[][] = [];
  for (const { day, mean } of means) {
    if (mean === null) continue;
    const open = segments.at(-1);
    const before = open?.at(-1);
    if (open !== undefined && before !== undefined && addDays(before.day, 1) === day) {
      open.push({ day, ...mean });
    } else {
      segments.push([{ day, ...mean }]);
    }
  }
  return segments;
}

/**
 * The mean of some values and its standard error.
 * @throws RangeError for no values.
 */
export function meanOf(values: readonly number[]): Mean {
  const count = values.length;
  if (count === 0) throw new RangeError('No mean of nothing');
  const value = values.reduce((sum, each) => sum + each, 0) / count;
  if (count === 1) return { value, error: 0 };
  const squares = values.reduce((sum, each) => sum + (each - value) ** 2, 0);
  return { value, error: Math.sqrt(squares / (count - 1) / count) };
}
