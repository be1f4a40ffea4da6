import { addDays } from '../day.ts';
import type { Day } from '../day.ts';
import type { ScaleId } from '../rating/rating.ts';
import { firstDayOf } from '../record/month-summary.ts';
import type { MonthSummary, RatingSums } from '../record/month-summary.ts';
import { LEAST_RATED_DAYS } from './mean.ts';
import type { MeanPoint } from './rolling-mean.ts';
import type { SideOfFacial } from './series.ts';

/** Where the mean of a month stands: its middle, which every month has. */
const MID_MONTH = 14;

/** The longest way from the middle of one month to that of the next. */
const NEXT_MONTH_DAYS = 31;

/**
 * The means of whole months, for charts of years: runs of months that follow
 * each other and have enough rated days.
 */
export function monthSegments(
  months: readonly MonthSummary[],
  scale: ScaleId,
  side: SideOfFacial,
): MeanPoint[][] {
  const segments: MeanPoint[][] = [];
  for (const month of months) {
    const sums = month[side][scale];
    if (sums === undefined || sums.count < LEAST_RATED_DAYS) continue;
    const point = { day: addDays(firstDayOf(month.month), MID_MONTH), ...meanOfSums(sums) };
    const open = segments.at(-1);
    if (open !== undefined && follows(open.at(-1)?.day, point.day)) open.push(point);
    else segments.push([point]);
  }
  return segments;
}

function follows(before: Day | undefined, day: Day): boolean {
  return before !== undefined && day <= addDays(before, NEXT_MONTH_DAYS);
}

function meanOfSums({ count, sum, squares }: RatingSums): { value: number; error: number } {
  const value = sum / count;
  // Rounding can bring what is left of equal ratings below nothing.
  const spread = Math.max(0, squares - sum * value);
  return { value, error: Math.sqrt(spread / (count - 1) / count) };
}
