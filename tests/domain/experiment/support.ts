import fc from 'fast-check';
import { addDays, day } from '../../../src/domain/day.ts';
import type { Day } from '../../../src/domain/day.ts';
import { LEAST_PAIRS, MOST_PAIRS } from '../../../src/domain/experiment/experiment.ts';
import type { Experiment } from '../../../src/domain/experiment/experiment.ts';
import type { SummaryByDay } from '../../../src/domain/experiment/pairs.ts';
import { dayPairsOf } from '../../../src/domain/experiment/schedule.ts';
import type { DaySummary } from '../../../src/domain/record/day-summary.ts';

/** A leap day comes with its baseline, a clock change in many zones with its pairs. */
export const FIRST = day('2024-02-25');

export function experiment(patch: Partial<Experiment> = {}): Experiment {
  return {
    id: 'an experiment',
    createdAt: 0,
    updatedAt: 0,
    firstDay: FIRST,
    length: 'standard',
    pairs: 7,
    seed: 1,
    stoppedOn: null,
    ...patch,
  };
}

export function summary(of: Day, patch: Partial<DaySummary> = {}): DaySummary {
  return {
    day: of,
    before: {},
    after: {},
    pairs: [],
    sessions: { completed: 0, partial: 0 },
    tags: [],
    paused: null,
    ...patch,
  };
}

/** A completed facial, rated before and after. */
export function facialOn(of: Day, change: number): DaySummary {
  return summary(of, {
    before: { puffiness: 5 },
    after: { puffiness: 5 + change },
    pairs: [{ kind: 'facial', change, seconds: 420 }],
    sessions: { completed: 1, partial: 0 },
  });
}

/** A sit, rated before and after. */
export function restOn(of: Day, change: number): DaySummary {
  return summary(of, {
    before: { puffiness: 5 },
    pairs: [{ kind: 'rest', change, seconds: 400 }],
  });
}

export function byDay(summaries: readonly DaySummary[]): Map<Day, DaySummary> {
  return new Map(summaries.map((each) => [each.day, each]));
}

/** Every pair as it was asked, with these differences; null leaves its days empty. */
export function livedWith(
  of: Experiment,
  differences: readonly (number | null | undefined)[],
): SummaryByDay {
  return byDay(
    dayPairsOf(of).flatMap(({ facialDay, restDay }, index) => {
      const difference = differences[index];
      if (difference === null || difference === undefined) return [];
      return [facialOn(facialDay, difference - 1), restOn(restDay, -1)];
    }),
  );
}

/** Any experiment that can be set up. */
export const experiments: fc.Arbitrary<Experiment> = fc
  .record({
    start: fc.integer({ min: -40_000, max: 40_000 }),
    pairs: fc.integer({ min: LEAST_PAIRS, max: MOST_PAIRS }),
    seed: fc.integer({ min: 0, max: 0xffff_ffff }),
  })
  .map(({ start, ...rest }) => experiment({ ...rest, firstDay: addDays(FIRST, start) }));

/** Differences as whole ratings give them, or a missed pair. */
export const lived: fc.Arbitrary<(number | null)[]> = fc.array(
  fc.option(fc.integer({ min: -4, max: 4 }), { freq: 12 }),
  { minLength: MOST_PAIRS, maxLength: MOST_PAIRS },
);
