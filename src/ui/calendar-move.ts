import { monthAfter, weekdayOf } from '../domain/consistency/calendar.ts';
import type { Weekday } from '../domain/consistency/calendar.ts';
import { addDays } from '../domain/day.ts';
import type { Day } from '../domain/day.ts';
import { firstDayOf, monthOf } from '../domain/record/month-summary.ts';

/**
 * The day a key moves to, after the date grid of the ARIA Authoring Practices;
 * null for a key that moves nowhere. In right-to-left text `forward` is -1.
 */
export function dayAfterKey(
  key: string,
  day: Day,
  firstWeekday: Weekday,
  forward: 1 | -1,
): Day | null {
  const column = (weekdayOf(day) - firstWeekday + 7) % 7;
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -forward);
    case 'ArrowRight':
      return addDays(day, forward);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -column);
    case 'End':
      return addDays(day, 6 - column);
    case 'PageUp':
      return sameDayOf(day, -1);
    case 'PageDown':
      return sameDayOf(day, 1);
    default:
      return null;
  }
}

/** The same day some months on, or the last one of a shorter month. */
function sameDayOf(day: Day, months: number): Day {
  const month = monthAfter(monthOf(day), months);
  const moved = addDays(firstDayOf(month), Number(day.slice(8)) - 1);
  return monthOf(moved) === month ? moved : addDays(firstDayOf(monthAfter(month, 1)), -1);
}
