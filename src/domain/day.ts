import { addDays as addDaysToDate } from 'date-fns';

/**
 * A local calendar day as text, `yyyy-MM-dd`. Days are compared and sorted as
 * plain strings; a stored day is never recomputed from an instant, so neither
 * a clock change nor a flight can move it.
 */
export type Day = string & { readonly __day: unique symbol };

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** The last millisecond a `Date` can hold (ECMA-262, time values). */
export const LAST_INSTANT = 8.64e15;

const MS_PER_DAY = 86_400_000;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The hour (0-23, local) at which a day ends, unless the person chose another. */
export const DEFAULT_DAY_END_HOUR = 4;

/** Reads `yyyy-MM-dd`; null where the text is not a day of the calendar. */
export function parseDay(text: unknown): Day | null {
  if (typeof text !== 'string') return null;
  const match = PATTERN.exec(text);
  if (match === null) return null;
  const date = noonOf(text as Day);
  return textOf(date) === text ? (text as Day) : null;
}

/** As {@link parseDay} for text known to be a day; throws a RangeError otherwise. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`Not a calendar day: ${text}`);
  return parsed;
}

/**
 * The day an instant belongs to in the zone the program runs in: local hours
 * before `endHour` still belong to the day before. The hours are read off the
 * local clock rather than subtracted as milliseconds, because the night of a
 * clock change is not 24 hours long.
 */
export function dayAt(instant: Instant, endHour: number = DEFAULT_DAY_END_HOUR): Day {
  const date = new Date(instant);
  const calendarDay = textOf(date);
  return date.getHours() < endHour ? addDays(calendarDay, -1) : calendarDay;
}

/** The day `count` days after `from` (before it, where `count` is negative). */
export function addDays(from: Day, count: number): Day {
  return textOf(addDaysToDate(noonOf(from), count));
}

/**
 * Calendar days from `from` to `to`; negative where `to` comes first. UTC is only a ruler here, without
 * clock changes: a date with no time is read as UTC (ECMA-262, `Date.parse`).
 */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;
}

/** The `count` days that end with `last`, oldest first. */
export function daysEndingWith(last: Day, count: number): Day[] {
  return Array.from({ length: count }, (_, index) => addDays(last, index - count + 1));
}

/**
 * The instant of local noon on a day: for formatting only. No zone on record
 * has moved its clocks across noon, so noon stays on its own day.
 */
export function noonInstantOf(of: Day): Instant {
  return noonOf(of).getTime();
}

function noonOf(of: Day): Date {
  const [year, month, dayOfMonth] = of.split('-').map(Number) as [number, number, number];
  const date = new Date(2000, 0, 1, 12);
  date.setFullYear(year, month - 1, dayOfMonth);
  return date;
}

function textOf(date: Date): Day {
  const year = String(date.getFullYear()).padStart(4, '0');
  const month = String(date.getMonth() + 1).padStart(2, '0');
  const dayOfMonth = String(date.getDate()).padStart(2, '0');
  return `${year}-${month}-${dayOfMonth}` as Day;
}
