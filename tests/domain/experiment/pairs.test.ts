import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/day.ts';
import type { Day } from '../../../src/domain/day.ts';
import { pairsOf } from '../../../src/domain/experiment/pairs.ts';
import { dayPairsOf, lastDayOf } from '../../../src/domain/experiment/schedule.ts';
import type { DaySummary } from '../../../src/domain/record/day-summary.ts';
import {
  byDay,
  experiment,
  experiments,
  facialOn,
  lived,
  livedWith,
  restOn,
  summary,
} from './support.ts';

const EXPERIMENT = experiment();
const FULL = livedWith(EXPERIMENT, [-1, -1, -1, -1, -1, -1, -1]);
const [PAIR] = dayPairsOf(EXPERIMENT);
const { facialDay, restDay } = PAIR ?? {
  facialDay: EXPERIMENT.firstDay,
  restDay: EXPERIMENT.firstDay,
};

/** The first pair where one of its days is this, or was not recorded at all. */
function firstPairWith(of: Day, patch: Partial<DaySummary> | null) {
  const summaries = new Map(FULL);
  if (patch === null) summaries.delete(of);
  else summaries.set(of, summary(of, patch));
  const { complete, leftOut } = pairsOf(EXPERIMENT, summaries);
  expect(complete.length + leftOut.length).toBe(7);
  return leftOut[0]?.reasons ?? complete[0]?.difference;
}

describe('a pair counts', () => {
  test('with a rated facial on its one day and a rated rest on the other', () => {
    const summaries = byDay([facialOn(facialDay, -3), restOn(restDay, -1)]);
    const { complete, leftOut } = pairsOf(EXPERIMENT, summaries);
    expect(complete).toEqual([{ facialDay, restDay, difference: -2 }]);
    expect(leftOut).toHaveLength(6);
  });

  test('by the first pair of ratings of the right kind', () => {
    const pairs = [
      { kind: 'rest', change: 5, seconds: 60 },
      { kind: 'facial', change: -2, seconds: 60 },
      { kind: 'facial', change: -4, seconds: 60 },
    ] as const;
    expect(firstPairWith(facialDay, { pairs, sessions: { completed: 2, partial: 1 } })).toBe(-1);
    const rests = [
      { kind: 'rest', change: 0, seconds: 60 },
      { kind: 'rest', change: 3, seconds: 60 },
    ] as const;
    expect(firstPairWith(restDay, { pairs: rests })).toBe(-2);
  });
});

describe('a pair is left out', () => {
  const facialPair = [{ kind: 'facial', change: -2, seconds: 60 }] as const;
  const restPair = [{ kind: 'rest', change: -1, seconds: 60 }] as const;
  const one = { completed: 1, partial: 0 };

  test.each([
    ['the facial day has no record', null, 'nothing-recorded'],
    ['it was only tagged', { tags: ['heat'] }, 'nothing-recorded'],
    ['it was paused', { paused: 'unwell' }, 'nothing-recorded'],
    ['it was rated but had no facial', { before: { puffiness: 4 } }, 'facial-not-completed'],
    [
      'its facial was broken off',
      { pairs: facialPair, sessions: { completed: 0, partial: 1 } },
      'facial-not-completed',
    ],
    ['it had a rest in its place', { pairs: restPair }, 'facial-not-completed'],
    ['its facial was not rated', { sessions: one }, 'facial-not-rated-twice'],
    [
      'it was rated before alone',
      { sessions: one, before: { puffiness: 4 } },
      'facial-not-rated-twice',
    ],
  ] as const)('where %s', (_, patch, why) => {
    expect(firstPairWith(facialDay, patch)).toEqual([{ day: facialDay, why }]);
  });

  test.each([
    ['the rest day has no record', null, 'nothing-recorded'],
    ['it had a facial', { pairs: facialPair, sessions: one }, 'facial-on-rest-day'],
    ['it had a facial beside its rest', { pairs: restPair, sessions: one }, 'facial-on-rest-day'],
    [
      'it had one that was broken off',
      { pairs: restPair, sessions: { completed: 0, partial: 1 } },
      'facial-on-rest-day',
    ],
    [
      'its ratings tell of a facial whose session is gone',
      { pairs: [...restPair, ...facialPair] },
      'facial-on-rest-day',
    ],
    ['it was rated once', { before: { puffiness: 4 } }, 'rest-not-rated-twice'],
  ] as const)('where %s', (_, patch, why) => {
    expect(firstPairWith(restDay, patch)).toEqual([{ day: restDay, why }]);
  });

  test('with the reasons of both its days', () => {
    const { leftOut } = pairsOf(EXPERIMENT, byDay([facialOn(restDay, -2)]));
    expect(leftOut[0]?.reasons).toEqual([
      { day: facialDay, why: 'nothing-recorded' },
      { day: restDay, why: 'facial-on-rest-day' },
    ]);
  });
});

test('every pair either counts or is left out with a reason, and gives the difference lived', () => {
  fc.assert(
    fc.property(experiments, lived, (any, differences) => {
      const { complete, leftOut } = pairsOf(any, livedWith(any, differences));
      const wanted = differences.slice(0, any.pairs).filter((difference) => difference !== null);
      expect(complete.map(({ difference }) => difference)).toEqual(wanted);
      expect(leftOut).toHaveLength(any.pairs - wanted.length);
      expect(leftOut.every(({ reasons }) => reasons.length > 0)).toBe(true);
    }),
  );
});

test('days outside the pairs change nothing', () => {
  fc.assert(
    fc.property(experiments, lived, fc.integer({ min: 1, max: 400 }), (any, differences, far) => {
      const own = livedWith(any, differences);
      const outside = [
        facialOn(addDays(any.firstDay, -far), -9),
        restOn(addDays(lastDayOf(any), far), 9),
        facialOn(addDays(any.firstDay, far % 7), -9),
      ];
      const more = new Map([...own, ...byDay(outside)]);
      expect(pairsOf(any, more)).toEqual(pairsOf(any, own));
    }),
  );
});
