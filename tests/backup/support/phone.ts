import type { BackupParts } from '../../../src/backup/make-backup.ts';
import { makeBackup } from '../../../src/backup/make-backup.ts';
import type { RestoreParts } from '../../../src/backup/rewrite-all.ts';
import type { Connect } from '../../../src/data/connection.ts';
import { createKeptRecords } from '../../../src/data/kept-records.ts';
import { createPhotoStage } from '../../../src/data/photo-stage.ts';
import { createPhotosStore } from '../../../src/data/photos-store.ts';
import { createRecordStore } from '../../../src/data/record-store.ts';
import { parseOwnRoutine, parseStoredRoutine } from '../../../src/data/record-schema.ts';
import { createRestorePoints } from '../../../src/data/restore-points.ts';
import { createSettingsStore } from '../../../src/data/settings-store.ts';
import { createSafetyStore } from '../../../src/data/safety-store.ts';
import { dataTextOf } from '../../../src/domain/backup/manifest.ts';
import { COLUMNS } from '../../../src/domain/export/record-rows.ts';
import type { ColumnWords } from '../../../src/domain/export/records-csv.ts';
import type { Photo } from '../../../src/domain/photo/photo.ts';
import { strippedJpeg } from '../../../src/platform/photo/jpeg.ts';
import { MONDAY, MORNING, photo } from '../../data/support/records.ts';
import { freshName, openStorage, valueOf } from '../../data/support/storage.ts';

const WORDS = Object.fromEntries(COLUMNS.map((name) => [name, name])) as ColumnWords;

/** A database of its own with all that backups need of it. */
export function phone(name = freshName(), wrap = (connect: Connect) => connect) {
  const { connection, journal, copy } = openStorage(name, wrap);
  const parts: RestoreParts = {
    kept: createKeptRecords(connection),
    stage: createPhotoStage(connection),
    points: createRestorePoints(name),
  };
  return {
    name,
    copy,
    connection,
    journal,
    parts,
    photos: createPhotosStore(connection),
    safety: createSafetyStore(connection),
    settings: createSettingsStore(connection),
    routines: createRecordStore(connection, 'routines', parseOwnRoutine, parseStoredRoutine),
  };
}

/** All text on record, as a backup would hold it. */
export async function textOf({ kept }: BackupParts): Promise<string> {
  return dataTextOf(valueOf(await kept.read()).kept);
}

export async function backupOf(parts: BackupParts): Promise<Blob> {
  const made = await makeBackup(parts, { madeAt: MORNING, day: MONDAY, words: WORDS });
  if (!made.ok) throw new Error(`No backup: ${made.reason}`);
  return made.value.file;
}

/** A small JPEG without metadata; another one for each shade. */
export async function bareJpeg(shade: number): Promise<ArrayBuffer> {
  const canvas = new OffscreenCanvas(24, 32);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.fillStyle = `rgb(${shade} 90 120)`;
  context.fillRect(0, 0, 24, 32);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return new Blob([...(strippedJpeg(bytes) ?? [])]).arrayBuffer();
}

export const photoOf = (id: string, full: ArrayBuffer, over: Partial<Photo> = {}): Photo =>
  photo({ id, bytes: full.byteLength, ...over });
