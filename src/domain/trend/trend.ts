import { addDays } from '../day.ts';
import type { Day } from '../day.ts';
import { SCALE_IDS } from '../rating/rating.ts';
import type { ScaleId } from '../rating/rating.ts';
import type { DaySummary } from '../record/day-summary.ts';
import { monthOf } from '../record/month-summary.ts';
import type { MonthSummary } from '../record/month-summary.ts';
import { daysIn } from './chart-window.ts';
import type { ChartWindow } from './chart-window.ts';
import { meanDaysOf } from './mean.ts';
import { monthSegments } from './month-means.ts';
import { rollingMean, segmentsOf } from './rolling-mean.ts';
import type { MeanPoint } from './rolling-mean.ts';
import { seriesOf } from './series.ts';
import type { RatedDay, SideOfFacial } from './series.ts';

/** Windows of more days than this show the means of months: a day would be half a pixel. */
export const MOST_DAYS_BY_DAY = 731;

/** What a point of a line stands for. */
export type Grain = 'day' | 'month';

/** One line of a chart, cut to the days that are shown. */
export interface TrendLine {
  readonly scale: ScaleId;
  readonly side: SideOfFacial;
  /** Single ratings; none where months are shown. */
  readonly dots: readonly RatedDay[];
  readonly segments: readonly (readonly MeanPoint[])[];
}

/** All that a chart shows. */
export interface Trend {
  readonly shown: ChartWindow;
  readonly grain: Grain;
  readonly lines: readonly TrendLine[];
}

/** What a line is drawn of. */
export interface TrendSource {
  readonly summaries: readonly DaySummary[];
  readonly months: readonly MonthSummary[];
}

export function grainOf(shown: ChartWindow): Grain {
  return daysIn(shown) > MOST_DAYS_BY_DAY ? 'month' : 'day';
}

/** The first day whose ratings a window needs: its first means draw on days before it. */
export function firstNeededBy({ first }: ChartWindow): Day {
  return addDays(first, 1 - Math.max(...SCALE_IDS.map(meanDaysOf)));
}

export function lineOf(
  source: TrendSource,
  scale: ScaleId,
  side: SideOfFacial,
  shown: ChartWindow,
): TrendLine {
  return grainOf(shown) === 'month'
    ? lineByMonth(source.months, scale, side, shown)
    : lineByDay(source.summaries, scale, side, shown);
}

function lineByDay(
  summaries: readonly DaySummary[],
  scale: ScaleId,
  side: SideOfFacial,
  shown: ChartWindow,
): TrendLine {
  const meanDays = meanDaysOf(scale);
  const needed = addDays(shown.first, 1 - meanDays);
  const used = summaries.filter(({ day }) => day >= needed && day <= shown.last);
  const points = seriesOf(used, scale, side);
  const isShown = ({ day }: { readonly day: Day }): boolean => day >= shown.first;
  const segments = segmentsOf(rollingMean(points, shown.last, meanDays).filter(isShown));
  return { scale, side, dots: points.filter(isShown), segments };
}

function lineByMonth(
  months: readonly MonthSummary[],
  scale: ScaleId,
  side: SideOfFacial,
  { first, last }: ChartWindow,
): TrendLine {
  const used = months.filter(({ month }) => month >= monthOf(first) && month <= monthOf(last));
  const segments = monthSegments(used, scale, side).map((segment) =>
    segment.filter(({ day }) => day >= first && day <= last),
  );
  return { scale, side, dots: [], segments: segments.filter((segment) => segment.length > 0) };
}
