import { addDays, daysBetween } from '../day.ts';
import type { Day } from '../day.ts';
import type { Interval } from '../statistics/interval.ts';
import type { Random } from '../statistics/random.ts';
import { slopeInterval } from '../statistics/slope-interval.ts';
import { theilSen } from '../statistics/theil-sen.ts';
import type { Point } from '../statistics/theil-sen.ts';
import type { RatedDay } from '../trend/series.ts';

/** The trend over weeks looks at this many days at most, and needs this many at least. */
export const MOST_TREND_DAYS = 84;
export const LEAST_TREND_DAYS = 28;

/** Rated days it needs: half of the shortest stretch. */
export const LEAST_TREND_RATED = 14;

const FOUR_WEEKS = 28;

/**
 * Up to a point in four weeks either way is the smallest step of the scale: a
 * trend that surely stays within it is none to speak of.
 */
export const STEADY_WITHIN = 1;

export type TrendVerdict = 'easing' | 'steady' | 'rising' | 'cannot-tell';

export interface WeeksTrend {
  readonly verdict: TrendVerdict;
  /** Points by which the line has changed in four weeks; below 0 it has fallen. */
  readonly change: number;
  /** Of the change, 95 %. */
  readonly interval: Interval;
  readonly ratedDays: number;
}

/**
 * The ratings a trend over weeks is drawn from, as days and points; null where
 * they are too few, or too close together.
 */
export function weeksPointsOf(ratings: readonly RatedDay[], today: Day): Point[] | null {
  const first = addDays(today, 1 - MOST_TREND_DAYS);
  const used = ratings.filter(({ day }) => day >= first && day <= today);
  const [earliest] = used;
  if (earliest === undefined || used.length < LEAST_TREND_RATED) return null;
  if (daysBetween(earliest.day, today) + 1 < LEAST_TREND_DAYS) return null;
  return used.map(({ day, value }) => ({ x: daysBetween(first, day), y: value }));
}

/**
 * The trend over weeks: the Theil-Sen slope, and its interval by a block
 * bootstrap, which respects that a day is like the one before it. Null where
 * the points have no slope.
 */
export function weeksTrendOf(points: readonly Point[], random: Random): WeeksTrend | null {
  const slope = theilSen(points);
  const slopes = slopeInterval(points, random);
  if (slope === null || slopes === null) return null;
  const interval = { low: slopes.low * FOUR_WEEKS, high: slopes.high * FOUR_WEEKS };
  return {
    verdict: verdictOf(interval),
    change: slope * FOUR_WEEKS,
    interval,
    ratedDays: points.length,
  };
}

function verdictOf({ low, high }: Interval): TrendVerdict {
  if (high < 0) return 'easing';
  if (low > 0) return 'rising';
  return low >= -STEADY_WITHIN && high <= STEADY_WITHIN ? 'steady' : 'cannot-tell';
}
