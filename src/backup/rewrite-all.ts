import type { KeptRecords } from '../data/kept-records.ts';
import type { PhotoStage } from '../data/photo-stage.ts';
import type { PhotoPixels } from '../data/photos-store.ts';
import type { RestorePoints } from '../data/restore-points.ts';
import { canonicalJson } from '../domain/backup/canonical.ts';
import { dataTextOf } from '../domain/backup/manifest.ts';
import { BACKUP_KINDS } from '../domain/backup/records.ts';
import type { BackupRecords } from '../domain/backup/records.ts';
import { outdated, undone } from '../domain/backup/restore-point.ts';
import type { RestorePoint, RestorePointCause } from '../domain/backup/restore-point.ts';
import { isBuried } from '../domain/record/record.ts';
import type { BackupResult } from './read-backup.ts';

export interface RestoreParts {
  readonly kept: KeptRecords;
  readonly stage: PhotoStage;
  readonly points: RestorePoints;
}

/** A change of everything at once. */
export interface Rewrite {
  readonly at: number;
  readonly id: string;
  readonly cause: RestorePointCause;
  /** Of photos whose pixels are not here. */
  readonly pixels: (photoId: string) => Promise<PhotoPixels | null>;
  readonly plan: (here: BackupRecords) => BackupRecords;
}

/**
 * Changes everything at once: pixels are staged, a restore point is left, all records are swapped in
 * one transaction, and what is on disk is then held against the plan. Whatever fails, and whenever,
 * all is as it was.
 */
export async function rewriteAll(
  parts: RestoreParts,
  change: Rewrite,
): Promise<BackupResult<RestorePoint>> {
  const { kept, stage, points } = parts;
  const here = await kept.read();
  if (!here.ok) return { ok: false, problem: 'storage' };
  const planned = change.plan(here.value.kept);
  const laid = await layPixels(stage, livingPhotos(planned), change.pixels);
  if (!laid) return { ok: false, problem: 'storage' };
  const point = await leavePoint(parts, here.value.kept, planned, change).catch(() => null);
  const written =
    point &&
    (await kept.rewrite(change.id, (now) => {
      const result = change.plan(now);
      return { result, value: result };
    }));
  if (!point || !written?.ok) {
    await stage.clear();
    if (point) await points.remove(point.id).catch(() => undefined);
    return { ok: false, problem: 'storage' };
  }
  if (!(await isProven(kept, written.value, change.at))) {
    const former = here.value.kept;
    const undoing = (now: BackupRecords) => ({
      result: undone(now, former, change.at),
      value: null,
    });
    await kept.rewrite(`${change.id}-undone`, undoing);
    return { ok: false, problem: 'storage' };
  }
  await stage.clear();
  await forgetOutdated(points, change.at);
  return { ok: true, value: point };
}

function livingPhotos({ records }: BackupRecords): Set<string> {
  return new Set(records.photos.filter((photo) => !isBuried(photo)).map(({ id }) => id));
}

/** Lays down the pixels that are not here yet; false, and none of them, where one could not be. */
async function layPixels(
  stage: PhotoStage,
  wanted: ReadonlySet<string>,
  pixelsOf: Rewrite['pixels'],
): Promise<boolean> {
  const found = await stage.ids();
  if (!found.ok) return false;
  const present = new Set(found.value);
  for (const id of wanted) {
    const pixels = present.has(id) ? null : await pixelsOf(id);
    const laid = pixels === null || (await stage.lay(id, pixels)).ok;
    if (laid) continue;
    await stage.clear();
    return false;
  }
  return true;
}

/** Keeps everything as it is, and the pixels of the photos that will be gone. */
export function leavePoint(
  { stage, points }: RestoreParts,
  here: BackupRecords,
  planned: BackupRecords,
  { id, at, cause }: Pick<Rewrite, 'id' | 'at' | 'cause'>,
): Promise<RestorePoint> {
  const staying = livingPhotos(planned);
  const leaving = [...livingPhotos(here)].filter((photoId) => !staying.has(photoId));
  const records = BACKUP_KINDS.reduce((sum, kind) => sum + here.records[kind].length, 0);
  async function* photos() {
    for (const photoId of leaving) {
      const pixels = await stage.pixels(photoId);
      if (!pixels.ok) throw new Error('The photos could not be read');
      if (pixels.value !== null) yield { id: photoId, ...pixels.value };
    }
  }
  return points.keep({ id, at, cause, records }, { text: dataTextOf(here), photos: photos() });
}

/**
 * Whether each record is on disk as it was planned; one that was changed since is newer. Where it
 * cannot be read just now, the browser's word that the transaction is complete has to do.
 */
async function isProven(kept: KeptRecords, planned: BackupRecords, at: number): Promise<boolean> {
  const read = await kept.read();
  if (!read.ok) return true;
  const { records } = read.value.kept;
  return BACKUP_KINDS.every((kind) => {
    const found = new Map(records[kind].map((record) => [record.id, record]));
    return planned.records[kind].every((record) => {
      const stored = found.get(record.id);
      if (stored === undefined) return false;
      return stored.updatedAt > at || canonicalJson(stored) === canonicalJson(record);
    });
  });
}

/** Points whose time is over; one that cannot be erased now goes the next time. */
async function forgetOutdated(points: RestorePoints, now: number): Promise<void> {
  for (const { id } of outdated(await points.list(), now)) {
    await points.remove(id).catch(() => undefined);
  }
}
