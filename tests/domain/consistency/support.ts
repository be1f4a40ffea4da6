import { addDays, day } from '../../../src/domain/day.ts';
import type { Day } from '../../../src/domain/day.ts';
import type { DaySummary } from '../../../src/domain/record/day-summary.ts';
import type { Summaries } from '../../../src/domain/consistency/score.ts';

export const TODAY = day('2026-03-04');

/** What each mark of a pattern leaves on record; `.` leaves nothing. */
const MARKS: Readonly<Record<string, Partial<DaySummary>>> = {
  '#': { sessions: { completed: 1, partial: 0 } },
  '/': { sessions: { completed: 0, partial: 1 } },
  p: { paused: 'unwell' },
  r: { pairs: [{ kind: 'rest', change: -1, seconds: 400 }] },
  o: { before: { puffiness: 4 } },
  // On a paused day a facial all the same, whole or in part.
  P: { paused: 'travel', sessions: { completed: 1, partial: 0 } },
  h: { paused: 'travel', sessions: { completed: 0, partial: 1 } },
};

export function summary(day: Day, over: Partial<DaySummary>): DaySummary {
  return {
    day,
    before: {},
    after: {},
    pairs: [],
    sessions: { completed: 0, partial: 0 },
    tags: [],
    paused: null,
    ...over,
  };
}

/** One mark a day; the last one is `lastDay`. */
export function record(pattern: string, lastDay: Day = TODAY): Summaries {
  const entries = [...pattern].flatMap((mark, index) => {
    const over = MARKS[mark];
    if (over === undefined) return [];
    const of = addDays(lastDay, index + 1 - pattern.length);
    return [[of, summary(of, over)] as const];
  });
  return new Map(entries);
}
