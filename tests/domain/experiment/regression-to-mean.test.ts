import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/day.ts';
import { badMorningsOf } from '../../../src/domain/experiment/regression-to-mean.ts';
import type { DaySummary } from '../../../src/domain/record/day-summary.ts';
import { experiment, FIRST, summary } from './support.ts';

const FACIAL = { completed: 1, partial: 0 };

/** Days in a row, each with its first rating; a facial where `hasFacial`. */
function days(ratings: readonly number[], hasFacial: boolean, from = 0): DaySummary[] {
  return ratings.map((puffiness, index) =>
    summary(addDays(FIRST, from + index), {
      before: { puffiness },
      ...(hasFacial ? { sessions: FACIAL } : {}),
    }),
  );
}

const BAD = [7, 8, 7, 6, 7, 8, 7];
const FAIR = [4, 5, 3, 4, 5, 4, 3];

describe('the habit of bad mornings', () => {
  test('is seen where facial days start clearly puffier', () => {
    const seen = badMorningsOf([...days(BAD, true), ...days(FAIR, false, 50)], []);
    expect(seen?.facial.days).toBe(7);
    expect(seen?.facial.mean).toBeCloseTo(50 / 7, 12);
    expect(seen?.other.mean).toBeCloseTo(4, 12);
  });

  test('counts a broken-off facial as one', () => {
    const broken = days(BAD, false).map((each) => ({
      ...each,
      sessions: { completed: 0, partial: 1 },
    }));
    expect(badMorningsOf([...broken, ...days(FAIR, false, 50)], [])).not.toBeNull();
  });

  test('is not seen with too few days of either kind', () => {
    const six = BAD.slice(1);
    expect(badMorningsOf([...days(six, true), ...days(FAIR, false, 50)], [])).toBeNull();
    expect(badMorningsOf([...days(BAD, true), ...days(six, false, 50)], [])).toBeNull();
    expect(badMorningsOf([], [])).toBeNull();
  });

  test('is not seen where mornings are alike, or facial days start better', () => {
    expect(badMorningsOf([...days(FAIR, true), ...days(FAIR, false, 50)], [])).toBeNull();
    expect(badMorningsOf([...days(FAIR, true), ...days(BAD, false, 50)], [])).toBeNull();
  });

  test('is not seen in a gap that chance gives such scattered mornings', () => {
    const scattered = [0, 10, 1, 9, 2, 8, 5];
    const higher = [2, 10, 2, 10, 3, 10, 6];
    expect(badMorningsOf([...days(higher, true), ...days(scattered, false, 50)], [])).toBeNull();
  });

  test('is not sought in days without a rating', () => {
    const unrated = Array.from({ length: 20 }, (_, index) =>
      summary(addDays(FIRST, 100 + index), { sessions: FACIAL }),
    );
    expect(badMorningsOf([...unrated, ...days(FAIR, false)], [])).toBeNull();
  });

  test('is not sought in the days of an experiment', () => {
    const all = [...days(BAD, true), ...days(FAIR, false, 50)];
    expect(badMorningsOf(all, [experiment({ firstDay: FIRST })])).toBeNull();
    expect(badMorningsOf(all, [experiment({ firstDay: addDays(FIRST, 200) })])).not.toBeNull();
  });
});
