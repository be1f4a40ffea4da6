import { describe, expect, test } from 'vitest';
import { COMPLETED_SHARE, isCompleted, outcomesOf } from '../../../src/domain/session/outcome.ts';
import { playedAt } from '../../../src/domain/session/ledger.ts';
import { legRoutine } from '../routine/leg-routine.ts';
import { begun, ledgerOf, msOf, play, running, setupOf, startOf } from './playing.ts';

const { plan } = setupOf('short');
const whole = Object.fromEntries(plan.map((bout) => [bout.key, bout.reps * bout.repMs]));
const plannedMs = plan.reduce((sum, bout) => sum + bout.reps * bout.repMs, 0);
const outcomes = (played: Readonly<Record<string, number>>): Record<string, string> =>
  Object.fromEntries(
    outcomesOf(plan, ledgerOf(plan, played)).map(({ stepId, outcome }) => [stepId, outcome]),
  );

describe('what was done of each step', () => {
  test('all of it, where all was played', () => {
    expect(new Set(Object.values(outcomes(whole)))).toEqual(new Set(['done']));
  });

  test('nothing, where nothing was', () => {
    expect(new Set(Object.values(outcomes({})))).toEqual(new Set(['skipped']));
    expect(outcomesOf(plan, {}).every(({ playedMs }) => playedMs === 0)).toBe(true);
  });

  test('part of it, where one side or some repetitions are missing', () => {
    const played = { 'B1/midline': 10_000, 'C1/both': 12_001, 'N1/left': 12_000 };
    expect(outcomes(played)).toMatchObject({
      B1: 'partial',
      C1: 'done',
      N1: 'partial',
      E1: 'skipped',
    });
  });

  test('the time of both sides counts together', () => {
    const records = outcomesOf(plan, ledgerOf(plan, { 'N1/left': 12_000, 'N1/right': 500 }));
    expect(records.find(({ stepId }) => stepId === 'N1')?.playedMs).toBe(12_500);
  });

  test('each step comes once, in order', () => {
    const ids = outcomesOf(plan, ledgerOf(plan, whole)).map(({ stepId }) => stepId);
    expect(ids).toEqual('B1 C1 N1 E1 E2 J1 M1 K2 U1 T1 R1 C2'.split(' '));
  });

  test('a gate is done once it is confirmed', () => {
    const leg = setupOf('short', legRoutine).plan;
    expect(outcomesOf(leg, {})[0]?.outcome).toBe('skipped');
    expect(outcomesOf(leg, ledgerOf(leg, { 'L0/midline': 0 }))[0]?.outcome).toBe('done');
  });

  test('a step that was left by next is told apart from one never begun', () => {
    const inNeck = running(setupOf('short'), startOf(begun(setupOf('short')), 'N1/left') + 4000);
    const { session, at } = play(inNeck, [
      ['next', 0],
      ['next', 0],
      ['end', 1000],
    ]);
    expect(outcomes(msOf(playedAt(session, at)))).toMatchObject({
      B1: 'done',
      C1: 'done',
      N1: 'partial',
      E1: 'skipped',
      E2: 'skipped',
    });
  });
});

describe('a completed session', () => {
  test('is one of which four fifths of the time were played', () => {
    expect(COMPLETED_SHARE).toBe(0.8);
    const share = (part: number) =>
      Object.fromEntries(Object.entries(whole).map(([key, ms]) => [key, ms * part]));
    expect(isCompleted(plan, ledgerOf(plan, whole))).toBe(true);
    expect(isCompleted(plan, ledgerOf(plan, share(0.81)))).toBe(true);
    expect(isCompleted(plan, ledgerOf(plan, share(0.79)))).toBe(false);
    expect(isCompleted(plan, {})).toBe(false);
  });

  test('is not made by playing one step over and over', () => {
    expect(isCompleted(plan, ledgerOf(plan, { 'B1/midline': plannedMs }))).toBe(false);
    expect(
      isCompleted(plan, ledgerOf(plan, { 'B1/midline': 10 * plannedMs, 'gone/both': plannedMs })),
    ).toBe(false);
  });
});
