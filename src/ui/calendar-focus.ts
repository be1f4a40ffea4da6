import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { Weekday } from '../domain/consistency/calendar.ts';
import type { Day } from '../domain/day.ts';
import { firstDayOf, monthOf } from '../domain/record/month-summary.ts';
import type { Month } from '../domain/record/month-summary.ts';
import { dayAfterKey } from './calendar-move.ts';

interface DayFocus {
  /** The one day in the tab order. */
  readonly stop: Day;
  readonly choose: (day: Day) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * A roving tab stop among the days of a month, and the element they are in. A key that leaves the month
 * first shows the other one, and stays where that cannot be shown.
 */
export function useDayFocus(
  month: Month,
  today: Day,
  firstWeekday: Weekday,
  onMonth: (month: Month) => Promise<boolean>,
): readonly [RefObject<HTMLDivElement | null>, DayFocus] {
  const grid = useRef<HTMLDivElement>(null);
  const takesFocus = useRef(false);
  const [chosen, choose] = useState<Day>(today);
  const stop = [chosen, today].find((day) => monthOf(day) === month) ?? firstDayOf(month);

  useLayoutEffect(() => {
    if (!takesFocus.current || stop !== chosen) return;
    takesFocus.current = false;
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  });

  const move = async (target: Day): Promise<void> => {
    if (monthOf(target) !== month && !(await onMonth(monthOf(target)))) return;
    takesFocus.current = true;
    choose(target);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || grid.current === null) return;
    const forward = getComputedStyle(grid.current).direction === 'rtl' ? -1 : 1;
    const target = dayAfterKey(event.key, stop, firstWeekday, forward);
    if (target === null) return;
    event.preventDefault();
    void move(target);
  };
  return [grid, { stop, choose, onKeyDown }];
}
