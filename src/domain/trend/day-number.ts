import type { Day } from '../day.ts';

const MS_PER_DAY = 86_400_000;

/**
 * The number of a day on the calendar, 0 for 1970-01-01, for placing days
 * beside each other by the thousand. UTC is only a ruler here: it has no clock
 * changes, and no instant of anybody's is read off it.
 */
export function dayNumber(day: Day): number {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  return Date.UTC(year, month - 1, Number(day.slice(8, 10))) / MS_PER_DAY;
}

/** The day of a number, for years from 0 to 9999. */
export function dayOfNumber(number: number): Day {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10) as Day;
}
