import type { Day } from '../day.ts';

const MS_PER_DAY = 86_400_000;

/**
 * A chart asks for the same few hundred days again and again, for each of its
 * lines, dots and edges; what is known is looked up. There are never more than
 * the days on record.
 */
const NUMBERS = new Map<Day, number>();
const DAYS = new Map<number, Day>();

/**
 * The number of a day on the calendar, 0 for 1970-01-01, for placing days
 * beside each other by the thousand. UTC is only a ruler here: it has no clock
 * changes, and no instant of anybody's is read off it.
 */
export function dayNumber(day: Day): number {
  const known = NUMBERS.get(day);
  if (known !== undefined) return known;
  const number = Date.parse(day) / MS_PER_DAY;
  NUMBERS.set(day, number);
  return number;
}

/** The day of a number, for years from 0 to 9999. */
export function dayOfNumber(number: number): Day {
  const known = DAYS.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * MS_PER_DAY).toISOString().slice(0, 10) as Day;
  DAYS.set(number, day);
  return day;
}
