import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/day.ts';
import { progressOf } from '../../../src/domain/experiment/progress.ts';
import { dayPairsOf, lastDayOf } from '../../../src/domain/experiment/schedule.ts';
import { experiment, facialOn, livedWith } from './support.ts';

// Seed 2025: the facial comes first in the first five pairs.
const EXPERIMENT = experiment({ pairs: 10, seed: 2025 });
const [, second, third] = dayPairsOf(EXPERIMENT);

describe('how far it has come', () => {
  test('on its first day everything is to come', () => {
    expect(progressOf(EXPERIMENT, new Map(), EXPERIMENT.firstDay)).toEqual({
      complete: 0,
      leftOut: [],
      toCome: 10,
      needed: 8,
      canAnswer: true,
    });
  });

  test('a missed day costs its pair from the day after', () => {
    const missed = second?.facialDay ?? EXPERIMENT.firstDay;
    const summaries = livedWith(EXPERIMENT, [-1]);
    expect(progressOf(EXPERIMENT, summaries, missed).leftOut).toEqual([]);
    const next = progressOf(EXPERIMENT, summaries, addDays(missed, 1));
    expect(next).toMatchObject({ complete: 1, toCome: 8 });
    expect(next.leftOut).toMatchObject([{ reasons: [{ day: missed, why: 'nothing-recorded' }] }]);
  });

  test('a facial on a rest day costs it at once', () => {
    const restDay = third?.restDay ?? EXPERIMENT.firstDay;
    const facialDay = third?.facialDay ?? EXPERIMENT.firstDay;
    const summaries = new Map(livedWith(EXPERIMENT, [-1, -1]));
    summaries.set(facialDay, facialOn(facialDay, -1));
    expect(progressOf(EXPERIMENT, summaries, restDay)).toMatchObject({ complete: 2, toCome: 8 });
    summaries.set(restDay, facialOn(restDay, -2));
    const lost = progressOf(EXPERIMENT, summaries, restDay);
    expect(lost).toMatchObject({ complete: 2, toCome: 7 });
    expect(lost.leftOut[0]?.reasons).toEqual([{ day: restDay, why: 'facial-on-rest-day' }]);
  });

  test('says when too many are left out for an answer', () => {
    const fourth = dayPairsOf(EXPERIMENT)[3]?.facialDay ?? EXPERIMENT.firstDay;
    const twoMissed = livedWith(EXPERIMENT, [null, null, -1]);
    expect(progressOf(EXPERIMENT, twoMissed, fourth).canAnswer).toBe(true);
    const threeMissed = livedWith(EXPERIMENT, [null, null, null]);
    expect(progressOf(EXPERIMENT, threeMissed, fourth).canAnswer).toBe(false);
  });

  test('nothing is to come once it is over', () => {
    const today = addDays(lastDayOf(EXPERIMENT), 1);
    expect(progressOf(EXPERIMENT, livedWith(EXPERIMENT, [-1, -1]), today)).toMatchObject({
      complete: 2,
      toCome: 0,
      canAnswer: false,
    });
  });
});
