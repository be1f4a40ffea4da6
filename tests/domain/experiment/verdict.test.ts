import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/day.ts';
import { lastDayOf } from '../../../src/domain/experiment/schedule.ts';
import { verdictOf } from '../../../src/domain/experiment/verdict.ts';
import { createRandom } from '../../../src/domain/statistics/random.ts';
import { byDay, experiment, experiments, facialOn, lived, livedWith, restOn } from './support.ts';

const EXPERIMENT = experiment();
const AFTER = addDays(lastDayOf(EXPERIMENT), 1);
const HELPED = [-2, -1, -1, -3, -1, -2, -1];

const verdict = (differences: readonly (number | null)[], of = EXPERIMENT) =>
  verdictOf(of, livedWith(of, differences), AFTER, createRandom(of.seed));

describe('the verdict', () => {
  test('comes with the numbers it rests on', () => {
    const given = verdict(HELPED);
    expect(given).toMatchObject({
      verdict: 'likely-helps',
      isWorse: false,
      complete: 7,
      needed: 7,
      leftOut: [],
    });
    expect(given?.difference).toBeCloseTo(-11 / 7, 12);
    expect(given?.p).toBeCloseTo(2 / 128, 12);
    // Student's interval of these seven is -2.30 to -0.84.
    expect(Math.abs((given?.interval?.low ?? 0) + 2.3)).toBeLessThan(0.25);
    expect(Math.abs((given?.interval?.high ?? 0) + 0.84)).toBeLessThan(0.25);
  });

  test('is the same each time it is looked at', () => {
    expect(verdict(HELPED)).toEqual(verdict(HELPED));
  });

  test('names the pair that was missed, for which seven pairs have no spare', () => {
    const given = verdict(HELPED.with(3, 0).map((each, index) => (index === 3 ? null : each)));
    expect(given).toMatchObject({ verdict: 'cannot-tell', complete: 6 });
    expect(given?.leftOut.map(({ reasons }) => reasons.length)).toEqual([2]);
  });

  test('of an experiment in which nothing was recorded is that it cannot tell', () => {
    expect(verdict([])).toMatchObject({
      verdict: 'cannot-tell',
      difference: null,
      interval: null,
      p: 1,
      complete: 0,
    });
  });

  test('says so where facial days came out worse', () => {
    const worse = HELPED.map((each) => 0 - each);
    expect(verdict(worse)).toMatchObject({ verdict: 'no-clear-difference', isWorse: true });
  });
});

describe('there is no verdict', () => {
  test('up to and with the last day, whatever was recorded', () => {
    fc.assert(
      fc.property(experiments, lived, fc.nat({ max: 80 }), (any, differences, early) => {
        const today = addDays(lastDayOf(any), -early);
        const summaries = livedWith(any, differences);
        expect(verdictOf(any, summaries, today, createRandom(1))).toBeNull();
        const next = addDays(lastDayOf(any), 1);
        expect(verdictOf(any, summaries, next, createRandom(1))).not.toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  test('ever, where it was stopped early, be it on the last day', () => {
    for (const stoppedOn of [EXPERIMENT.firstDay, lastDayOf(EXPERIMENT)]) {
      const stopped = experiment({ stoppedOn });
      for (const later of [0, 1, 400]) {
        const today = addDays(AFTER, later);
        const summaries = livedWith(stopped, HELPED);
        expect(verdictOf(stopped, summaries, today, createRandom(1))).toBeNull();
      }
    }
  });
});

test('records outside the experiment, and those of its baseline, change nothing', () => {
  fc.assert(
    fc.property(experiments, lived, fc.integer({ min: 1, max: 400 }), (any, differences, far) => {
      const own = livedWith(any, differences);
      const outside = [
        facialOn(addDays(any.firstDay, -far), -9),
        facialOn(addDays(any.firstDay, far % 7), -9),
        restOn(addDays(lastDayOf(any), far), 9),
      ];
      const more = new Map([...own, ...byDay(outside)]);
      const today = addDays(lastDayOf(any), 1);
      const both = [own, more].map((each) => verdictOf(any, each, today, createRandom(any.seed)));
      expect(both[1]).toEqual(both[0]);
    }),
    { numRuns: 30 },
  );
});

test('with the two days of every pair swapped, help is not seen both times', () => {
  fc.assert(
    fc.property(experiments, lived, (any, differences) => {
      const today = addDays(lastDayOf(any), 1);
      const flipped = differences.map((each) => (each === null ? null : 0 - each));
      const both = [differences, flipped].map(
        (each) => verdictOf(any, livedWith(any, each), today, createRandom(any.seed))?.verdict,
      );
      expect(both).not.toEqual(['likely-helps', 'likely-helps']);
    }),
    { numRuns: 30 },
  );
});
