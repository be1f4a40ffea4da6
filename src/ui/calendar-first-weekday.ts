import type { Weekday } from '../domain/consistency/calendar.ts';

interface WeekInfo {
  /** 1 is Monday, 7 is Sunday. */
  readonly firstDay: number;
}

/** A method in newer browsers, a property in Safari 16.4 and Chrome 111, absent in Firefox 115. */
type WithWeekInfo = Intl.Locale & {
  getWeekInfo?: () => WeekInfo;
  readonly weekInfo?: WeekInfo;
};

const MONDAY = 1;

/**
 * The day weeks start on where the person lives, which the browser's own
 * language tells better than that of the app; Monday where nothing is known.
 */
export function firstWeekday(
  tag: string = new Intl.DateTimeFormat().resolvedOptions().locale,
): Weekday {
  const locale = new Intl.Locale(tag) as WithWeekInfo;
  const info = locale.getWeekInfo?.() ?? locale.weekInfo;
  return ((info?.firstDay ?? MONDAY) % 7) as Weekday;
}
