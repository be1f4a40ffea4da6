import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/day.ts';
import {
  COUNT_IN_SECONDS,
  DEFAULT_GUIDANCE,
  GUIDES,
  LEAD_SIDES,
  LOUDEST,
  MIRROR_PLACES,
  parseGuidance,
  SOUND_ROUTES,
  SOUND_SETS,
  soundSetAt,
  VOICE_RATES,
} from '../../../src/domain/settings/guidance.ts';
import type { Guidance } from '../../../src/domain/settings/guidance.ts';
import { REP_SECONDS } from '../../../src/domain/routine/routine.ts';

const KEYS = Object.keys(DEFAULT_GUIDANCE) as (keyof Guidance)[];
const name = fc.string({ minLength: 1, maxLength: 300 });

const chosen: fc.Arbitrary<Guidance> = fc.record({
  countInSeconds: fc.constantFrom(...COUNT_IN_SECONDS),
  leadSide: fc.constantFrom(...LEAD_SIDES),
  repSeconds: fc.constantFrom(...REP_SECONDS),
  guide: fc.constantFrom(...GUIDES),
  volume: fc.integer({ min: 0, max: LOUDEST }),
  soundSet: fc.constantFrom(...SOUND_SETS),
  soundRoute: fc.constantFrom(...SOUND_ROUTES),
  voiceUri: fc.option(name),
  voiceRate: fc.constantFrom(...VOICE_RATES),
  vibration: fc.boolean(),
  flash: fc.boolean(),
  mirror: fc.constantFrom(...MIRROR_PLACES),
  leftOut: fc.array(name, { maxLength: 100 }),
  leftOutToday: fc.option(
    fc.record({ day: fc.constant(day('2026-03-02')), areas: fc.array(name, { maxLength: 100 }) }),
    { nil: null },
  ),
});

test('whoever chose nothing gets the defaults, and nothing counts as refused', () => {
  for (const stored of [{}, null, undefined, 0, 'loud', true, []]) {
    expect(parseGuidance(stored)).toEqual({ choices: DEFAULT_GUIDANCE, refused: [] });
  }
});

test('every choice is kept, and what is none is dropped', () => {
  fc.assert(
    fc.property(chosen, (choices) => {
      const stored = { ...choices, updatedAt: 1, sound: true };
      expect(parseGuidance(stored)).toEqual({ choices, refused: [] });
    }),
  );
});

describe.each<[keyof Guidance, readonly unknown[]]>([
  ['countInSeconds', [0, 4, '5', null]],
  ['leadSide', ['both', null, 1]],
  ['repSeconds', [0, 2, 2.4, 4.5, '3', Number.NaN, null]],
  ['guide', ['Voice', true, '', null]],
  ['volume', [-1, 11, 5.5, '7', Number.NaN, null]],
  ['soundSet', ['night', null]],
  ['soundRoute', ['loud', null]],
  ['voiceUri', ['', 'x'.repeat(301), 3, {}]],
  ['voiceRate', [0, 0.9, 10, '1', null]],
  ['vibration', ['true', 1, null]],
  ['flash', ['false', 0, null]],
  ['mirror', ['front', true, null]],
  [
    'leftOutToday',
    ['E2', [], {}, { day: '2026-02-30', areas: [] }, { day: '2026-03-02', areas: [1] }],
  ],
  ['leftOut', ['E2', null, [''], [1], ['E2', null], { 0: 'E2', length: 1 }, Array(101).fill('E2')]],
])('a corrupted value of %s', (key, corrupted) => {
  test.each(corrupted.map((value) => [value]))(
    'such as %j gives the default and is named as refused',
    (value) => {
      const kept = key === 'flash' ? { volume: 3 } : { flash: true };
      const { choices, refused } = parseGuidance({ ...kept, [key]: value });
      expect(choices).toEqual({ ...DEFAULT_GUIDANCE, ...kept });
      expect(refused).toEqual([key]);
    },
  );
});

test('whatever is stored, the choices are ones that can be made, and what was not is named', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.jsonValue(),
        fc.record(Object.fromEntries(KEYS.map((key) => [key, fc.oneof(fc.jsonValue(), name)]))),
      ),
      (stored) => {
        const { choices, refused } = parseGuidance(stored);
        expect(Object.keys(choices).toSorted()).toEqual(KEYS.toSorted());
        expect(parseGuidance(choices)).toEqual({ choices, refused: [] });
        const source = (typeof stored === 'object' ? (stored ?? {}) : {}) as Partial<Guidance>;
        for (const key of KEYS) {
          if (refused.includes(key)) expect(choices[key]).toEqual(DEFAULT_GUIDANCE[key]);
          else expect(choices[key]).toEqual(source[key] ?? DEFAULT_GUIDANCE[key]);
        }
      },
    ),
    { numRuns: 300 },
  );
});

describe('the set of sounds', () => {
  const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

  test('by the hour is the quieter one from seven in the evening to five in the morning', () => {
    const quiet = HOURS.filter((hour) => soundSetAt(DEFAULT_GUIDANCE, hour) === 'evening');
    expect(DEFAULT_GUIDANCE.soundSet).toBe('by-hour');
    expect(quiet).toEqual([0, 1, 2, 3, 4, 19, 20, 21, 22, 23]);
  });

  test.each(['day', 'evening'] as const)('"%s" stays so at every hour', (soundSet) => {
    for (const hour of HOURS) {
      expect(soundSetAt({ ...DEFAULT_GUIDANCE, soundSet }, hour)).toBe(soundSet);
    }
  });
});
