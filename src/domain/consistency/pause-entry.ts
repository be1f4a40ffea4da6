import { addDays, daysBetween, parseDay } from '../day.ts';
import type { Day } from '../day.ts';
import { EARLIEST_DAY } from '../history/past-day.ts';
import type { DayRange } from './pauses.ts';

/** A year with its leap day. */
const YEAR_DAYS = 366;

/** What is wrong with the days a person typed, and in which field. */
export type PauseProblem =
  | { readonly field: 'from'; readonly reason: 'missing' | 'too-early' }
  | {
      readonly field: 'to';
      readonly reason: 'missing' | 'before-start' | 'too-far' | 'too-long';
    };

export type PauseEntry =
  | { readonly ok: true; readonly range: DayRange }
  | { readonly ok: false; readonly problem: PauseProblem };

/** The last day that can be paused ahead of time. */
export function lastPausableDay(today: Day): Day {
  return addDays(today, YEAR_DAYS);
}

/** Reads the first and the last day of a pause: a year at most, and at most a year ahead. */
export function readPause(fromText: string, toText: string, today: Day): PauseEntry {
  const from = parseDay(fromText);
  if (from === null) return wrong({ field: 'from', reason: 'missing' });
  if (from < EARLIEST_DAY) return wrong({ field: 'from', reason: 'too-early' });
  const to = parseDay(toText);
  if (to === null) return wrong({ field: 'to', reason: 'missing' });
  if (to < from) return wrong({ field: 'to', reason: 'before-start' });
  if (to > lastPausableDay(today)) return wrong({ field: 'to', reason: 'too-far' });
  if (daysBetween(from, to) >= YEAR_DAYS) return wrong({ field: 'to', reason: 'too-long' });
  return { ok: true, range: { from, to } };
}

function wrong(problem: PauseProblem): PauseEntry {
  return { ok: false, problem };
}
