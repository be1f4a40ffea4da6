import { describe, expect, test } from 'vitest';
import { EXPERIMENT_CHANCES } from '../../../src/content/experiment-chances.ts';
import { addDays } from '../../../src/domain/day.ts';
import { LEAST_PAIRS, MOST_PAIRS, USUAL_PAIRS } from '../../../src/domain/experiment/experiment.ts';
import { lastDayOf } from '../../../src/domain/experiment/schedule.ts';
import { verdictOf } from '../../../src/domain/experiment/verdict.ts';
import { createRandom } from '../../../src/domain/statistics/random.ts';
import {
  experimentOf,
  judgedOf,
  ratedPairs,
  verdictShares,
} from '../../../tools/experiment-simulation.ts';

const RUNS = 1000;
const BENCH_RUNS = 8000;

/** What rounding and 3.3 standard errors of so many runs, and of the bench's, allow. */
function margin(percent: number): number {
  const share = Math.max(0.03, percent / 100);
  const error = Math.sqrt(share * (1 - share) * (1 / RUNS + 1 / BENCH_RUNS));
  return 0.5 + 100 * 3.3 * error;
}

describe('the chances shown when choosing a length', () => {
  test('are of lengths that can be chosen, the usual one among them', () => {
    const lengths = EXPERIMENT_CHANCES.map(({ pairs }) => pairs);
    expect(lengths).toEqual(lengths.toSorted((one, other) => one - other));
    expect(lengths[0]).toBe(LEAST_PAIRS);
    expect(lengths.at(-1)).toBe(MOST_PAIRS);
    expect(lengths).toContain(USUAL_PAIRS);
  });

  test('never promise more than one false help in ten', () => {
    expect(EXPERIMENT_CHANCES.every(({ falseHelps }) => falseHelps <= 10)).toBe(true);
  });

  test.each(EXPERIMENT_CHANCES)('of $pairs pairs come out again', (stated) => {
    const random = createRandom(stated.pairs);
    const helped = verdictShares(stated.pairs, 1, RUNS, random)['likely-helps'];
    const none = verdictShares(stated.pairs, 0, RUNS, random);
    const again = {
      helps: helped,
      falseHelps: none['likely-helps'],
      noDifference: none['no-clear-difference'],
    };
    for (const key of ['helps', 'falseHelps', 'noDifference'] as const) {
      const apart = Math.abs(100 * again[key] - stated[key]);
      expect(apart, key).toBeLessThanOrEqual(margin(stated[key]));
    }
  });
});

test('the simulation says what the app says', () => {
  const random = createRandom(4);
  for (let run = 0; run < 60; run += 1) {
    const experiment = experimentOf(LEAST_PAIRS + (run % 22), random);
    const summaries = ratedPairs(experiment, run % 3, random, (ask) =>
      random() < 0.03 ? 'facial' : ask,
    );
    const today = addDays(lastDayOf(experiment), 1);
    const said = verdictOf(experiment, summaries, today, createRandom(experiment.seed));
    expect(said).toMatchObject(judgedOf(experiment, summaries));
  }
});
