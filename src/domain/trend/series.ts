import type { Day } from '../day.ts';
import type { ScaleId } from '../rating/rating.ts';
import type { DaySummary } from '../record/day-summary.ts';

/** The two lines of a chart: ratings before the facial, and after it. */
export const SIDES_OF_FACIAL = ['before', 'after'] as const;
export type SideOfFacial = (typeof SIDES_OF_FACIAL)[number];

export interface RatedDay {
  readonly day: Day;
  readonly value: number;
}

/** The rated days of one scale, oldest first; a day without a rating has no entry. */
export function seriesOf(
  summaries: Iterable<DaySummary>,
  scale: ScaleId,
  side: SideOfFacial,
): RatedDay[] {
  const rated: RatedDay[] = [];
  for (const { day, [side]: ratings } of summaries) {
    const value = ratings[scale];
    if (value !== undefined) rated.push({ day, value });
  }
  return rated.sort((a, b) => (a.day < b.day ? -1 : 1));
}
