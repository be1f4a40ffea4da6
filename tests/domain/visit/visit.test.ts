import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/day.ts';
import type { Checkpoint } from '../../../src/domain/session/checkpoint.ts';
import { AFTER_LIMIT_MS, isOpen, RESUME_LIMIT_MS } from '../../../src/domain/visit/visit.ts';
import type { Visit, VisitStage } from '../../../src/domain/visit/visit.ts';

const TODAY = day('2025-06-10');
const TOMORROW = day('2025-06-11');
const OPENED = Date.UTC(2025, 5, 10, 7);

const visitAt = (stage: VisitStage, checkpoint: Checkpoint | null = null): Visit => ({
  sessionId: 'session',
  day: TODAY,
  openedAt: OPENED,
  routineId: 'facial',
  routine: null,
  length: 'standard',
  stage,
  plannedWith: null,
  checkpoint,
});
const checkpointAt = (at: number): Checkpoint => ({
  at,
  boutKey: 'B1/midline',
  segment: 'bout',
  leftMs: 1000,
  played: {},
  pauses: [],
  startedAt: OPENED,
  leftOut: [],
  repSeconds: 3,
});

test('an hour to go on and three to rate', () => {
  expect(RESUME_LIMIT_MS).toBe(3_600_000);
  expect(AFTER_LIMIT_MS).toBe(3 * 3_600_000);
});

describe.each(['glance', 'before', 'session'] as const)('at the stage "%s"', (stage) => {
  test('a visit without a sign of life since stays open for an hour from its opening', () => {
    expect(isOpen(visitAt(stage), TODAY, OPENED)).toBe(true);
    expect(isOpen(visitAt(stage), TODAY, OPENED + RESUME_LIMIT_MS)).toBe(true);
    expect(isOpen(visitAt(stage), TODAY, OPENED + RESUME_LIMIT_MS + 1)).toBe(false);
  });

  test('the next day closes it', () => {
    expect(isOpen(visitAt(stage), TOMORROW, OPENED + 1)).toBe(false);
  });
});

test('a session stays open for an hour from its last checkpoint', () => {
  const last = OPENED + 50 * 60_000;
  const visit = visitAt('session', checkpointAt(last));
  expect(isOpen(visit, TODAY, last + RESUME_LIMIT_MS)).toBe(true);
  expect(isOpen(visit, TODAY, last + RESUME_LIMIT_MS + 1)).toBe(false);
});

test('the rating after a session waits for three hours, also into the next day', () => {
  for (const today of [TODAY, TOMORROW]) {
    expect(isOpen(visitAt('after'), today, OPENED + AFTER_LIMIT_MS)).toBe(true);
    expect(isOpen(visitAt('after'), today, OPENED + AFTER_LIMIT_MS + 1)).toBe(false);
  }
});

test('a clock that was set back a little does not close a visit', () => {
  expect(isOpen(visitAt('session'), TODAY, OPENED - 60_000)).toBe(true);
  expect(isOpen(visitAt('after'), TODAY, OPENED - 60_000)).toBe(true);
});
