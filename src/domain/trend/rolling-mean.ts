import type { Day } from '../day.ts';
import { dayNumber, dayOfNumber } from './day-number.ts';
import { LEAST_RATED_DAYS, MEAN_DAYS, meanOf } from './mean.ts';
import type { Mean } from './mean.ts';
import type { RatedDay } from './series.ts';

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
  const values = new Map(points.map(({ day, value }) => [dayNumber(day), value]));
  const first = Math.min(...values.keys());
  const last = dayNumber(lastDay);
  const means: DayMean[] = [];
  const rated: number[] = [];
  for (let number = first; number <= last; number += 1) {
    const value = values.get(number);
    if (value !== undefined) rated.push(value);
    // What was rated first leaves first.
    if (values.has(number - meanDays)) rated.shift();
    means.push({ day: dayOfNumber(number), mean: rated.length < least ? null : meanOf(rated) });
  }
  return means;
}

/** The runs of consecutive days that have a mean: a gap ends one, and stays a gap. */
export function segmentsOf(means: readonly DayMean[]): MeanPoint[][] {
  const segments: MeanPoint[][] = [];
  let before = Number.NaN;
  for (const { day, mean } of means) {
    if (mean === null) continue;
    const number = dayNumber(day);
    const open = segments.at(-1);
    if (open !== undefined && number === before + 1) open.push({ day, ...mean });
    else segments.push([{ day, ...mean }]);
    before = number;
  }
  return segments;
}
