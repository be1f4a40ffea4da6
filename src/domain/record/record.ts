import { LAST_INSTANT } from '../day.ts';
import type { Day, Instant } from '../day.ts';
import type { Ratings } from '../rating/rating.ts';
import type { Length } from '../routine/routine.ts';
import type { StepRecord } from '../session/outcome.ts';
import type { Pause } from '../session/session.ts';

/**
 * What every stored record carries, so that copies from two devices or a
 * backup can be merged by id: the newer `updatedAt` wins.
 */
export interface Envelope {
  /** A random UUID. */
  readonly id: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** What remains of a deleted record: that it was deleted, and when. */
export interface Tombstone extends Envelope {
  readonly day: Day;
  readonly deletedAt: Instant;
}

export type Stored<T extends Envelope> = T | Tombstone;

/** When a check-in was made, relative to a session, or to the sit of a rest day. */
export const MOMENTS = ['before', 'after', 'rest-before', 'rest-after', 'anytime'] as const;
export type Moment = (typeof MOMENTS)[number];

export interface CheckIn extends Envelope {
  /** The day of its session where it belongs to one. */
  readonly day: Day;
  readonly at: Instant;
  /** Minutes the local clock was ahead of UTC. */
  readonly zoneOffsetMinutes: number;
  readonly moment: Moment;
  readonly ratings: Ratings;
  /** The check-in was offered and passed over; its ratings are then empty. */
  readonly skipped: boolean;
  /** Of its session, or of the sit of a rest day; the ratings of one pair share it. */
  readonly sessionId: string | null;
  readonly note: string;
}

export interface SessionRecord extends Envelope {
  readonly day: Day;
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  readonly zoneOffsetMinutes: number;
  readonly routineId: string;
  readonly length: Length;
  readonly completion: 'completed' | 'partial';
  /** False for a session the person did without the app and logged. */
  readonly guided: boolean;
  readonly steps: readonly StepRecord[];
  readonly pauses: readonly Pause[];
}

/** One-tap tags for what may have made a difference to a day. */
export const TAGS = [
  'short-sleep',
  'salty-meal',
  'alcohol',
  'crying',
  'allergy',
  'cycle',
  'heat',
  'travel',
  'unwell',
  'new-product',
  'procedure',
  'distress',
] as const;
export type Tag = (typeof TAGS)[number];

/** Why a person pauses; a paused day costs nothing. */
export const DAY_PAUSES = ['unwell', 'travel', 'procedure', 'other'] as const;
export type DayPause = (typeof DAY_PAUSES)[number];

/** What a day was like; at most one lives for each day. */
export interface DayContext extends Envelope {
  readonly day: Day;
  readonly tags: readonly Tag[];
  /** Null on a day that is not paused. */
  readonly paused: DayPause | null;
}

/** The longest note that is kept, in UTF-16 code units. */
export const NOTE_LIMIT = 2000;

/**
 * The time of a change at `at` to what was last changed at `former`: always later, for a clock may
 * have been set back since, and of two copies the newer wins; never one that could not be read back.
 * A `former` that is no time counts for nothing.
 */
export function changedAfter(former: Instant, at: Instant): Instant {
  return Number.isFinite(former) ? Math.min(LAST_INSTANT, Math.max(at, former + 1)) : at;
}

/** Whether only the tombstone of a record, of whatever kind, is left. */
export function isBuried<T extends Envelope>(
  record: T,
): record is T & { readonly deletedAt: Instant } {
  return 'deletedAt' in record;
}

export function isTombstone(record: Stored<Envelope>): record is Tombstone {
  return 'deletedAt' in record;
}

/** The records that live: those that have not been deleted. */
export function living<T extends Envelope>(records: readonly Stored<T>[]): T[] {
  return records.filter((record): record is T => !isTombstone(record));
}
