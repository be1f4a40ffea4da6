import { parseBackupData } from '../data/backup-schema.ts';
import { BACKUP_KINDS } from '../domain/backup/records.ts';
import type { BackupRecords } from '../domain/backup/records.ts';
import { undone } from '../domain/backup/restore-point.ts';
import type { RestorePoint } from '../domain/backup/restore-point.ts';
import { planRestore } from '../domain/backup/restore-plan.ts';
import type { RestoreMode, RestoreReport } from '../domain/backup/restore-report.ts';
import { lockOf } from './locked/lock-of.ts';
import { readBackup } from './read-backup.ts';
import type { BackupResult, ReadBackup } from './read-backup.ts';
import { rewriteAll } from './rewrite-all.ts';
import type { RestoreParts } from './rewrite-all.ts';

export interface RestoreChoice {
  readonly mode: RestoreMode;
  /** Whether what was deleted here lives again, where the backup still has it. */
  readonly bringBack: boolean;
  /** Now, and the id of the restore point that is left. */
  readonly at: number;
  readonly id: string;
}

/** `locked`: it has to be unlocked first. */
export type Inspected =
  | BackupResult<RestoreReport>
  | { readonly ok: false; readonly problem: 'locked' };

/** What a restore would do; nothing is written. */
export async function inspect({ kept }: RestoreParts, file: Blob, at: number): Promise<Inspected> {
  const lock = await lockOf(file);
  if (lock !== 'none') return { ok: false, problem: lock === 'passphrase' ? 'locked' : lock };
  const read = await readBackup(file);
  if (!read.ok) return read;
  const here = await kept.read();
  if (!here.ok) return { ok: false, problem: 'storage' };
  const { manifest, refused, photos } = read.value;
  const options = { bringBack: false, at };
  const { kinds, choices } = planRestore(
    withoutWelcome(here.value.kept),
    read.value.kept,
    'merge',
    options,
  );
  return { ok: true, value: { madeAt: manifest.madeAt, kinds, refused, photos, choices } };
}

/** Restores a backup: staged, swapped in one transaction, and held against the plan afterwards. */
export async function restore(
  parts: RestoreParts,
  file: Blob,
  choice: RestoreChoice,
): Promise<BackupResult<RestorePoint>> {
  const read = await readBackup(file);
  if (!read.ok) return read;
  const there = read.value;
  return rewriteAll(parts, {
    ...choice,
    cause: 'restore',
    pixels: there.pixels,
    plan: (here) =>
      planRestore(withoutWelcome(here), withPhotosHere(there, here), choice.mode, choice).result,
  });
}

/**
 * On a phone where nothing is recorded yet, what Welcome has saved is newer than every choice of the
 * backup, and nobody has chosen it: the backup's choices count.
 */
function withoutWelcome(here: BackupRecords): BackupRecords {
  const isNew = BACKUP_KINDS.every(
    (kind) => kind === 'safety-answers' || here.records[kind].length === 0,
  );
  return isNew ? { ...here, settings: null, guidance: null } : here;
}

/** A photo that is damaged in the backup is no reason to lose the good one here. */
function withPhotosHere({ kept, refusedPhotos }: ReadBackup, here: BackupRecords): BackupRecords {
  const good = here.records.photos.filter(({ id }) => refusedPhotos.has(id));
  return { ...kept, records: { ...kept.records, photos: [...kept.records.photos, ...good] } };
}

/** Takes a restore back: all is as at the restore point, but for what came after it. */
export async function undo(
  parts: RestoreParts,
  point: RestorePoint,
  { at, id }: Pick<RestoreChoice, 'at' | 'id'>,
): Promise<BackupResult<RestorePoint>> {
  const text = await parts.points.text(point.id).catch(() => null);
  const before = text === null ? null : parseBackupData(text);
  if (!before?.ok) return { ok: false, problem: 'damaged' };
  const { records } = before.value;
  const left = await rewriteAll(parts, {
    at,
    id,
    cause: 'undo',
    pixels: (photoId) => parts.points.pixels(point.id, photoId),
    plan: (here) => undone(here, records, point.at),
  });
  if (left.ok) await parts.points.remove(point.id).catch(() => undefined);
  return left;
}
