import { addDays } from '../day.ts';
import type { Day } from '../day.ts';
import type { DaySummary } from '../record/day-summary.ts';
import { scalesWith } from './rating.ts';
import type { ExtraScale, ScaleId } from './rating.ts';

/** Skin that breaks out changes over weeks: a scale for it asked daily would only cost patience. */
const ASKED_EVERY_DAYS: Partial<Record<ScaleId, number>> = { breakouts: 7 };

/** The scales a check-in asks on a day: a weekly one once a week is over since it was rated. */
export function dueScales(
  extras: readonly ExtraScale[],
  summaries: ReadonlyMap<Day, DaySummary>,
  today: Day,
): ScaleId[] {
  return scalesWith(extras).filter((scale) => {
    const every = ASKED_EVERY_DAYS[scale] ?? 1;
    for (let ago = 1; ago < every; ago += 1) {
      if (summaries.get(addDays(today, -ago))?.before[scale] !== undefined) return false;
    }
    return true;
  });
}
