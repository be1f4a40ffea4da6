import { parseDay } from '../day.ts';
import type { Day, Instant } from '../day.ts';
import { REP_SECONDS } from '../routine/routine.ts';
import { oneOf, parseChoices } from './parse-choices.ts';
import type { IsChoice, ParsedChoices } from './parse-choices.ts';

export const COUNT_IN_SECONDS = [3, 5, 10] as const;
export const LEAD_SIDES = ['left', 'right'] as const;
/** `voice` speaks and sounds the rhythm; `tones` only sounds. */
export const GUIDES = ['voice', 'tones', 'off'] as const;
export const SOUND_SETS = ['by-hour', 'day', 'evening'] as const;
/** `mix` leaves other sound alone; `over-silent` plays though the phone is muted, and stops it. */
export const SOUND_ROUTES = ['mix', 'over-silent'] as const;
export const VOICE_RATES = [0.8, 1, 1.2] as const;
export const MIRROR_PLACES = ['off', 'beside', 'behind'] as const;
export const LOUDEST = 10;

/** Nothing a person leaves out comes near this; more of it is no choice but damage. */
const MOST_LEFT_OUT = 100;

/** How a person wants to be led through a session. */
export interface Guidance {
  readonly countInSeconds: (typeof COUNT_IN_SECONDS)[number];
  readonly leadSide: (typeof LEAD_SIDES)[number];
  /** Seconds of one stretch. */
  readonly repSeconds: (typeof REP_SECONDS)[number];
  readonly guide: (typeof GUIDES)[number];
  /** Whole steps from 0, silent, to {@link LOUDEST}; apart from the volume of the phone. */
  readonly volume: number;
  readonly soundSet: (typeof SOUND_SETS)[number];
  readonly soundRoute: (typeof SOUND_ROUTES)[number];
  /** The `voiceURI` of the voice that was chosen; null takes the best one. */
  readonly voiceUri: string | null;
  readonly voiceRate: (typeof VOICE_RATES)[number];
  readonly vibration: boolean;
  /** Lights the whole screen up at each change. */
  readonly flash: boolean;
  readonly mirror: (typeof MIRROR_PLACES)[number];
  /** Areas that are always left out. */
  readonly leftOut: readonly string[];
  /** Areas left out on one day only; null where none ever was. */
  readonly leftOutToday: { readonly day: Day; readonly areas: readonly string[] } | null;
}

export interface StoredGuidance extends Guidance {
  readonly updatedAt: Instant;
}

export const DEFAULT_GUIDANCE: Guidance = {
  countInSeconds: 5,
  leadSide: 'left',
  repSeconds: 3,
  guide: 'voice',
  volume: 7,
  soundSet: 'by-hour',
  soundRoute: 'mix',
  voiceUri: null,
  voiceRate: 1,
  vibration: true,
  flash: false,
  mirror: 'off',
  leftOut: [],
  leftOutToday: null,
};

const isText: IsChoice = (value) =>
  typeof value === 'string' && value.length > 0 && value.length <= 300;

const isAreas: IsChoice = (value) =>
  Array.isArray(value) && value.length <= MOST_LEFT_OUT && value.every(isText);

function isDayOfAreas(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { day, areas } = value as Record<string, unknown>;
  return parseDay(day) !== null && isAreas(areas);
}

const IS_CHOICE: { readonly [Key in keyof Guidance]: IsChoice } = {
  countInSeconds: oneOf(COUNT_IN_SECONDS),
  leadSide: oneOf(LEAD_SIDES),
  repSeconds: oneOf(REP_SECONDS),
  guide: oneOf(GUIDES),
  volume: oneOf(Array.from({ length: LOUDEST + 1 }, (_, step) => step)),
  soundSet: oneOf(SOUND_SETS),
  soundRoute: oneOf(SOUND_ROUTES),
  voiceUri: (value) => value === null || isText(value),
  voiceRate: oneOf(VOICE_RATES),
  vibration: oneOf([true, false]),
  flash: oneOf([true, false]),
  mirror: oneOf(MIRROR_PLACES),
  leftOut: isAreas,
  leftOutToday: (value) => value === null || isDayOfAreas(value),
};

export function parseGuidance(stored: unknown): ParsedChoices<Guidance> {
  return parseChoices(stored, DEFAULT_GUIDANCE, IS_CHOICE);
}

/** Which set of sounds is played at an hour of the local day, 0 to 23. */
export function soundSetAt({ soundSet }: Guidance, hour: number): 'day' | 'evening' {
  if (soundSet !== 'by-hour') return soundSet;
  return hour >= EVENING_FROM || hour < EVENING_TO ? 'evening' : 'day';
}

const EVENING_FROM = 19;
const EVENING_TO = 5;
