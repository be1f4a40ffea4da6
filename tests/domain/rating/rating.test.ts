import { describe, expect, test } from 'vitest';
import {
  parseRating,
  SCALE_IDS,
  SCALES,
  scalesWith,
  valuesOf,
} from '../../../src/domain/rating/rating.ts';

test('puffiness and complexion are asked of everyone, and hoped to fall and to rise', () => {
  expect(scalesWith([])).toEqual(['puffiness', 'complexion']);
  expect(scalesWith(['breakouts'])).toEqual(['puffiness', 'complexion', 'breakouts']);
  expect(SCALES.puffiness.better).toBe('lower');
  expect(SCALES.complexion.better).toBe('higher');
});

describe.each(SCALE_IDS)('the scale of %s', (scale) => {
  const { least, most, anchors } = SCALES[scale];

  test('runs over the whole numbers from its least to its most', () => {
    const all = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(valuesOf(scale)).toEqual(scale === 'breakouts' ? all.slice(0, 5) : all);
  });

  test('has words at both ends, and only for its own values', () => {
    expect([anchors[0], anchors.at(-1)]).toEqual([least, most]);
    expect(valuesOf(scale)).toEqual(expect.arrayContaining([...anchors]));
  });

  test('takes each of its values', () => {
    for (const value of valuesOf(scale)) {
      expect(parseRating(scale, value)).toEqual({ ok: true, value });
    }
  });

  test.each([-1, 11, 100, -1e9])('refuses %s as out of range', (value) => {
    expect(parseRating(scale, value)).toEqual({ ok: false, reason: 'out-of-range' });
  });

  test.each([
    0.5,
    9.99,
    Number.NaN,
    Infinity,
    -Infinity,
    '5',
    '',
    null,
    undefined,
    true,
    [[5]],
    {},
  ])('refuses %s as no whole number', (value) => {
    expect(parseRating(scale, value)).toEqual({ ok: false, reason: 'not-a-whole-number' });
  });
});
