import { routineOf } from '../content/routines.ts';
import type { Day } from '../domain/day.ts';
import { routineOfOwn } from '../domain/routine/own-routine.ts';
import { MAX_SESSION_SECONDS, USUAL_REP_SECONDS } from '../domain/routine/routine.ts';
import type { Routine } from '../domain/routine/routine.ts';
import { boutsOf, durationOf, paceOf } from '../domain/routine/timeline.ts';
import type { Bout, Pace, TimelineSettings } from '../domain/routine/timeline.ts';
import type { Guidance } from '../domain/settings/guidance.ts';
import type { Visit } from '../domain/visit/visit.ts';

export interface SessionPlan {
  readonly bouts: readonly Bout[];
  readonly pace: Pace;
  readonly plannedWith: TimelineSettings & { readonly repSeconds: number };
}

/** The routine a visit plays; null where this version does not know it. */
export function routineOfVisit({ routine, routineId }: Visit): Routine | null {
  if (routine === null) return routineOf(routineId);
  const base = routineOf(routine.basedOn);
  return base && routineOfOwn(routine, base);
}

/**
 * What a visit plays, at the pace asked for; where that would last longer than
 * a session may, at the usual one. Null where there is nothing to play.
 */
export function planOf(
  visit: Visit,
  settings: TimelineSettings,
  repSeconds: number,
): SessionPlan | null {
  const routine = routineOfVisit(visit);
  if (routine === null) return null;
  const pace = paceOf(routine, visit.length);
  for (const seconds of [repSeconds, USUAL_REP_SECONDS]) {
    const plannedWith = { ...settings, repSeconds: seconds };
    const bouts = boutsOf(routine, visit.length, plannedWith);
    const fits = durationOf(pace, bouts) <= MAX_SESSION_SECONDS * 1000;
    if (fits && bouts.length > 0) return { bouts, pace, plannedWith };
  }
  return null;
}

/** The bouts a visit was begun with; none where it was not, or its routine is unknown. */
export function begunWith(visit: Visit): readonly Bout[] {
  const routine = routineOfVisit(visit);
  if (routine === null || visit.plannedWith === null) return [];
  return boutsOf(routine, visit.length, visit.plannedWith);
}

/**
 * All that a record judges: what a visit was begun with, and what stood in for
 * it since, as what is permitted may have changed on the way.
 */
export function recordedPlan(visit: Visit, plan: readonly Bout[]): readonly Bout[] {
  const begun = begunWith(visit);
  const keys = new Set(begun.map(({ key }) => key));
  return [...begun, ...plan.filter(({ key }) => !keys.has(key))];
}

/**
 * The areas a new session leaves out: those of today, and those that are always
 * skipped, unless a routine of the person's own names them.
 */
export function leftOutOf({ leftOut, leftOutToday }: Guidance, { day, routine }: Visit): string[] {
  const today = leftOutToday?.day === day ? leftOutToday.areas : [];
  return [...(routine === null ? leftOut : []), ...today];
}

/** The areas left out on a day, with more of them. */
export function withToday(
  { leftOutToday }: Guidance,
  day: Day,
  areas: readonly string[],
): Guidance['leftOutToday'] {
  const before = leftOutToday?.day === day ? leftOutToday.areas : [];
  return { day, areas: [...new Set([...before, ...areas])] };
}
