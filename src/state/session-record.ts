import type { SessionRecord } from '../domain/record/record.ts';
import type { Ledger } from '../domain/routine/dose.ts';
import { boutsOf } from '../domain/routine/timeline.ts';
import type { Bout } from '../domain/routine/timeline.ts';
import { isCompleted, outcomesOf } from '../domain/session/outcome.ts';
import type { Pause } from '../domain/session/session.ts';
import type { Visit } from '../domain/visit/visit.ts';
import { routineOfVisit } from './session-plan.ts';

/** What a session left behind when it ended. */
export interface SessionEnd {
  readonly plan: readonly Bout[];
  readonly played: Ledger;
  readonly pauses: readonly Pause[];
  readonly startedAt: number;
  readonly endedAt: number;
}

interface Writing {
  readonly now: number;
  readonly zoneOffsetMinutes: number;
}

export function recordOf(visit: Visit, end: SessionEnd, writing: Writing): SessionRecord {
  return {
    id: visit.sessionId,
    createdAt: end.startedAt,
    updatedAt: writing.now,
    day: visit.day,
    startedAt: end.startedAt,
    endedAt: end.endedAt,
    zoneOffsetMinutes: writing.zoneOffsetMinutes,
    routineId: visit.routine?.id ?? visit.routineId,
    length: visit.length,
    completion: isCompleted(end.plan, end.played) ? 'completed' : 'partial',
    guided: true,
    steps: outcomesOf(end.plan, end.played),
    pauses: end.pauses,
  };
}

/** The record of a session that was broken off; null where it had not begun. */
export function brokenOffRecordOf(visit: Visit, writing: Writing): SessionRecord | null {
  const { checkpoint, stage, plannedWith } = visit;
  const routine = routineOfVisit(visit);
  if (checkpoint === null || plannedWith === null || routine === null || stage === 'after') {
    return null;
  }
  const plan = boutsOf(routine, visit.length, plannedWith);
  return recordOf(visit, { plan, ...checkpoint, endedAt: checkpoint.at }, writing);
}
