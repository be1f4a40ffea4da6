import type { DayRecords } from '../record/day-summary.ts';
import type { Moment } from '../record/record.ts';

/** A sit of a rest day has no session record; its two ratings name each other. */
const REST_MOMENTS: ReadonlySet<Moment> = new Set<Moment>(['rest-before', 'rest-after']);

/**
 * The session a rating before or after a facial belongs to when it is entered
 * by hand: the day's first one that has no rating of this moment yet. A rating
 * of the other moment also names a session, even where that was never
 * recorded. Null where there is none.
 */
export function sessionIdFor(moment: Exclude<Moment, 'anytime'>, day: DayRecords): string | null {
  const isRest = REST_MOMENTS.has(moment);
  const rated = day.checkIns.filter(
    (checkIn) => checkIn.moment !== 'anytime' && REST_MOMENTS.has(checkIn.moment) === isRest,
  );
  const taken = new Set(
    rated.filter((checkIn) => checkIn.moment === moment).map(({ sessionId }) => sessionId),
  );
  const sessions = isRest ? [] : day.sessions;
  const ids = [...rated.map(({ sessionId }) => sessionId), ...sessions.map(({ id }) => id)];
  return ids.find((id) => id !== null && !taken.has(id)) ?? null;
}
