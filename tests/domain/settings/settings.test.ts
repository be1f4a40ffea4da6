import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DAY_END_HOURS,
  DEFAULT_SETTINGS,
  parseSettings,
  SKIN_TONES,
  THEMES,
} from '../../../src/domain/settings/settings.ts';
import { EXTRA_SCALES } from '../../../src/domain/rating/rating.ts';
import type { Settings } from '../../../src/domain/settings/settings.ts';
import { LENGTHS } from '../../../src/domain/routine/routine.ts';

const KEYS = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];

const chosen: fc.Arbitrary<Settings> = fc.record({
  welcomed: fc.boolean(),
  length: fc.constantFrom(...LENGTHS),
  theme: fc.constantFrom(...THEMES),
  skinTone: fc.constantFrom(...SKIN_TONES),
  dayEndHour: fc.constantFrom(...DAY_END_HOURS),
  emergencyCountry: fc.constantFrom(null, 'DE', 'US', 'NZ'),
  extras: fc.subarray([...EXTRA_SCALES]),
  photos: fc.boolean(),
  timeOfDay: fc.constantFrom('morning', 'evening'),
  hideScores: fc.boolean(),
  photosBlurred: fc.boolean(),
});

test('whoever chose nothing gets the defaults, and nothing counts as refused', () => {
  expect(parseSettings({})).toEqual({ choices: DEFAULT_SETTINGS, refused: [] });
});

test.each([null, undefined, 0, 'settings', true])('%j in place of settings too', (stored) => {
  expect(parseSettings(stored)).toEqual({ choices: DEFAULT_SETTINGS, refused: [] });
});

test('every choice is kept, and what is not a setting is dropped', () => {
  fc.assert(
    fc.property(chosen, (choices) => {
      const stored = { ...choices, updatedAt: 1, colour: 'mauve' };
      expect(parseSettings(stored)).toEqual({ choices, refused: [] });
    }),
  );
});

describe.each(KEYS)('a corrupted value of %s', (key) => {
  const corrupted = [
    null,
    '',
    'de',
    'DEU',
    'Long',
    -1,
    3.5,
    7,
    99,
    Number.NaN,
    '3',
    'true',
    [],
    {},
    [DEFAULT_SETTINGS[key]],
  ]
    .filter((value) => !(key === 'emergencyCountry' && value === null))
    .filter((value) => !(key === 'extras' && JSON.stringify(value) === '[]'));

  test.each(corrupted.map((value) => [value]))(
    'such as %j gives the default and is named as refused',
    (value) => {
      const kept = key === 'theme' ? { skinTone: 5 as const } : { theme: 'dark' as const };
      const { choices, refused } = parseSettings({ ...kept, [key]: value });
      expect(choices).toEqual({ ...DEFAULT_SETTINGS, ...kept, [key]: DEFAULT_SETTINGS[key] });
      expect(refused).toEqual([key]);
    },
  );
});

test('several corrupted values are all named', () => {
  const { choices, refused } = parseSettings({ length: 'huge', skinTone: 0, dayEndHour: 7 });
  expect(choices).toEqual(DEFAULT_SETTINGS);
  expect(refused.toSorted()).toEqual(['dayEndHour', 'length', 'skinTone']);
});

test('whatever is stored, the settings are ones that can be chosen', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.record(Object.fromEntries(KEYS.map((key) => [key, fc.anything()]))),
      ),
      (stored) => {
        const { choices } = parseSettings(stored);
        expect(parseSettings(choices)).toEqual({ choices, refused: [] });
      },
    ),
  );
});
