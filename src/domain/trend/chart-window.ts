import { addDays, daysBetween } from '../day.ts';
import type { Day } from '../day.ts';

/** How far back a chart looks. */
export const RANGES = ['two-weeks', 'three-months', 'year', 'all'] as const;
export type Range = (typeof RANGES)[number];

const RANGE_DAYS = { 'two-weeks': 14, 'three-months': 91, year: 365 } as const;

/** Fewer days than this would blow single days up. */
export const LEAST_DAYS_SHOWN = 14;

/** The days a chart shows, both ends included. */
export interface ChartWindow {
  readonly first: Day;
  readonly last: Day;
}

/** The window of a range up to today; it begins with the first day on record where that is later. */
export function windowOf(range: Range, { first, last }: ChartWindow): ChartWindow {
  const recorded = daysBetween(first, last) + 1;
  const wanted = range === 'all' ? recorded : Math.min(recorded, RANGE_DAYS[range]);
  return { first: addDays(last, 1 - Math.max(LEAST_DAYS_SHOWN, wanted)), last };
}

/** The range whose window this is, if it is one's; the shortest of several that look the same. */
export function rangeOf(shown: ChartWindow, whole: ChartWindow): Range | null {
  const isShown = (range: Range): boolean => {
    const { first, last } = windowOf(range, whole);
    return first === shown.first && last === shown.last;
  };
  return RANGES.find(isShown) ?? null;
}

export function daysIn({ first, last }: ChartWindow): number {
  return daysBetween(first, last) + 1;
}

/**
 * The window with `scale` times its days, around a day that keeps its place in
 * it, within all that may be shown.
 */
export function zoomed(
  shown: ChartWindow,
  scale: number,
  around: Day,
  whole: ChartWindow,
): ChartWindow {
  const days = daysIn(shown);
  const most = Math.max(LEAST_DAYS_SHOWN, daysIn(whole));
  const count = Math.min(most, Math.max(LEAST_DAYS_SHOWN, Math.round(days * scale)));
  const share = days === 1 ? 0.5 : daysBetween(shown.first, around) / (days - 1);
  const first = addDays(around, -Math.round(share * (count - 1)));
  return kept({ first, last: addDays(first, count - 1) }, whole);
}

/** The window `by` days later, or earlier where that is negative, no further than there is. */
export function moved({ first, last }: ChartWindow, by: number, whole: ChartWindow): ChartWindow {
  return kept({ first: addDays(first, by), last: addDays(last, by) }, whole);
}

/** Moved as little as brings it within the whole; its length stays. */
function kept({ first, last }: ChartWindow, whole: ChartWindow): ChartWindow {
  const tooLate = Math.max(0, daysBetween(whole.last, last));
  const earliest = whole.first < first ? first : whole.first;
  const tooEarly = Math.max(0, daysBetween(first, earliest));
  const by = tooLate > 0 ? -tooLate : Math.min(tooEarly, daysBetween(last, whole.last));
  return { first: addDays(first, by), last: addDays(last, by) };
}
