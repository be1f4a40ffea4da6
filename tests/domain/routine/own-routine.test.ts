import { describe, expect, test } from 'vitest';
import { facialRoutine } from '../../../src/content/facial-routine.ts';
import { checkOwnRoutine, durationMsOf } from '../../../src/domain/routine/own-check.ts';
import { copyOf, editOwn, newItemOf } from '../../../src/domain/routine/own-edit.ts';
import {
  OWN_LENGTH,
  OWN_NAME_LIMIT,
  offeredSteps,
  routineOfOwn,
  stepOf,
} from '../../../src/domain/routine/own-routine.ts';
import type { OwnItem } from '../../../src/domain/routine/own-routine.ts';
import { suggestions } from '../../../src/domain/routine/own-suggestions.ts';
import { LENGTHS, stepsOf } from '../../../src/domain/routine/routine.ts';
import type { Step } from '../../../src/domain/routine/routine.ts';
import { boutsOf, timelineOf } from '../../../src/domain/routine/timeline.ts';
import { ownRoutine } from './own-plans.ts';

const SETTINGS = { off: [], leadSide: 'left' } as const;
const items = (...list: readonly [stepId: string, reps: number][]): OwnItem[] =>
  list.map(([stepId, reps]) => ({ stepId, reps }));
const problems = (over: Parameters<typeof ownRoutine>[0]) =>
  checkOwnRoutine(ownRoutine(over), facialRoutine);
const facialStep = (id: string): Step => stepOf(facialRoutine, id) as Step;

describe('a copy', () => {
  test.each(LENGTHS)('of the %s facial plays what the facial plays, in its order', (length) => {
    const own = ownRoutine({ items: copyOf(facialRoutine, length) });
    const told = (bouts: ReturnType<typeof boutsOf>) =>
      bouts.map(({ area, side, reps, repMs }) => ({ area, side, reps, repMs }));

    expect(told(boutsOf(routineOfOwn(own, facialRoutine), OWN_LENGTH, SETTINGS))).toEqual(
      told(boutsOf(facialRoutine, length, SETTINGS)),
    );
    expect(checkOwnRoutine(own, facialRoutine)).toEqual([]);
    expect(suggestions(own, facialRoutine)).toEqual([]);
  });

  test('can be added every area to, each once', () => {
    const areas = offeredSteps(facialRoutine).map(({ area }) => area);
    expect(areas).toEqual([...new Set(stepsOf(facialRoutine).map(({ area }) => area))]);
    expect(areas).toHaveLength(16);
  });
});

describe('made into a routine', () => {
  const twice = ownRoutine({ items: items(['R1', 1], ['N1', 4], ['R1', 2], ['N1', 6]) });
  const routine = routineOfOwn(twice, facialRoutine);

  test('each step has an id of its own, and so has what stands in for it', () => {
    expect(stepsOf(routine).map(({ id }) => id)).toEqual(['R1~1', 'N1~1', 'R1~2', 'N1~2']);
    const off = boutsOf(routine, OWN_LENGTH, { ...SETTINGS, off: ['neck'] });
    expect(off.map(({ key, reps }) => [key, reps])).toEqual([
      ['G1~1/left', 1],
      ['G1~1/right', 1],
      ['G1~2/left', 2],
      ['G1~2/right', 2],
    ]);
  });

  test('a step is the built-in one, whatever else the list claims', () => {
    const claims = { stepId: 'N1', reps: 5, sides: 'together', tags: [], doseCap: undefined };
    const [step] = stepsOf(routineOfOwn(ownRoutine({ items: [claims] }), facialRoutine));
    const { id: _, timing: __, ...facial } = facialStep('N1');
    expect(step).toMatchObject(facial);
  });

  test('the neck takes its sides in turn, within one dose', () => {
    const bouts = boutsOf(routine, OWN_LENGTH, SETTINGS).filter(({ area }) => area === 'N1');
    expect(bouts.map(({ side, reps }) => [side, reps])).toEqual([
      ['left', 4],
      ['right', 4],
      ['left', 6],
      ['right', 6],
    ]);
  });

  test('what this version does not know is left out', () => {
    const own = ownRoutine({ items: items(['Z9', 5], ['C1', 3]) });
    expect(stepsOf(routineOfOwn(own, facialRoutine)).map(({ id }) => id)).toEqual(['C1~1']);
  });
});

describe('the check names', () => {
  test('a list without steps', () => {
    expect(problems({ items: [] })).toEqual([{ kind: 'no-steps' }]);
  });

  test('a session over twenty minutes, moves and side changes included', () => {
    // 3 s a stroke, 3 s to move: 20 x 3 + 3 = 63 s a step, so 19 fit (1194 s) and 20 do not.
    const long = (count: number) =>
      problems({
        repSeconds: 3,
        items: Array.from({ length: count }, () => ({ stepId: 'K1', reps: 20 })),
      });
    expect(long(19)).toEqual([]);
    expect(long(20)).toEqual([{ kind: 'too-long', seconds: 1257, byPace: false }]);
  });

  test('one that would be over them at the slowest pace of the settings', () => {
    const list = Array.from({ length: 15 }, () => ({ stepId: 'K1', reps: 20 }));
    expect(problems({ items: list })).toEqual([{ kind: 'too-long', seconds: 1242, byPace: true }]);
    expect(problems({ items: list, repSeconds: 3.5 })).toEqual([]);
  });

  test('fifty neck strokes', () => {
    expect(problems({ items: items(['N1', 50]) })).toEqual([
      { kind: 'too-many-reps', index: 0, most: 10 },
      { kind: 'over-dose', stepId: 'N1', cap: 10 },
    ]);
    expect(problems({ items: items(['N1', 6], ['C1', 5], ['N1', 5]) })).toEqual([
      { kind: 'over-dose', stepId: 'N1', cap: 10 },
    ]);
    expect(problems({ items: items(['N1', 6], ['N1', 4]) })).toEqual([]);
  });

  test('a fourth way home', () => {
    expect(problems({ items: items(['R1', 2], ['R1', 2]) })).toEqual([
      { kind: 'over-dose', stepId: 'R1', cap: 3 },
    ]);
  });

  test.each([
    ['C1', 20, 21],
    ['R1', 3, 4],
    ['B1', 10, 11],
  ])('more of %s than %i', (stepId, most, tooMany) => {
    expect(problems({ items: items([stepId, most]) })).toEqual([]);
    expect(problems({ items: items([stepId, tooMany]) })).toContainEqual({
      kind: 'too-many-reps',
      index: 0,
      most,
    });
  });

  test.each([0, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('%d repetitions', (reps) => {
    expect(problems({ items: items(['C1', reps]) })).toContainEqual({
      kind: 'too-many-reps',
      index: 0,
      most: 20,
    });
  });

  test('a name that is none, or too long', () => {
    expect(problems({ name: ' \t ' })).toEqual([{ kind: 'bad-name', why: 'empty' }]);
    expect(problems({ name: 'x'.repeat(500) })).toEqual([{ kind: 'bad-name', why: 'too-long' }]);
    expect(problems({ name: ` ${'x'.repeat(OWN_NAME_LIMIT)} ` })).toEqual([]);
  });

  test('a step nobody knows', () => {
    expect(problems({ items: items(['C1', 3], ['Z9', 3]) })).toEqual([
      { kind: 'unknown-step', index: 1 },
    ]);
  });
});

test('its length is that of its timeline, at its own pace before that of the settings', () => {
  const at = (repSeconds: 2.5 | null, settings: number): number =>
    durationMsOf(ownRoutine({ repSeconds }), facialRoutine, settings);
  const routine = routineOfOwn(ownRoutine(), facialRoutine);

  expect(at(null, 3)).toBe(timelineOf(routine, OWN_LENGTH, SETTINGS).totalMs);
  expect(at(null, 4)).toBeGreaterThan(at(null, 3));
  expect(at(2.5, 4)).toBe(at(null, 2.5));
});

describe('an edit', () => {
  const own = ownRoutine({ items: items(['B1', 3], ['C1', 7], ['N1', 7]) });
  const ids = (plan: typeof own) => plan.items.map(({ stepId }) => stepId);

  test('moves a step, and no further than the ends', () => {
    expect(ids(editOwn(own, { kind: 'move', index: 2, by: -1 }))).toEqual(['B1', 'N1', 'C1']);
    expect(ids(editOwn(own, { kind: 'move', index: 0, by: -1 }))).toEqual(['B1', 'C1', 'N1']);
    expect(ids(editOwn(own, { kind: 'move', index: 0, by: 9 }))).toEqual(['C1', 'N1', 'B1']);
  });

  test('adds, removes, renames, counts and sets the pace', () => {
    const item = { stepId: 'K1', reps: 7 };
    expect(ids(editOwn(own, { kind: 'add', item, at: 1 }))).toEqual(['B1', 'K1', 'C1', 'N1']);
    expect(ids(editOwn(own, { kind: 'add', item, at: 99 }))).toEqual(['B1', 'C1', 'N1', 'K1']);
    expect(ids(editOwn(own, { kind: 'remove', index: 1 }))).toEqual(['B1', 'N1']);
    expect(editOwn(own, { kind: 'rename', name: 'Evening' }).name).toBe('Evening');
    expect(editOwn(own, { kind: 'set-reps', index: 1, reps: 9 }).items[1]?.reps).toBe(9);
    expect(editOwn(own, { kind: 'set-pace', repSeconds: 4 }).repSeconds).toBe(4);
  });

  test('of a place that is not there changes nothing', () => {
    for (const index of [-1, 3, 1.5]) {
      expect(editOwn(own, { kind: 'remove', index }).items).toEqual(own.items);
      expect(editOwn(own, { kind: 'move', index, by: 1 }).items).toEqual(own.items);
      expect(editOwn(own, { kind: 'set-reps', index, reps: 1 }).items).toEqual(own.items);
    }
  });

  test('leaves what it changes as it was', () => {
    const before = structuredClone(own);
    editOwn(own, { kind: 'move', index: 0, by: 1 });
    editOwn(own, { kind: 'set-reps', index: 0, reps: 1 });
    expect(own).toEqual(before);
  });

  test('a step is added with its usual count, or with what its dose leaves', () => {
    expect(newItemOf(own, facialRoutine, facialStep('K1'))).toEqual({ stepId: 'K1', reps: 7 });
    expect(newItemOf(own, facialRoutine, facialStep('N1'))).toEqual({ stepId: 'N1', reps: 3 });
  });
});

describe('it is suggested', () => {
  const told = (...list: readonly string[]) =>
    suggestions(ownRoutine({ items: list.map((stepId) => ({ stepId, reps: 3 })) }), facialRoutine);

  test('to begin at the collarbone', () => {
    expect(told('B1', 'N1', 'C1', 'K1')).toEqual(['collarbone-first']);
    expect(told('B1', 'C1', 'N1')).toEqual([]);
    expect(told('B1', 'B2')).toEqual([]);
  });

  test('to work the node areas before the face', () => {
    expect(told('C1', 'K1', 'E2')).toEqual(['nodes-first']);
    expect(told('C1', 'E2', 'K1', 'E2', 'C2')).toEqual([]);
    expect(told('K1', 'C1')).toEqual(['collarbone-first', 'nodes-first']);
  });
});
