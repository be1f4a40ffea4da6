import type { Instant } from '../day.ts';
import { LENGTHS } from '../routine/routine.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export const SKIN_TONES = [1, 2, 3, 4, 5, 6] as const;
export const COUNT_IN_SECONDS = [3, 5, 10] as const;
export const LEAD_SIDES = ['left', 'right'] as const;
export const DAY_END_HOURS = [0, 1, 2, 3, 4, 5, 6] as const;

/** What a person chose. */
export interface Settings {
  readonly welcomed: boolean;
  readonly length: (typeof LENGTHS)[number];
  readonly theme: (typeof THEMES)[number];
  readonly skinTone: (typeof SKIN_TONES)[number];
  readonly sound: boolean;
  readonly countInSeconds: (typeof COUNT_IN_SECONDS)[number];
  readonly leadSide: (typeof LEAD_SIDES)[number];
  /** The local hour at which a day ends. */
  readonly dayEndHour: (typeof DAY_END_HOURS)[number];
  /** ISO 3166 alpha-2 country of the emergency number; null goes by the time zone. */
  readonly emergencyCountry: string | null;
}

export interface StoredSettings extends Settings {
  readonly updatedAt: Instant;
}

export const DEFAULT_SETTINGS: Settings = {
  welcomed: false,
  length: 'standard',
  theme: 'system',
  skinTone: 3,
  sound: true,
  countInSeconds: 5,
  leadSide: 'left',
  dayEndHour: 4,
  emergencyCountry: null,
};

type IsChoice = (value: unknown) => boolean;

const oneOf =
  (choices: readonly unknown[]): IsChoice =>
  (value) =>
    choices.includes(value);

const isCountry: IsChoice = (value) =>
  value === null || (typeof value === 'string' && /^[A-Z]{2}$/.test(value));

const IS_CHOICE: { readonly [Key in keyof Settings]: IsChoice } = {
  welcomed: oneOf([true, false]),
  length: oneOf(LENGTHS),
  theme: oneOf(THEMES),
  skinTone: oneOf(SKIN_TONES),
  sound: oneOf([true, false]),
  countInSeconds: oneOf(COUNT_IN_SECONDS),
  leadSide: oneOf(LEAD_SIDES),
  dayEndHour: oneOf(DAY_END_HOURS),
  emergencyCountry: isCountry,
};

export interface ParsedSettings {
  readonly settings: Settings;
  /** Keys whose stored value was not one of the choices; the default stands in. */
  readonly refused: readonly (keyof Settings)[];
}

/** Rebuilds settings value by value; whatever is not a known choice gives its default. */
export function parseSettings(stored: unknown): ParsedSettings {
  const source = typeof stored === 'object' && stored !== null ? stored : {};
  const refused: (keyof Settings)[] = [];
  const keys = Object.keys(IS_CHOICE) as (keyof Settings)[];
  const entries = keys.map((key) => {
    const value: unknown = (source as Record<string, unknown>)[key];
    if (IS_CHOICE[key](value)) return [key, value];
    if (value !== undefined) refused.push(key);
    return [key, DEFAULT_SETTINGS[key]];
  });
  return { settings: Object.fromEntries(entries) as Settings, refused };
}
