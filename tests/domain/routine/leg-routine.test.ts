import { describe, expect, test } from 'vitest';
import { legRoutine } from '../../../src/content/leg-routine.ts';
import { LENGTHS, REP_SECONDS, stepsOf } from '../../../src/domain/routine/routine.ts';
import type { Side, StepTag } from '../../../src/domain/routine/routine.ts';
import { boutsOf, stepIdsOf, timelineOf } from '../../../src/domain/routine/timeline.ts';

const settings = (off: readonly StepTag[] = [], leadSide: Side = 'left') => ({ off, leadSide });

/** The table of the technique: repetitions and seconds of one leg, in its order. */
const ONE_LEG = {
  L3: [10, 30],
  'L4-upper': [5, 15],
  'L4-middle': [5, 15],
  'L4-lower': [5, 15],
  L5: [7, 21],
  'L6-upper': [5, 15],
  'L6-lower': [5, 15],
  L7: [5, 15],
  L8: [5, 15],
  L9: [3, 18],
  L10: [5, 15],
} as const;
const BEFORE = ['L0', 'L1', 'L2'];
const BEHIND = ['L11-flex', 'L11-circle', 'L11-rest'];

const bouts = boutsOf(legRoutine, 'standard', settings());
const secondsOf = (of: typeof bouts): number =>
  of.reduce((sum, { reps, repMs }) => sum + (reps * repMs) / 1000, 0);

test('each leg is played whole, from the top down, before the other', () => {
  const legs = bouts.filter(({ side }) => side === 'left' || side === 'right');
  expect(legs.map(({ stepId, side }) => `${side} ${stepId}`)).toEqual(
    ['left', 'right'].flatMap((side) => Object.keys(ONE_LEG).map((id) => `${side} ${id}`)),
  );
  expect(stepIdsOf(bouts)).toEqual([...BEFORE, ...Object.keys(ONE_LEG), ...BEHIND]);
  const rightFirst = boutsOf(legRoutine, 'standard', settings([], 'right'));
  expect(rightFirst.find(({ stepId }) => stepId === 'L3')?.side).toBe('right');
});

test.each(Object.entries(ONE_LEG))('%s takes what the technique says', (id, [reps, seconds]) => {
  const onOneLeg = bouts.filter(({ stepId, side }) => stepId === id && side === 'left');
  expect(onOneLeg.map((bout) => bout.reps)).toEqual([reps]);
  expect(secondsOf(onOneLeg)).toBe(seconds);
});

test('one leg takes 3:09, both with what opens them 7:23, as the technique adds up', () => {
  expect(secondsOf(bouts.filter(({ side }) => side === 'left'))).toBe(3 * 60 + 9);
  expect(secondsOf(bouts.filter(({ stepId }) => !BEHIND.includes(stepId)))).toBe(7 * 60 + 23);
});

test('it opens with a look that waits, and ends with ten of each pump and ten minutes of rest', () => {
  expect(bouts[0]).toMatchObject({ stepId: 'L0', kind: 'gate' });
  expect(bouts.slice(-3)).toMatchObject([
    { stepId: 'L11-flex', reps: 10 },
    { stepId: 'L11-circle', reps: 10 },
    { stepId: 'L11-rest', kind: 'rest', repMs: 600_000 },
  ]);
});

test.each(LENGTHS)('a %s session is the same, and within twenty minutes', (length) => {
  expect(boutsOf(legRoutine, length, settings())).toEqual(bouts);
  expect(timelineOf(legRoutine, length, settings()).totalMs).toBeLessThanOrEqual(20 * 60_000);
});

describe('safety', () => {
  test('where the legs are off nothing is left, not even the breath', () => {
    expect(boutsOf(legRoutine, 'standard', settings(['skin-leg']))).toEqual([]);
  });

  test('sore skin at the collarbone leaves out the collarbone alone', () => {
    const left = stepIdsOf(boutsOf(legRoutine, 'standard', settings(['skin-collarbone'])));
    expect(left).toEqual(stepIdsOf(bouts).filter((id) => id !== 'L2'));
  });

  test('nothing of it is the neck or the eye, and no stroke goes down the leg', () => {
    for (const { tags, direction, id } of stepsOf(legRoutine)) {
      expect(tags).not.toEqual(expect.arrayContaining(['neck']));
      expect(tags).not.toEqual(expect.arrayContaining(['eye']));
      if (id !== 'L2') expect([null, 'up', 'up-and-medial', 'home']).toContain(direction);
    }
  });

  test('the usual pace is the quickest that still fits into twenty minutes, slower ones do not', () => {
    const lasting = REP_SECONDS.map((repSeconds) => {
      try {
        return timelineOf(legRoutine, 'standard', { ...settings(), repSeconds }).totalMs;
      } catch {
        return null;
      }
    });
    expect(lasting.map((ms) => ms !== null)).toEqual([true, true, false, false]);
  });
});
