import { addDays, daysBetween } from '../day.ts';
import type { Day } from '../day.ts';
import { tossesOf } from './draw.ts';
import { BASELINE_DAYS } from './experiment.ts';
import type { Experiment } from './experiment.ts';

/**
 * What a day of an experiment asks for. A baseline day is a rest day too: a sit
 * as long as the facial, rated before and after.
 */
export type Ask = 'baseline' | 'facial' | 'rest';

/** Two days that follow each other, named by what the coin gave them. */
export interface DayPair {
  readonly facialDay: Day;
  readonly restDay: Day;
}

/** Where an experiment stands on a day. */
export interface ExperimentStanding {
  /** `over` from the day after its last; `stopped` from the day it was ended early. */
  readonly phase: 'not-begun' | 'baseline' | 'pairs' | 'over' | 'stopped';
  /** Counted from 1: of its days, this one; 0 before them, its last reached day after them. */
  readonly dayNumber: number;
  /** All of its days, baseline included. */
  readonly days: number;
}

type Schedule = Pick<Experiment, 'firstDay' | 'pairs' | 'seed'>;

/** How many days an experiment of so many pairs takes, baseline included. */
export function daysOf(pairs: number): number {
  return BASELINE_DAYS + 2 * pairs;
}

export function lastDayOf({ firstDay, pairs }: Pick<Schedule, 'firstDay' | 'pairs'>): Day {
  return addDays(firstDay, daysOf(pairs) - 1);
}

/** Its pairs in order, as they were drawn; being stopped does not change them. */
export function dayPairsOf({ firstDay, pairs, seed }: Schedule): DayPair[] {
  return tossesOf(seed, pairs).map((isFacialFirst, index) => {
    const first = addDays(firstDay, BASELINE_DAYS + 2 * index);
    const second = addDays(first, 1);
    return isFacialFirst
      ? { facialDay: first, restDay: second }
      : { facialDay: second, restDay: first };
  });
}

/**
 * What the experiment asks for on a day; null before and after it, and from the
 * day it was stopped.
 */
export function askOf(experiment: Schedule & Pick<Experiment, 'stoppedOn'>, day: Day): Ask | null {
  const { firstDay, pairs, seed, stoppedOn } = experiment;
  const index = daysBetween(firstDay, day);
  const isStopped = stoppedOn !== null && day >= stoppedOn;
  if (index < 0 || index >= daysOf(pairs) || isStopped) return null;
  if (index < BASELINE_DAYS) return 'baseline';
  const inPairs = index - BASELINE_DAYS;
  const isFacialFirst = tossesOf(seed, pairs)[Math.floor(inPairs / 2)] === true;
  const isFirst = inPairs % 2 === 0;
  return isFirst === isFacialFirst ? 'facial' : 'rest';
}

/** Whether it was ended before its planned end: a stop after its last day came too late. */
export function isStoppedEarly(
  experiment: Pick<Experiment, 'firstDay' | 'pairs' | 'stoppedOn'>,
): boolean {
  return experiment.stoppedOn !== null && experiment.stoppedOn <= lastDayOf(experiment);
}

/** Where it stands on `today`; on a day before it was stopped, as if it had not been. */
export function standingOf(experiment: Experiment, today: Day): ExperimentStanding {
  const { firstDay, pairs, stoppedOn } = experiment;
  const days = daysOf(pairs);
  const isStopped = stoppedOn !== null && isStoppedEarly(experiment) && today >= stoppedOn;
  const reached = daysBetween(firstDay, isStopped ? stoppedOn : today) + 1;
  const dayNumber = Math.min(days, Math.max(0, reached));
  if (isStopped) return { phase: 'stopped', dayNumber, days };
  if (reached < 1) return { phase: 'not-begun', dayNumber, days };
  if (reached > days) return { phase: 'over', dayNumber, days };
  return { phase: reached <= BASELINE_DAYS ? 'baseline' : 'pairs', dayNumber, days };
}
