import type { DayRecords } from '../record/day-summary.ts';
import type { CheckIn, Moment } from '../record/record.ts';

/**
 * The session a check-in entered by hand belongs to: the day's first one that
 * has no check-in of this moment yet. A check-in of the other moment also
 * names a session, even where that was never recorded.
 */
export function sessionIdFor(moment: Moment, records: DayRecords): string | null {
  if (moment === 'anytime') return null;
  const taken = new Set(
    records.checkIns.filter((checkIn) => checkIn.moment === moment).map(({ sessionId }) => sessionId),
  );
  const named = records.checkIns.filter((checkIn) => checkIn.moment !== 'anytime');
  const ids = [...named.map(({ sessionId }) => sessionId), ...records.sessions.map(({ id }) => id)];
  return ids.find((id) => id !== null && !taken.has(id)) ?? null;
}

/** The day's first check-ins before and after a facial that belong to no session yet. */
export function looseCheckIns({ checkIns }: DayRecords): CheckIn[] {
  return (['before', 'after'] as const).flatMap(
    (moment) =>
      checkIns.find((checkIn) => checkIn.moment === moment && checkIn.sessionId === null) ?? [],
  );
}
