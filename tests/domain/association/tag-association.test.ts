import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  associationsOf,
  LEAST_TAG_DAYS,
  tagAssociation,
} from '../../../src/domain/association/tag-association.ts';
import type { TaggedValue } from '../../../src/domain/association/tag-association.ts';
import { createRandom } from '../../../src/domain/statistics/random.ts';
import type { Random } from '../../../src/domain/statistics/random.ts';
import { normalFrom, shareOf, simulatedRatings } from '../statistics/simulated.ts';

vi.setConfig({ testTimeout: 30_000 });

/** Days in runs: about 7 with the tag, then about 16 without. */
function inRuns(days: number, random: Random): boolean[] {
  let has = random() < 0.3;
  return Array.from({ length: days }, () => {
    has = has ? random() >= 1 / 7 : random() < 1 / 16;
    return has;
  });
}

function weekends(days: number): boolean[] {
  return Array.from({ length: days }, (_, day) => day % 7 >= 5);
}

function taggedDays(
  tagged: readonly boolean[],
  autocorrelation: number,
  effect: number,
  random: Random,
): TaggedValue[] {
  const ratings = simulatedRatings(tagged.length, autocorrelation, 0, normalFrom(random));
  return tagged.map((has, day) => ({ has, value: (ratings[day] as number) + (has ? effect : 0) }));
}

const someDays = fc.array(
  fc.record({ value: fc.integer({ min: 0, max: 10 }), has: fc.boolean() }),
  { minLength: 14, maxLength: 60 },
);

describe('what goes with a tag', () => {
  test('compares the means of the days with it and without', () => {
    const days = [6, 2, 7, 3, 6, 2, 8, 4, 8, 4, 3].map((value, day) => ({
      value,
      has: day % 2 === 0,
    }));
    const association = tagAssociation(days, createRandom(1));
    expect(association?.with).toEqual({ mean: 38 / 6, n: 6 });
    expect(association?.without).toEqual({ mean: 3, n: 5 });
    expect(association?.difference).toBeCloseTo(38 / 6 - 3, 12);
  });

  test('needs five days on either side', () => {
    const daysWith = (count: number) =>
      Array.from({ length: 20 }, (_, day) => ({ value: day % 3, has: day < count }));
    expect(LEAST_TAG_DAYS).toBe(5);
    expect(tagAssociation([], createRandom(1))).toBeNull();
    expect(tagAssociation(daysWith(4), createRandom(1))).toBeNull();
    expect(tagAssociation(daysWith(16), createRandom(1))).toBeNull();
    expect(tagAssociation(daysWith(5), createRandom(1))).not.toBeNull();
    expect(tagAssociation(daysWith(15), createRandom(1))).not.toBeNull();
  });

  test('is nothing where all ratings are equal', () => {
    const days = Array.from({ length: 40 }, (_, day) => ({ value: 4, has: day % 5 === 0 }));
    const association = tagAssociation(days, createRandom(1));
    expect(association).toMatchObject({ difference: 0, p: 1, interval: { low: 0, high: 0 } });
  });

  test('has an interval that holds the difference, and leaves out 0 just where p is up to 0.05', () => {
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(someDays, fc.integer({ min: 0, max: 4 }), fc.integer(), (days, effect, seed) => {
        const shifted = days.map(({ value, has }) => ({ has, value: value + (has ? effect : 0) }));
        const found = tagAssociation(shifted, createRandom(seed));
        const { low, high } = found?.interval ?? { low: NaN, high: NaN };
        fc.pre(found !== null && found.interval !== null);
        if (found === null) return;
        expect(low).toBeLessThanOrEqual(found.difference + 1e-9);
        expect(high).toBeGreaterThanOrEqual(found.difference - 1e-9);
        expect(low > 0 || high < 0).toBe(found.p <= 0.05);
        seen.add(found.p <= 0.05);
      }),
      { seed: 12, numRuns: 60 },
    );
    expect(seen.size).toBe(2);
  });

  test('turns over with the tag', () => {
    fc.assert(
      fc.property(someDays, fc.integer(), (days, seed) => {
        const found = tagAssociation(days, createRandom(seed));
        const turned = tagAssociation(
          days.map(({ value, has }) => ({ value, has: !has })),
          createRandom(seed),
        );
        expect(turned === null).toBe(found === null);
        if (found === null || turned === null) return;
        expect(turned.p).toBe(found.p);
        expect(turned.difference).toBeCloseTo(-found.difference, 9);
        expect(turned.with).toEqual(found.without);
      }),
      { seed: 13, numRuns: 30 },
    );
  });

  test('has no interval where the days can hardly be laid out anew', () => {
    const days = Array.from({ length: 70 }, (_, day) => ({ value: day % 2, has: day % 2 === 0 }));
    const found = tagAssociation(days, createRandom(2));
    expect(found?.difference).toBe(-1);
    expect(found?.interval).toBeNull();
    expect(found?.p).toBeGreaterThan(0.05);
  });

  test.each([28, 84])('gives few false alarms over %i days, though both come in runs', (count) => {
    const share = shareOf(250, count, (random) => {
      const found = tagAssociation(taggedDays(inRuns(count, random), 0.3, 0, random), random);
      return found !== null && found.p <= 0.05;
    });
    expect(share).toBeGreaterThan(0.01);
    expect(share).toBeLessThan(0.08);
  });

  test('finds a weekly habit, which is the same each week', () => {
    const share = shareOf(60, 4, (random) => {
      const found = tagAssociation(taggedDays(weekends(84), 0.3, 2, random), random);
      return found !== null && found.p <= 0.05;
    });
    expect(share).toBeGreaterThan(0.9);
  });
});

describe('what goes with several tags', () => {
  const random = createRandom(31);
  const days = 84;
  const strong = taggedDays(inRuns(days, random), 0.3, 4, random);
  const others = ['b', 'c', 'd'].map((tag) => ({
    tag,
    days: taggedDays(inRuns(days, random), 0.3, 0, random),
  }));
  const rare = { tag: 'rare', days: strong.map(({ value }, day) => ({ value, has: day < 4 })) };
  const found = associationsOf([rare, { tag: 'a', days: strong }, ...others], createRandom(1));

  test('leaves out what is too rare, and keeps the order', () => {
    expect(found.map(({ tag }) => tag)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('adjusts for how many were compared', () => {
    const [a] = found;
    expect(a?.adjusted).toBeCloseTo(4 * (a?.p ?? NaN), 12);
    for (const { p, adjusted } of found) expect(adjusted).toBeGreaterThanOrEqual(p);
  });

  test('says of what stays below a rate of 10 % that it goes with other days', () => {
    expect(found.map(({ goes }) => goes)).toEqual([true, false, false, false]);
    for (const { adjusted, goes } of found) expect(goes).toBe(adjusted <= 0.1);
  });

  test('has nothing to say of no tags', () => {
    expect(associationsOf([], createRandom(1))).toEqual([]);
  });
});
