import { parseDay } from '../day.ts';
import type { DayRange } from './scope.ts';

/** What is wrong with two days that were typed, and in which field. */
export interface RangeProblem {
  readonly field: 'from' | 'to';
  readonly reason: 'no-day' | 'reversed';
}

/** Reads the first and the last day of a range. */
export function readRange(
  from: string,
  to: string,
):
  | { readonly ok: true; readonly range: DayRange }
  | { readonly ok: false; readonly problem: RangeProblem } {
  const [first, last] = [parseDay(from), parseDay(to)];
  if (first === null) return { ok: false, problem: { field: 'from', reason: 'no-day' } };
  if (last === null) return { ok: false, problem: { field: 'to', reason: 'no-day' } };
  if (last < first) return { ok: false, problem: { field: 'to', reason: 'reversed' } };
  return { ok: true, range: { from: first, to: last } };
}
