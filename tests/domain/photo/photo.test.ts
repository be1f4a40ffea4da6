import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/day.ts';
import { lightDifferences } from '../../../src/domain/photo/light.ts';
import { nearestPhoto, widestPair } from '../../../src/domain/photo/pairing.ts';
import type { Photo } from '../../../src/domain/photo/photo.ts';

const START = Date.UTC(2026, 2, 1, 7);
const DAY_MS = 86_400_000;

/** A photo of the nth of March, in the morning. */
function photo(id: string, date: number, over: Partial<Photo> = {}): Photo {
  const at = START + (date - 1) * DAY_MS;
  return {
    id,
    createdAt: at,
    updatedAt: at,
    day: day(`2026-03-${String(date).padStart(2, '0')}`),
    at,
    zoneOffsetMinutes: 60,
    moment: 'before',
    view: 'front',
    width: 1536,
    height: 2048,
    bytes: 400_000,
    type: 'image/jpeg',
    light: { brightness: 60, warmth: 5, slant: 0 },
    ...over,
  };
}

const idsOf = (pair: ReturnType<typeof widestPair>): string[] =>
  pair === null ? [] : [pair.older.id, pair.newer.id];

describe('the pair to compare', () => {
  it('is the oldest and the newest of a view, in whatever order they come', () => {
    const photos = [photo('c', 20), photo('a', 3), photo('b', 9)];
    expect(idsOf(widestPair(photos, 'front'))).toEqual(['a', 'c']);
  });

  it('is of one view', () => {
    const photos = [
      photo('a', 1, { view: 'left' }),
      photo('b', 2),
      photo('c', 3),
      photo('d', 4, { view: 'left' }),
    ];
    expect(idsOf(widestPair(photos, 'front'))).toEqual(['b', 'c']);
    expect(idsOf(widestPair(photos, 'left'))).toEqual(['a', 'd']);
    expect(widestPair(photos, 'right')).toBeNull();
  });

  it('is of one moment where it can be', () => {
    const photos = [
      photo('a', 1),
      photo('b', 2, { moment: 'after' }),
      photo('c', 3),
      photo('d', 4, { moment: 'after' }),
    ];
    expect(idsOf(widestPair(photos, 'front'))).toEqual(['b', 'd']);
    expect(idsOf(widestPair(photos.slice(0, 2), 'front'))).toEqual(['a', 'b']);
  });

  it('is none with one photo or none', () => {
    expect(widestPair([], 'front')).toBeNull();
    expect(widestPair([photo('a', 1)], 'front')).toBeNull();
  });

  it('is the same whatever the order of photos of one instant', () => {
    const photos = [photo('a', 1), photo('b', 1), photo('c', 1)];
    expect(idsOf(widestPair(photos, 'front'))).toEqual(['a', 'c']);
    expect(idsOf(widestPair(photos.toReversed(), 'front'))).toEqual(['a', 'c']);
  });
});

describe('the nearest photo', () => {
  const photos = [photo('a', 3), photo('b', 9), photo('c', 20), photo('l', 10, { view: 'left' })];

  it.each([
    ['on the day itself', 9, 'b'],
    ['before the first', 1, 'a'],
    ['after the last', 31, 'c'],
    ['nearer to the earlier', 5, 'a'],
    ['nearer to the later', 7, 'b'],
    ['as near to both: the later', 6, 'b'],
  ])('%s', (_, date, id) => {
    const wanted = day(`2026-03-${String(date).padStart(2, '0')}`);
    expect(nearestPhoto(photos, 'front', wanted)?.id).toBe(id);
  });

  it('of a day with several is its first', () => {
    const evening = photo('e', 9, { at: START + 8 * DAY_MS + 12 * 3_600_000 });
    expect(nearestPhoto([evening, ...photos], 'front', day('2026-03-09'))?.id).toBe('b');
  });

  it('is none where the view has none', () => {
    expect(nearestPhoto(photos, 'right', day('2026-03-09'))).toBeNull();
  });
});

describe('the light of two photos', () => {
  const light = { brightness: 60, warmth: 5, slant: 0 };

  it('differs in nothing up to ten units', () => {
    expect(lightDifferences(light, light)).toEqual([]);
    expect(lightDifferences(light, { brightness: 70, warmth: -5, slant: 10 })).toEqual([]);
  });

  it('differs in each by itself beyond that, either way round', () => {
    const darker = { ...light, brightness: 49 };
    expect(lightDifferences(light, darker)).toEqual(['brightness']);
    expect(lightDifferences(darker, light)).toEqual(['brightness']);
    expect(lightDifferences(light, { ...light, warmth: 16 })).toEqual(['warmth']);
    const fromLeft = { ...light, slant: 6 };
    expect(lightDifferences(fromLeft, { ...light, slant: -6 })).toEqual(['slant']);
    expect(lightDifferences(light, { brightness: 90, warmth: 40, slant: -20 })).toEqual([
      'brightness',
      'warmth',
      'slant',
    ]);
  });
});
