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
  const sorted = points.toSorted((one, other) => (one.day < other.day ? -1 : 1));
  const numbers = sorted.map(({ day }) => dayNumber(day));
  const values = sorted.map(({ value }) => value);
  const last = dayNumber(lastDay);
  const means: DayMean[] = [];
  // The days of a mean are those from `oldest` to before `next`.
  let oldest = 0;
  let next = 0;
  for (let number = numbers[0] ?? Infinity; number <= last; number += 1) {
    while ((numbers[next] ?? Infinity) <= number) next += 1;
    while ((numbers[oldest] ?? Infinity) <= number - meanDays) oldest += 1;
    const mean = next - oldest < least ? null : meanOf(values.slice(oldest, next));
    means.push({ day: dayOfNumber(number), mean });
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
