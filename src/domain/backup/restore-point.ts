import { BACKUP_KINDS } from './records.ts';
import type { BackupKind, BackupRecord, BackupRecords } from './records.ts';

/** What a restore point was left by. */
export type RestorePointCause = 'restore' | 'import' | 'undo' | 'erase';

/** Everything as it was before it was changed as a whole. */
export interface RestorePoint {
  readonly id: string;
  /** When the change was made. */
  readonly at: number;
  readonly cause: RestorePointCause;
  /** Of records, and of the photos kept with them. */
  readonly records: number;
  readonly photos: number;
  /** What it takes on the phone. */
  readonly bytes: number;
}

/** A month to find out that a restore was a mistake. */
export const RESTORE_POINT_DAYS = 30;

const MS_PER_DAY = 86_400_000;

/** The points whose time is over. */
export function outdated(points: readonly RestorePoint[], now: number): RestorePoint[] {
  return points.filter(({ at }) => now - at > RESTORE_POINT_DAYS * MS_PER_DAY);
}

/**
 * Everything as it was before a change at `at`. What was recorded or changed after it stays as it
 * is now: nobody who takes a restore back means the mornings since. What was told about one's
 * health is only ever added to.
 */
export function undone(here: BackupRecords, before: BackupRecords, at: number): BackupRecords {
  const records = BACKUP_KINDS.map((kind) => [kind, undoneKind(kind, here, before, at)]);
  const isSince = (choices: { readonly updatedAt: number } | null): boolean =>
    choices !== null && choices.updatedAt > at;
  return {
    records: Object.fromEntries(records) as unknown as BackupRecords['records'],
    settings: isSince(here.settings) ? here.settings : (before.settings ?? here.settings),
    guidance: isSince(here.guidance) ? here.guidance : (before.guidance ?? here.guidance),
  };
}

function undoneKind(
  kind: BackupKind,
  here: BackupRecords,
  before: BackupRecords,
  at: number,
): BackupRecord[] {
  const now: readonly BackupRecord[] = here.records[kind];
  const then: readonly BackupRecord[] = before.records[kind];
  const kept = now.filter(({ updatedAt }) => kind === 'safety-answers' || updatedAt > at);
  const ids = new Set(kept.map(({ id }) => id));
  return [...then.filter(({ id }) => !ids.has(id)), ...kept];
}
