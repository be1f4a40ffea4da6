import { describe, expect, test } from 'vitest';
import { addDays, day } from '../../../src/domain/day.ts';
import type { Day } from '../../../src/domain/day.ts';
import { lastSevenOf } from '../../../src/domain/consistency/last-seven.ts';
import { scoreOf } from '../../../src/domain/consistency/score.ts';
import { sumOf } from '../../../src/domain/consistency/score-sum.ts';
import { record, TODAY } from './support.ts';

function sumOfPattern(pattern: string) {
  const summaries = record(pattern);
  return sumOf(scoreOf(summaries, TODAY), summaries, TODAY);
}

describe('the sum', () => {
  test('of nothing has no lines', () => {
    expect(sumOfPattern('..o.')).toEqual({ lines: [], tenths: 0 });
  });

  test('of one facial is one line', () => {
    expect(sumOfPattern('#')).toEqual({
      lines: [{ from: day('2026-02-26'), to: TODAY, done: 1, partial: 0, tenths: 52 }],
      tenths: 52,
    });
  });

  test('has a line for each week, with the points its facials add today', () => {
    // By hand: 100 (1 - m^7) = 31.1495, and m^7 as much less 50 (1 - m) m^13 = 20.1484.
    // Together 51.298; the tenth that is missing goes to the larger remainder.
    const { lines, tenths } = sumOfPattern('/#############');
    expect(tenths).toBe(513);
    expect(lines.map(({ to, done, partial, tenths }) => [to, done, partial, tenths])).toEqual([
      ['2026-03-04', 7, 0, 312],
      ['2026-02-25', 6, 1, 201],
    ]);
  });

  test('keeps a week without a facial, and puts all old weeks into one line', () => {
    const { lines } = sumOfPattern(`${'#'.repeat(100)}${'.'.repeat(8)}`);
    expect(lines).toHaveLength(7);
    expect(lines[0]).toMatchObject({ done: 0, tenths: 0 });
    expect(lines.at(-1)).toMatchObject({ from: null, to: day('2026-01-21'), done: 66 });
  });
});

describe('5 of the last 7', () => {
  const seven = (pattern: string, first: Day | null = addDays(TODAY, -300)) => {
    const { done, of, spared } = lastSevenOf(record(pattern), TODAY, first);
    return { done, of, spared };
  };

  test('counts days with a facial, whole or in part', () => {
    expect(seven('##.##o#')).toEqual({ done: 5, of: 7, spared: 0 });
    expect(seven('#/.#/.#')).toEqual({ done: 5, of: 7, spared: 0 });
  });

  test('leaves today out while it is still open', () => {
    expect(seven('#.#######.')).toEqual({ done: 7, of: 7, spared: 0 });
    expect(seven('#.######.#')).toEqual({ done: 6, of: 7, spared: 0 });
  });

  test('shrinks by paused and rest days, unless a facial was done on them', () => {
    expect(seven('#p.#pr#')).toEqual({ done: 3, of: 4, spared: 3 });
    expect(seven('P.....#')).toEqual({ done: 2, of: 7, spared: 0 });
    expect(seven('#ppppppp')).toEqual({ done: 0, of: 0, spared: 7 });
  });

  test('does not reach to before the first day on record', () => {
    expect(seven('#', TODAY)).toEqual({ done: 1, of: 1, spared: 0 });
    expect(seven('#.#', addDays(TODAY, -2))).toEqual({ done: 2, of: 3, spared: 0 });
    expect(seven('', null)).toEqual({ done: 0, of: 0, spared: 0 });
  });
});
