import { afterEach, expect, it, vi } from 'vitest';
import { createDice } from '../../src/platform/dice.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Has chance fall as it is told. */
function falling(...numbers: number[]): void {
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    (array as Uint32Array)[0] = numbers.shift() ?? 0;
    return array;
  });
}

it('draws every number below the bound, and no other', () => {
  const dice = createDice();
  const drawn = new Set(Array.from({ length: 2000 }, () => dice.below(7)));
  expect([...drawn].toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

it('draws anew what would make small numbers likelier', () => {
  // 2^32 is 3 * 1431655765 + 1: the last number alone is one too many.
  falling(2 ** 32 - 1, 2 ** 32 - 2);
  expect(createDice().below(3)).toBe(2);
});

it('takes every draw where the bound divides them evenly', () => {
  falling(2 ** 32 - 1);
  expect(createDice().below(2048)).toBe(2047);
});
