import type { Instant } from '../day.ts';
import type { ExtraScale } from '../rating/rating.ts';
import { LENGTHS } from '../routine/routine.ts';
import { oneOf, parseChoices } from './parse-choices.ts';
import type { IsChoice, ParsedChoices } from './parse-choices.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export const TIMES_OF_DAY = ['morning', 'evening'] as const;
export const SKIN_TONES = [1, 2, 3, 4, 5, 6] as const;
export const DAY_END_HOURS = [0, 1, 2, 3, 4, 5, 6] as const;

export type TimeOfDay = (typeof TIMES_OF_DAY)[number];

/** Noon parts the two: puffiness drifts all day, and by then the morning's is mostly gone. */
export function timeOfDayAt(at: Instant): TimeOfDay {
  return new Date(at).getHours() < 12 ? 'morning' : 'evening';
}

/** What a person chose for the app as a whole; `guidance.ts` holds what a session needs. */
export interface Settings {
  readonly welcomed: boolean;
  readonly length: (typeof LENGTHS)[number];
  /** When a person means to do it: ratings at one time of day compare best. */
  readonly timeOfDay: TimeOfDay;
  readonly theme: (typeof THEMES)[number];
  readonly skinTone: (typeof SKIN_TONES)[number];
  /** The local hour at which a day ends. */
  readonly dayEndHour: (typeof DAY_END_HOURS)[number];
  /** ISO 3166 alpha-2 country of the emergency number; null goes by the time zone. */
  readonly emergencyCountry: string | null;
  /** Scales that are rated besides puffiness and complexion. */
  readonly extras: readonly ExtraScale[];
  /** Nothing that was rated is shown; it is kept and can be shown again. */
  readonly hideScores: boolean;
  /** Off until wanted; turning it off hides what is kept and deletes nothing. */
  readonly photos: boolean;
  /** Thumbnails are blurred until they are tapped. */
  readonly photosBlurred: boolean;
}

export interface StoredSettings extends Settings {
  readonly updatedAt: Instant;
}

export const DEFAULT_SETTINGS: Settings = {
  welcomed: false,
  length: 'standard',
  timeOfDay: 'morning',
  theme: 'system',
  skinTone: 3,
  dayEndHour: 4,
  emergencyCountry: null,
  extras: [],
  hideScores: false,
  photos: false,
  photosBlurred: true,
};

const isCountry: IsChoice = (value) =>
  value === null || (typeof value === 'string' && /^[A-Z]{2}$/.test(value));

const isOnOff = oneOf([true, false]);

/** A scale that is not known here is of a newer version: it is kept, and not asked. */
const isExtras: IsChoice = (value) =>
  Array.isArray(value) && value.every((scale) => typeof scale === 'string');

const IS_CHOICE: { readonly [Key in keyof Settings]: IsChoice } = {
  welcomed: isOnOff,
  length: oneOf(LENGTHS),
  timeOfDay: oneOf(TIMES_OF_DAY),
  theme: oneOf(THEMES),
  skinTone: oneOf(SKIN_TONES),
  dayEndHour: oneOf(DAY_END_HOURS),
  emergencyCountry: isCountry,
  extras: isExtras,
  hideScores: isOnOff,
  photos: isOnOff,
  photosBlurred: isOnOff,
};

export function parseSettings(stored: unknown): ParsedChoices<Settings> {
  return parseChoices(stored, DEFAULT_SETTINGS, IS_CHOICE);
}
