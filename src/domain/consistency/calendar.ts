import { addDays, day, daysBetween, noonInstantOf } from '../day.ts';
import type { Day } from '../day.ts';
import { firstDayOf, monthOf } from '../record/month-summary.ts';
import type { Month } from '../record/month-summary.ts';
import { dayStateOf } from './day-state.ts';
import type { DayState } from './day-state.ts';
import type { Summaries } from './score.ts';

export interface CalendarDay {
  readonly day: Day;
  /** A day to come is `paused` where that is planned. */
  readonly state: DayState | 'future';
}

/** Seven places; null before the first and after the last day of the month. */
export type CalendarWeek = readonly (CalendarDay | null)[];

export interface CalendarMonth {
  readonly month: Month;
  readonly weeks: readonly CalendarWeek[];
}

/** 0 is Sunday, as in `Date.prototype.getDay`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const WEEK = 7;
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** A month in weeks, each day with what it came to. */
export function monthGrid(
  month: Month,
  summaries: Summaries,
  today: Day,
  firstWeekday: Weekday,
): CalendarMonth {
  const first = firstDayOf(month);
  const length = daysBetween(first, firstDayOf(monthAfter(month, 1)));
  const lead = (weekdayOf(first) - firstWeekday + WEEK) % WEEK;
  const weeks = Array.from({ length: Math.ceil((lead + length) / WEEK) }, (_, week) =>
    Array.from({ length: WEEK }, (_, column) => {
      const index = week * WEEK + column - lead;
      if (index < 0 || index >= length) return null;
      return calendarDayOf(addDays(first, index), summaries, today);
    }),
  );
  return { month, weeks };
}

/** The twelve months of a year. */
export function yearOverview(
  year: string,
  summaries: Summaries,
  today: Day,
  firstWeekday: Weekday,
): CalendarMonth[] {
  return MONTHS.map((number) =>
    monthGrid(`${year}-${number}` as Month, summaries, today, firstWeekday),
  );
}

/** The month `count` months after `month` (before it, where `count` is negative). */
export function monthAfter(month: Month, count: number): Month {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const months = year * 12 + number - 1 + count;
  const text = `${String(Math.floor(months / 12)).padStart(4, '0')}-${MONTHS[months % 12]}`;
  return monthOf(day(`${text}-01`));
}

export function weekdayOf(of: Day): Weekday {
  return new Date(noonInstantOf(of)).getDay() as Weekday;
}

function calendarDayOf(day: Day, summaries: Summaries, today: Day): CalendarDay {
  const state = dayStateOf(summaries.get(day));
  if (day <= today) return { day, state };
  return { day, state: state === 'paused' ? 'paused' : 'future' };
}
