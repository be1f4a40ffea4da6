import { day } from '../day.ts';
import type { Day } from '../day.ts';
import { SCALE_IDS } from '../rating/rating.ts';
import type { Ratings, ScaleId } from '../rating/rating.ts';
import type { DaySummary } from './day-summary.ts';

/** A calendar month as text, `yyyy-MM`. */
export type Month = string & { readonly __month: unique symbol };

/** What a mean and its spread need of some ratings. */
export interface RatingSums {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
}

/**
 * One row a month, derived from its day summaries in the transaction that
 * writes them: a chart of decades reads a row a month, not one a day.
 */
export interface MonthSummary {
  readonly month: Month;
  readonly before: Partial<Record<ScaleId, RatingSums>>;
  readonly after: Partial<Record<ScaleId, RatingSums>>;
  /** Facials done, whole or in part. */
  readonly facials: number;
}

export function monthOf(of: Day): Month {
  return of.slice(0, 7) as Month;
}

export function firstDayOf(month: Month): Day {
  return day(`${month}-01`);
}

/** Null for a month without a summary of any day. */
export function monthSummaryOf(
  month: Month,
  summaries: readonly DaySummary[],
): MonthSummary | null {
  if (summaries.length === 0) return null;
  return {
    month,
    before: sumsOf(summaries.map(({ before }) => before)),
    after: sumsOf(summaries.map(({ after }) => after)),
    facials: summaries.reduce(
      (sum, { sessions }) => sum + sessions.completed + sessions.partial,
      0,
    ),
  };
}

function sumsOf(days: readonly Ratings[]): Partial<Record<ScaleId, RatingSums>> {
  const entries = SCALE_IDS.flatMap((scale) => {
    const values = days.flatMap((ratings) => ratings[scale] ?? []);
    if (values.length === 0) return [];
    const sum = values.reduce((total, value) => total + value, 0);
    const squares = values.reduce((total, value) => total + value * value, 0);
    return [[scale, { count: values.length, sum, squares }] as const];
  });
  return Object.fromEntries(entries);
}
