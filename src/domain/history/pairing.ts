import type { DayRecords } from '../record/day-summary.ts';
import type { Moment } from '../record/record.ts';

/**
 * The session a rating before or after a facial belongs to when it is entered
 * by hand: the day's first one that has no rating of this moment yet. A rating
 * of the other moment also names a session, even where that was never
 * recorded. Null where there is none.
 */
export function sessionIdFor(moment: Exclude<Moment, 'anytime'>, day: DayRecords): string | null {
  const rated = day.checkIns.filter((checkIn) => checkIn.moment !== 'anytime');
  const taken = new Set(
    rated.filter((checkIn) => checkIn.moment === moment).map(({ sessionId }) => sessionId),
  );
  const ids = [...rated.map(({ sessionId }) => sessionId), ...day.sessions.map(({ id }) => id)];
  return ids.find((id) => id !== null && !taken.has(id)) ?? null;
}
