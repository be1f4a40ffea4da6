import type { CalendarMonth } from '../domain/consistency/calendar.ts';

/** Days of some months with a facial, whole or in part. */
export function facialsIn(months: readonly CalendarMonth[]): number {
  return months
    .flatMap(({ weeks }) => weeks.flat())
    .filter((place) => place?.state === 'done' || place?.state === 'partial').length;
}
