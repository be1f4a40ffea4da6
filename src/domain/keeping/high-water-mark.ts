import { isInstant, isObject, isWhole } from '../backup/json-value.ts';
import { BACKUP_KINDS } from '../backup/records.ts';
import type { BackupKind } from '../backup/records.ts';
import type { Instant } from '../day.ts';

/** How many records of each kind are stored, the tombstones of deleted ones among them. */
export type RecordCounts = Readonly<Record<BackupKind, number>>;

/** The kinds that grow from day to day, and so tell when the newest of them are gone. */
export const DAILY_KINDS = ['check-ins', 'sessions'] as const;
export type DailyKind = (typeof DAILY_KINDS)[number];

/** The record of the latest day, by kind; null where there is none. */
export type LastIds = Readonly<Record<DailyKind, string | null>>;

/**
 * What was in the database when Ebb last looked, kept outside of it. Stored records never become
 * fewer within one generation: a deletion leaves a tombstone.
 */
export interface HighWaterMark {
  /** Of the database's schema. */
  readonly version: number;
  readonly generation: string;
  readonly counts: RecordCounts;
  readonly lastIds: LastIds;
  readonly at: Instant;
  readonly backupAt: Instant | null;
}

/** What a mark or a snapshot says was there; a snapshot may be of before there were generations. */
interface Counted extends Pick<HighWaterMark, 'counts' | 'at'> {
  readonly generation: string | null;
}

/** What is in the database now. */
export interface Standing {
  /** Null where the database names none: it is new, or was emptied. */
  readonly generation: string | null;
  readonly counts: RecordCounts;
  /** The kinds whose record named by the mark is gone. */
  readonly missingLast: readonly DailyKind[];
}

/** That the browser lost records. */
export interface Loss {
  /** How many of each kind are missing, at least; only kinds that lack any. */
  readonly missing: Readonly<Partial<Record<BackupKind, number>>>;
  /** Records that are still there, of all kinds. */
  readonly left: number;
  /** When they were last all there. */
  readonly at: Instant;
}

/**
 * What is missing against the mark; null where nothing is.
 *
 * After a kill, localStorage may lag or revert (seen in Chromium: it is flushed seconds after a
 * write). An old mark counts fewer records of the same generation, which is no loss; one of an
 * earlier generation says nothing about this one.
 */
export function lossOf(mark: Counted, found: Standing): Loss | null {
  if (found.generation !== null && found.generation !== mark.generation) return null;
  const missing = BACKUP_KINDS.flatMap((kind): [BackupKind, number][] => {
    const fewer = mark.counts[kind] - found.counts[kind];
    const least = found.missingLast.some((daily) => daily === kind) ? 1 : 0;
    return Math.max(fewer, least) > 0 ? [[kind, Math.max(fewer, least)]] : [];
  });
  if (missing.length === 0) return null;
  return { missing: Object.fromEntries(missing), left: totalOf(found.counts), at: mark.at };
}

export function totalOf(counts: RecordCounts): number {
  return BACKUP_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
}

/** Reads a mark; null for whatever is none. */
export function parseMark(stored: unknown): HighWaterMark | null {
  if (!isObject(stored)) return null;
  const { version, generation, lastIds, at, backupAt } = stored;
  const counts = parseCounts(stored['counts']);
  if (!isWhole(version) || typeof generation !== 'string' || !isInstant(at)) return null;
  if (counts === null || !isObject(lastIds)) return null;
  return {
    version,
    generation,
    counts,
    lastIds: { 'check-ins': idIn(lastIds['check-ins']), sessions: idIn(lastIds['sessions']) },
    at,
    backupAt: isInstant(backupAt) ? backupAt : null,
  };
}

/** Reads how many there are of each kind; null where any of them is no count. */
export function parseCounts(stored: unknown): RecordCounts | null {
  if (!isObject(stored)) return null;
  const counts = BACKUP_KINDS.map((kind) => [kind, stored[kind]] as const);
  if (!counts.every(([, count]) => isWhole(count))) return null;
  return Object.fromEntries(counts) as unknown as RecordCounts;
}

function idIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
