import { SCALE_IDS } from '../rating/rating.ts';
import type { DaySummary } from '../record/day-summary.ts';

/** What a past day came to; of several things, the first in this order. */
export const DAY_STATES = ['done', 'partial', 'rest', 'paused', 'rated', 'none'] as const;
export type DayState = (typeof DAY_STATES)[number];

/** `rest` is a sit of an experiment; `rated` is a rating without either. */
export function dayStateOf(summary: DaySummary | undefined): DayState {
  if (summary === undefined) return 'none';
  if (summary.sessions.completed > 0) return 'done';
  if (summary.sessions.partial > 0) return 'partial';
  if (isRestDay(summary)) return 'rest';
  if (summary.paused !== null) return 'paused';
  const isRated = SCALE_IDS.some(
    (scale) => summary.before[scale] !== undefined || summary.after[scale] !== undefined,
  );
  return isRated ? 'rated' : 'none';
}

/** Whether a day asks for no facial: it is paused, or an experiment rests on it. */
export function isSpared(summary: DaySummary | undefined): boolean {
  return summary !== undefined && (summary.paused !== null || isRestDay(summary));
}

function isRestDay({ pairs }: DaySummary): boolean {
  return pairs.some(({ kind }) => kind === 'rest');
}
