import { addDays, daysEndingWith } from '../day.ts';
import type { Day } from '../day.ts';
import { dayStateOf, isSpared } from './day-state.ts';
import type { Summaries } from './score.ts';

/** "5 of the last 7". */
export interface LastSeven {
  /** The days that are looked at, oldest first; those before the first on record are not. */
  readonly days: readonly Day[];
  /** Days with a facial, whole or in part. */
  readonly done: number;
  /** Days that count: all but the spared ones. */
  readonly of: number;
  /** Days that asked for no facial and had none. */
  readonly spared: number;
}

/**
 * The seven days up to today. Today itself is one of them once its facial is
 * done or it needs none; until then it is still open, and yesterday is the last.
 */
export function lastSevenOf(summaries: Summaries, today: Day, firstDay: Day | null): LastSeven {
  const isDone = (day: Day): boolean =>
    ['done', 'partial'].includes(dayStateOf(summaries.get(day)));
  const isOut = (day: Day): boolean => !isDone(day) && isSpared(summaries.get(day));
  const last = isDone(today) || isOut(today) ? today : addDays(today, -1);
  const days = daysEndingWith(last, 7).filter((day) => firstDay !== null && day >= firstDay);
  const done = days.filter(isDone).length;
  const spared = days.filter(isOut).length;
  return { days, done, of: days.length - spared, spared };
}
