import { noonInstantOf } from '../day.ts';
import type { Day, Instant } from '../day.ts';
import type { Moment } from '../record/record.ts';

interface Recorded {
  readonly day: Day;
  readonly at: Instant;
  /** Minutes the local clock was ahead of UTC when it was recorded. */
  readonly zoneOffsetMinutes: number;
}

const MS_PER_MINUTE = 60_000;

/** A millisecond keeps the rating after a facial behind the one before it. */
const AFTER_MS = 1;

/**
 * Where a check-in entered by hand for a past day stands: at the day's noon,
 * because its time is not known and noon is on its own day in every zone.
 */
export function byHandInstantOf(day: Day, moment: Moment): Instant {
  return noonInstantOf(day) + (isAfter(moment) ? AFTER_MS : 0);
}

function isAfter(moment: Moment): boolean {
  return moment === 'after' || moment === 'rest-after';
}

/**
 * The instant whose time of day here is the one the person's clock showed at
 * the time, wherever that was; null where the time is not known.
 * @param offsetHere minutes the local clock is ahead of UTC at the record's instant.
 */
export function clockInstantOf(record: Recorded, offsetHere: number): Instant | null {
  const instant = record.at + (record.zoneOffsetMinutes - offsetHere) * MS_PER_MINUTE;
  const sinceNoon = instant - noonInstantOf(record.day);
  return sinceNoon >= 0 && sinceNoon <= AFTER_MS ? null : instant;
}
