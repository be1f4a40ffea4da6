import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/day.ts';
import { firstDayOfScore, scoreOf } from '../../../src/domain/consistency/score.ts';
import { record, TODAY } from './support.ts';

const scoreOfPattern = (pattern: string): number => scoreOf(record(pattern), TODAY).value;

/** The score of each day as it was once that day was over, newest first, of 1. */
function overDays(pattern: string): number[] {
  const days = [...pattern].map((_, index) => pattern.slice(0, pattern.length - index));
  // Today stays open, so the day that is asked for must be yesterday.
  return days.map((until) => scoreOf(record(until, addDays(TODAY, -1)), TODAY).value / 100);
}

/** The published figures are cut after six digits. */
function expectNear(values: readonly number[], published: readonly number[]): void {
  expect(values).toHaveLength(published.length);
  published.forEach((expected, index) => {
    expect(Math.abs((values[index] ?? Number.NaN) - expected)).toBeLessThan(1e-6);
  });
}

/** Worked examples of Loop Habit Tracker, `ScoreListTest.kt` (commit 19ab70b), to its 1e-6. */
describe('the score is that of Loop Habit Tracker', () => {
  test('a facial on each of 20 days', () => {
    expectNear(
      overDays('...####################'),
      [
        0.655747, 0.636894, 0.617008, 0.596033, 0.57391, 0.550574, 0.525961, 0.5, 0.472617,
        0.443734, 0.41327, 0.381137, 0.347244, 0.311495, 0.273788, 0.234017, 0.192067, 0.14782,
        0.101149, 0.051922, 0, 0, 0,
      ],
    );
  });

  test('the same with three days skipped', () => {
    expectNear(
      overDays('...########pp####p#####'),
      [
        0.596033, 0.57391, 0.550574, 0.525961, 0.5, 0.472617, 0.472617, 0.443734, 0.41327, 0.381137,
        0.347244, 0.347244, 0.347244, 0.311495, 0.273788, 0.234017, 0.192067, 0.14782, 0.101149,
        0.051922, 0, 0, 0,
      ],
    );
  });

  test('one facial, a day skipped, then none', () => {
    expectNear(overDays('.#p....'), [0.041949, 0.044247, 0.04667, 0.049226, 0.051922, 0.051922, 0]);
  });
});

/** Computed with mpmath 1.3.0 at 40 digits, day by day. */
describe('the score to 1e-9', () => {
  test.each([
    ['#', 5.192248566082854],
    ['/', 2.596124283041427],
    ['#'.repeat(13), 50],
    ['#'.repeat(20), 65.57476372014327],
    ['#'.repeat(90), 99.17596400274871],
    ['#'.repeat(365), 99.9999996468136],
    ['#.#.#.#.#.#.#.o', 25.5971348198921],
    ['##./.#p#ppp..#/', 23.73812709070396],
    [`#####${'p'.repeat(40)}##`, 31.14952744028653],
    [`#${'.'.repeat(26)}o`, 1.298062141520713],
  ])('%s', (pattern, expected) => {
    expect(Math.abs(scoreOfPattern(pattern) - expected)).toBeLessThan(1e-9);
  });

  test('nothing on record is 0', () => {
    expect(scoreOf(new Map(), TODAY)).toEqual({ value: 0, parts: [] });
    expect(scoreOfPattern('oooo')).toBe(0);
  });

  test('a hundred years of facials are 100, and old ones no longer count', () => {
    expect(scoreOfPattern('#'.repeat(36_500))).toBeCloseTo(100, 9);
    expect(scoreOfPattern(`${'#'.repeat(300)}${'.'.repeat(3000)}`)).toBe(0);
  });
});

describe('a day that asks for no facial', () => {
  test('costs nothing: paused, at rest, or today while it is open', () => {
    const before = scoreOfPattern('####');
    expect(scoreOfPattern('####p')).toBe(before);
    expect(scoreOfPattern('####r')).toBe(before);
    expect(scoreOfPattern('####.')).toBe(before);
    expect(scoreOfPattern('####o')).toBe(before);
    expect(scoreOfPattern('####..')).toBeLessThan(before);
  });

  test('still counts a facial that adds to the score', () => {
    expect(scoreOfPattern('###P')).toBe(scoreOfPattern('####'));
    expect(scoreOfPattern('###P.')).toBe(scoreOfPattern('####.'));
  });

  test('drops a facial in part that would lower a high score', () => {
    const high = '#'.repeat(60);
    expect(scoreOfPattern(`${high}h`)).toBe(scoreOfPattern(high));
    expect(scoreOfPattern(`${high}/`)).toBe(scoreOfPattern(high));
    expect(scoreOfPattern(`${high}/.`)).toBeLessThan(scoreOfPattern(high));
  });

  test('a pause planned ahead changes nothing today', () => {
    const planned = record('####pp', addDays(TODAY, 2));
    expect(scoreOf(planned, TODAY).value).toBe(scoreOfPattern('####'));
  });
});

describe('how far back the score looks', () => {
  test('a long pause costs nothing of what was before it', () => {
    const pattern = `${'#'.repeat(30)}${'p'.repeat(700)}`;
    expect(scoreOfPattern(pattern)).toBe(scoreOfPattern('#'.repeat(30)));
  });

  test.each(['#', 'p#', 'ppr.#', '/'])('days before its first add less than 1e-4: %s', (days) => {
    const summaries = record(days.repeat(400));
    const first = firstDayOfScore(summaries, TODAY);
    const known = new Map([...summaries].filter(([day]) => day >= first));
    expect(known.size).toBeLessThan(summaries.size);
    const lost = scoreOf(summaries, TODAY).value - scoreOf(known, TODAY).value;
    expect(Math.abs(lost)).toBeLessThan(1e-4);
  });
});
