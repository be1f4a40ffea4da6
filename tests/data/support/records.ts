import { day } from '../../../src/domain/day.ts';
import type { CheckIn, DayContext, SessionRecord } from '../../../src/domain/record/record.ts';
import type { Experiment } from '../../../src/domain/experiment/experiment.ts';
import type { Photo } from '../../../src/domain/photo/photo.ts';
import type { OwnRoutine } from '../../../src/domain/routine/own-routine.ts';
import type { Visit } from '../../../src/domain/visit/visit.ts';

export const MONDAY = day('2026-03-02');
export const TUESDAY = day('2026-03-03');
export const WEDNESDAY = day('2026-03-04');

/** 2026-03-02, 07:00 UTC. */
export const MORNING = 1_772_434_800_000;

export function checkIn(over: Partial<CheckIn> = {}): CheckIn {
  return {
    id: 'check-in-1',
    createdAt: MORNING,
    updatedAt: MORNING,
    day: MONDAY,
    at: MORNING,
    zoneOffsetMinutes: 60,
    moment: 'before',
    ratings: { puffiness: 6, complexion: 4 },
    skipped: false,
    sessionId: 'session-1',
    note: 'Slept on my side.',
    ...over,
  };
}

export function sessionRecord(over: Partial<SessionRecord> = {}): SessionRecord {
  return {
    id: 'session-1',
    createdAt: MORNING,
    updatedAt: MORNING,
    day: MONDAY,
    startedAt: MORNING + 60_000,
    endedAt: MORNING + 500_000,
    zoneOffsetMinutes: 60,
    routineId: 'facial',
    length: 'standard',
    completion: 'completed',
    guided: true,
    steps: [
      { stepId: 'B1', outcome: 'done', playedMs: 30_000 },
      { stepId: 'N1', outcome: 'partial', playedMs: 12_500 },
    ],
    pauses: [{ fromAt: MORNING + 90_000, toAt: MORNING + 95_000, reason: 'asked' }],
    ...over,
  };
}

export function dayContext(over: Partial<DayContext> = {}): DayContext {
  return {
    id: 'context-1',
    createdAt: MORNING,
    updatedAt: MORNING,
    day: MONDAY,
    tags: ['short-sleep', 'salty-meal'],
    paused: null,
    ...over,
  };
}

export function ownRoutine(over: Partial<OwnRoutine> = {}): OwnRoutine {
  return {
    id: 'routine-1',
    createdAt: MORNING,
    updatedAt: MORNING,
    name: 'My evening',
    basedOn: 'facial',
    repSeconds: 3.5,
    items: [
      { stepId: 'C1', reps: 7 },
      { stepId: 'N1', reps: 5 },
    ],
    ...over,
  };
}

export function visit(over: Partial<Visit> = {}): Visit {
  return {
    sessionId: 'session-1',
    day: MONDAY,
    openedAt: MORNING,
    routineId: 'facial',
    routine: null,
    length: 'standard',
    stage: 'session',
    plannedWith: { off: [], leadSide: 'left', leftOut: ['N2'], repSeconds: 3 },
    checkpoint: {
      at: MORNING + 120_000,
      boutKey: 'N1/left',
      segment: 'bout',
      leftMs: 4_000,
      played: { 'B1/midline': { ms: 30_000, reps: 3 }, 'N1/left': { ms: 7_500, reps: 2.5 } },
      leftOut: ['N2', 'K1'],
      repSeconds: 3,
      pauses: [],
      startedAt: MORNING + 60_000,
    },
    ...over,
  };
}

export function experiment(over: Partial<Experiment> = {}): Experiment {
  return {
    id: 'experiment-1',
    createdAt: MORNING,
    updatedAt: MORNING,
    firstDay: MONDAY,
    length: 'short',
    pairs: 14,
    seed: 123_456,
    stoppedOn: null,
    ...over,
  };
}

export function photo(over: Partial<Photo> = {}): Photo {
  return {
    id: 'photo-1',
    createdAt: MORNING,
    updatedAt: MORNING,
    day: MONDAY,
    at: MORNING,
    zoneOffsetMinutes: 60,
    moment: 'before',
    view: 'front',
    width: 24,
    height: 32,
    bytes: 3,
    type: 'image/jpeg',
    light: { brightness: 61.5, warmth: -3.2, slant: 0 },
    ...over,
  };
}
