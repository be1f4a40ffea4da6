import { addDays, daysEndingWith } from '../day.ts';
import type { Day } from '../day.ts';
import { LEAST_RATED_DAYS, MEAN_DAYS, meanOf } from './mean.ts';
import type { RatedDay } from './series.ts';

/** The numbers of one sentence about the week that ends with a day. */
export interface LastWeek {
  readonly ratedDays: number;
  /** Null with fewer than {@link LEAST_RATED_DAYS} rated days. */
  readonly mean: number | null;
  /** The mean of the week before it, under the same rule. */
  readonly earlierMean: number | null;
}

export function lastWeekOf(
  points: readonly RatedDay[],
  lastDay: Day,
  meanDays: number = MEAN_DAYS,
): LastWeek {
  const week = valuesOf(points, lastDay, meanDays);
  const earlier = valuesOf(points, addDays(lastDay, -meanDays), meanDays);
  return { ratedDays: week.length, mean: weekMean(week), earlierMean: weekMean(earlier) };
}

/**
 * How many more days must be rated, one each day from the next unrated one on,
 * until a week has enough of them for a mean; 0 where it has.
 */
export function ratedDaysToGo(points: readonly RatedDay[], today: Day): number {
  const rated = new Set(points.map(({ day }) => day));
  const enoughBy = (last: Day): boolean =>
    daysEndingWith(last, MEAN_DAYS).filter((day) => rated.has(day)).length >= LEAST_RATED_DAYS;
  let day = rated.has(today) ? addDays(today, 1) : today;
  let count = 0;
  if (enoughBy(today)) return 0;
  do {
    rated.add(day);
    count += 1;
    if (enoughBy(day)) return count;
    day = addDays(day, 1);
  } while (count < LEAST_RATED_DAYS);
  return count;
}

function valuesOf(points: readonly RatedDay[], lastDay: Day, days: number): number[] {
  const firstDay = addDays(lastDay, 1 - days);
  return points.filter(({ day }) => day >= firstDay && day <= lastDay).map(({ value }) => value);
}

function weekMean(values: readonly number[]): number | null {
  return values.length < LEAST_RATED_DAYS ? null : meanOf(values).value;
}
