import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom, splitMix64, xoshiro128 } from '../../../src/domain/statistics/random.ts';

const STEP = 2 ** -32;

function take<Value>(count: number, draw: () => Value): Value[] {
  return Array.from({ length: count }, draw);
}

describe('the stream of random numbers', () => {
  test('is that of the authors of xoshiro128**, as the crate rand_xoshiro 0.7.0 tests it', () => {
    const random = xoshiro128([1, 2, 3, 4]);
    expect(take(10, () => random() / STEP)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]);
  });

  test('is filled from the seed by SplitMix64, as Rosetta Code lists it', () => {
    expect(take(5, splitMix64(1234567n))).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
      16408922859458223821n,
    ]);
  });

  test('never changes for a seed, as stored seeds depend on it', () => {
    const random = createRandom(42);
    expect(take(4, () => random() / STEP)).toEqual([1776835114, 4165204688, 17111135, 2317295270]);
  });

  test('is uniform from 0 to below 1 for any seed', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (seed) => {
        const numbers = take(1000, createRandom(seed));
        expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
        const quarters = [0, 1, 2, 3].map(
          (quarter) => numbers.filter((number) => Math.floor(number * 4) === quarter).length,
        );
        // Six standard deviations around 250.
        for (const count of quarters) expect(Math.abs(count - 250)).toBeLessThan(83);
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  test('differs from seed to seed', () => {
    const firsts = take(1000, () => 0).map((_, seed) => createRandom(seed)());
    expect(new Set(firsts).size).toBe(1000);
  });

  test.each([0.5, NaN, Infinity, 2 ** 53])('takes no seed that is not whole: %s', (seed) => {
    expect(() => createRandom(seed)).toThrow(RangeError);
  });
});
