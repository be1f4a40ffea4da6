import { addDays, daysBetween, daysEndingWith } from '../day.ts';
import type { Day } from '../day.ts';
import type { ScaleId } from '../rating/rating.ts';
import type { DaySummary } from '../record/day-summary.ts';
import { lastWeekOf, ratedDaysToGo } from './last-week.ts';
import type { LastWeek } from './last-week.ts';
import { MEAN_DAYS, rollingMean, segmentsOf } from './rolling-mean.ts';
import type { MeanPoint } from './rolling-mean.ts';
import { seriesOf, SIDES_OF_FACIAL } from './series.ts';
import type { RatedDay, SideOfFacial } from './series.ts';

/** The most and the least days a chart shows; fewer would blow single days up. */
export const MOST_DAYS_SHOWN = 90;
export const LEAST_DAYS_SHOWN = 14;

/** One line of a chart, cut to the days that are shown. */
export interface TrendLine {
  readonly side: SideOfFacial;
  readonly dots: readonly RatedDay[];
  readonly segments: readonly (readonly MeanPoint[])[];
}

/** All that a chart of one scale shows. */
export interface Trend {
  readonly days: readonly Day[];
  readonly lines: readonly TrendLine[];
  /** Of the ratings before the facial. */
  readonly week: LastWeek;
  /** See {@link ratedDaysToGo}. */
  readonly toGo: number;
}

/** The days a chart shows: up to today, from the first day on record where that is recent. */
export function shownDaysOf(summaries: Iterable<DaySummary>, today: Day): Day[] {
  const first = [...summaries].map(({ day }) => day).sort()[0] ?? today;
  const count = daysBetween(first, today) + 1;
  return daysEndingWith(today, Math.min(MOST_DAYS_SHOWN, Math.max(LEAST_DAYS_SHOWN, count)));
}

/** The trend of a scale up to today; means may draw on days before the first shown. */
export function trendOf(summaries: readonly DaySummary[], scale: ScaleId, today: Day): Trend {
  const days = shownDaysOf(summaries, today);
  const first = days[0] ?? today;
  const firstUsed = addDays(first, 1 - MEAN_DAYS);
  const used = summaries.filter(({ day }) => day >= firstUsed && day <= today);
  const isShown = ({ day }: { readonly day: Day }): boolean => day >= first;
  const lines = SIDES_OF_FACIAL.map((side) => {
    const points = seriesOf(used, scale, side);
    const segments = segmentsOf(rollingMean(points, today).filter(isShown));
    return { side, dots: points.filter(isShown), segments };
  });
  const before = seriesOf(used, scale, 'before');
  return { days, lines, week: lastWeekOf(before, today), toGo: ratedDaysToGo(before, today) };
}
