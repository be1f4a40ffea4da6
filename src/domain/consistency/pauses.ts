import { addDays } from '../day.ts';
import type { Day } from '../day.ts';
import type { DayPause } from '../record/record.ts';
import type { Summaries } from './score.ts';

/** Days from one to another, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** Paused days in a row, for one reason. */
export interface Pause extends DayRange {
  readonly reason: DayPause;
}

/** Every pause among the days that are known, the newest first. */
export function pausesOf(summaries: Summaries): Pause[] {
  const paused = [...summaries.values()]
    .flatMap(({ day, paused }) => (paused === null ? [] : [{ day, reason: paused }]))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const pauses: Pause[] = [];
  for (const { day, reason } of paused) {
    const open = pauses.at(-1);
    if (open !== undefined && open.reason === reason && addDays(open.to, 1) === day) {
      pauses[pauses.length - 1] = { ...open, to: day };
    } else {
      pauses.push({ from: day, to: day, reason });
    }
  }
  return pauses.toReversed();
}

/** The days of `old` that are not in `kept`. */
export function leftOver(old: DayRange, kept: DayRange): DayRange[] {
  if (kept.to < old.from || kept.from > old.to) return [old];
  const before = { from: old.from, to: addDays(kept.from, -1) };
  const after = { from: addDays(kept.to, 1), to: old.to };
  return [before, after].filter(({ from, to }) => from <= to);
}

/** What ending a pause sets free: the rest of one that runs, else all of it. */
export function freedBy(pause: DayRange, today: Day): DayRange {
  const isRunning = pause.from <= today && today <= pause.to;
  return isRunning ? { from: today, to: pause.to } : pause;
}
