import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeNeeded, isClearlyWorse, judge } from '../../../src/domain/experiment/judgement.ts';

const times = (count: number, value: number): number[] => Array<number>(count).fill(value);
const anyDifferences = fc.array(fc.integer({ min: -6, max: 6 }), { maxLength: 28 });

describe('the judgement', () => {
  test('is help where the signs could hardly fall like that by chance', () => {
    // 2 of the 128 ways to flip seven signs are as far from 0: p = 0.016.
    expect(judge(times(7, -1), 7)).toBe('likely-helps');
    // 6 of one sign, 1 of the other: 16 of 128, p = 0.125.
    expect(judge([...times(6, -1), 1], 7)).not.toBe('likely-helps');
    // 16 of 256 for 7 and 1 of eight, and the 2 beyond: p = 0.070.
    expect(judge([...times(7, -1), 1], 8)).toBe('likely-helps');
  });

  test('is no clear difference where a point of help can be ruled out', () => {
    expect(judge(times(14, 0), 14)).toBe('no-clear-difference');
    expect(judge([...times(7, -1), ...times(7, 1)], 14)).toBe('no-clear-difference');
  });

  test('cannot tell where the days scatter too much for either', () => {
    expect(judge([-4, -3, -3, 5, 4, -2, 1], 7)).toBe('cannot-tell');
  });

  test('cannot tell where help of a point is as likely as none', () => {
    expect(judge([...times(3, -2), ...times(3, 1), 0], 7)).toBe('cannot-tell');
  });

  test('calls a small but sure help a help', () => {
    expect(judge([...times(14, -1), ...times(14, 0)], 28)).toBe('likely-helps');
  });

  test('tells where facial days came out worse', () => {
    expect(judge(times(7, 1), 7)).toBe('no-clear-difference');
    expect(isClearlyWorse(times(7, 1), 7)).toBe(true);
    expect(isClearlyWorse(times(7, 0), 7)).toBe(false);
    expect(isClearlyWorse(times(6, 3), 7)).toBe(false);
  });
});

describe('how many pairs it takes', () => {
  test.each([
    [7, 7],
    [8, 7],
    [10, 8],
    [14, 11],
    [21, 16],
    [28, 21],
  ])('%i planned: %i', (planned, needed) => {
    expect(completeNeeded(planned)).toBe(needed);
    expect(judge(times(needed, -2), planned)).toBe('likely-helps');
    expect(judge(times(needed - 1, -2), planned)).toBe('cannot-tell');
  });
});

describe('for any differences', () => {
  test('with all signs flipped it is not help both times', () => {
    fc.assert(
      fc.property(anyDifferences, (differences) => {
        const flipped = differences.map((difference) => 0 - difference);
        const both = [differences, flipped].map((each) => judge(each, each.length));
        expect(both).not.toEqual(['likely-helps', 'likely-helps']);
      }),
    );
  });

  test('clearly worse is always told as no clear difference, never as help', () => {
    fc.assert(
      fc.property(anyDifferences, (differences) => {
        fc.pre(isClearlyWorse(differences, differences.length));
        expect(judge(differences, differences.length)).toBe('no-clear-difference');
      }),
    );
  });

  test('more help in a pair never turns help into none', () => {
    fc.assert(
      fc.property(anyDifferences, fc.nat(), (differences, which) => {
        fc.pre(judge(differences, differences.length) === 'likely-helps');
        const more = differences.with(which % differences.length, -6);
        expect(judge(more, more.length)).not.toBe('no-clear-difference');
      }),
    );
  });

  test('the order of the pairs does not matter', () => {
    fc.assert(
      fc.property(anyDifferences, (differences) => {
        const sorted = differences.toSorted((one, other) => one - other);
        expect(judge(sorted, sorted.length)).toBe(judge(differences, differences.length));
      }),
    );
  });
});
