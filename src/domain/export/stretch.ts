import type { Day } from '../day.ts';
import { SCALE_IDS } from '../rating/rating.ts';
import type { ScaleId } from '../rating/rating.ts';
import type { DaySummary } from '../record/day-summary.ts';
import { medianOf } from '../statistics/quantiles.ts';
import { meanOf } from '../trend/mean.ts';
import type { SideOfFacial } from '../trend/series.ts';

/** The ratings of one scale at one side of the facial; a day counts once. */
export interface ScaleFigures {
  readonly days: number;
  readonly mean: number;
  readonly median: number;
}

/** Some days, both ends included, in numbers. */
export interface Stretch {
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** Days with a rating, of any scale, before or after. */
  readonly ratedDays: number;
  readonly pausedDays: number;
  /** Null where nothing was rated. */
  readonly scales: Readonly<Record<ScaleId, Readonly<Record<SideOfFacial, ScaleFigures | null>>>>;
  readonly facials: Facials;
}

export interface Facials {
  readonly completed: number;
  readonly partial: number;
  readonly workedMs: number;
}

export interface ReportDay extends Pick<
  DaySummary,
  'day' | 'before' | 'after' | 'tags' | 'paused'
> {
  readonly facials: Facials;
}

/** What lies between two days, both ends included. */
export function stretchOf(all: readonly ReportDay[], firstDay: Day, lastDay: Day): Stretch {
  const days = all.filter(({ day }) => day >= firstDay && day <= lastDay);
  const figures = (scale: ScaleId) => ({
    before: figuresOf(days, scale, 'before'),
    after: figuresOf(days, scale, 'after'),
  });
  return {
    firstDay,
    lastDay,
    ratedDays: days.filter(isRated).length,
    pausedDays: days.filter(({ paused }) => paused !== null).length,
    scales: Object.fromEntries(
      SCALE_IDS.map((scale) => [scale, figures(scale)]),
    ) as Stretch['scales'],
    facials: days.map(({ facials }) => facials).reduce(sumOf, NO_FACIALS),
  };
}

const NO_FACIALS: Facials = { completed: 0, partial: 0, workedMs: 0 };

function sumOf(a: Facials, b: Facials): Facials {
  return {
    completed: a.completed + b.completed,
    partial: a.partial + b.partial,
    workedMs: a.workedMs + b.workedMs,
  };
}

function isRated({ before, after }: ReportDay): boolean {
  return SCALE_IDS.some((scale) => before[scale] !== undefined || after[scale] !== undefined);
}

function figuresOf(
  days: readonly ReportDay[],
  scale: ScaleId,
  side: SideOfFacial,
): ScaleFigures | null {
  const values = days.flatMap((day) => day[side][scale] ?? []);
  if (values.length === 0) return null;
  return { days: values.length, mean: meanOf(values).value, median: medianOf(values) };
}
