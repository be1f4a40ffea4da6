import { isInstant, isObject, isWhole } from '../backup/json-value.ts';
import { parseDay } from '../day.ts';
import type { Day, Instant } from '../day.ts';
import { parseCounts, totalOf } from './high-water-mark.ts';
import type { RecordCounts } from './high-water-mark.ts';

/** All text records as they were at one moment. */
export interface Snapshot {
  readonly at: Instant;
  readonly day: Day;
  /** Of the database's schema, whose shapes its records have. */
  readonly version: number;
  /** Null where the database had none yet. */
  readonly generation: string | null;
  readonly counts: RecordCounts;
  /** Of all kinds; no photos are among them. */
  readonly records: number;
  readonly bytes: number;
}

/** The last two: were the newest taken of something already wrong, one before it is left. */
export const SNAPSHOTS_KEPT = 2;

/**
 * Whether to take one: once a day, and never of fewer records of the same generation than the
 * newest holds, for then some are missing that only the snapshots still have.
 */
export function isSnapshotDue(
  taken: readonly Snapshot[],
  now: { readonly day: Day; readonly generation: string; readonly records: number },
): boolean {
  const newest = taken.toSorted((one, other) => other.at - one.at)[0];
  if (newest === undefined) return now.records > 0;
  if (newest.day === now.day) return false;
  return newest.generation !== now.generation || now.records >= newest.records;
}

/** Reads what stands at the head of a snapshot; null for whatever is none. */
export function parseSnapshot(stored: unknown): Snapshot | null {
  if (!isObject(stored)) return null;
  const { at, day, version, generation, bytes } = stored;
  const [onDay, counts] = [parseDay(day), parseCounts(stored['counts'])];
  if (!isInstant(at) || onDay === null || !isWhole(version)) return null;
  if (counts === null || !isWhole(bytes)) return null;
  const named = typeof generation === 'string' ? generation : null;
  return { at, day: onDay, version, generation: named, counts, records: totalOf(counts), bytes };
}
