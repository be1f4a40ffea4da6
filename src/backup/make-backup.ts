import { version } from '../../package.json';
import type { KeptRecords } from '../data/kept-records.ts';
import type { PhotoStage } from '../data/photo-stage.ts';
import type { Day } from '../domain/day.ts';
import {
  DATA_PATH,
  dataTextOf,
  isPhotoId,
  MANIFEST_PATH,
  manifestOf,
  manifestTextOf,
  photoPath,
  RATINGS_PATH,
  thumbnailPath,
} from '../domain/backup/manifest.ts';
import type { ManifestEntry } from '../domain/backup/manifest.ts';
import { BACKUP_KINDS } from '../domain/backup/records.ts';
import type { BackupRecords } from '../domain/backup/records.ts';
import { recordsCsv } from '../domain/export/records-csv.ts';
import type { ColumnWords } from '../domain/export/records-csv.ts';
import { isBuried, living } from '../domain/record/record.ts';
import { createArchiveWriter } from './archive/write-archive.ts';
import type { ArchiveWriter } from './archive/write-archive.ts';
import { isBareJpeg } from './bare-jpeg.ts';

export interface BackupParts {
  readonly kept: KeptRecords;
  readonly stage: PhotoStage;
}

export interface MakeOptions {
  readonly madeAt: number;
  readonly day: Day;
  /** The heads of the columns of `ratings.csv`. */
  readonly words: ColumnWords;
}

export interface MadeBackup {
  readonly file: Blob;
  /** Living records, photos aside. */
  readonly records: number;
  readonly photos: number;
  /** Records that cannot be read, and photos whose pixels are missing or damaged: not in the file. */
  readonly leftOut: number;
}

export type Made =
  | { readonly ok: true; readonly value: MadeBackup }
  /** `unread` the database cannot be read now; `too-large` no file that could be restored. */
  | { readonly ok: false; readonly reason: 'unread' | 'too-large' };

/** Makes the one file that holds everything, one entry after the other. */
export async function makeBackup(parts: BackupParts, options: MakeOptions): Promise<Made> {
  const read = await parts.kept.read();
  if (!read.ok) return { ok: false, reason: 'unread' };
  const { kept, unreadable } = read.value;
  const archive = createArchiveWriter(options.madeAt);
  try {
    const entries = [
      await archive.add(DATA_PATH, dataTextOf(kept), 'packed'),
      await archive.add(RATINGS_PATH, csvOf(kept, options.words), 'packed'),
    ];
    const photos = await addPhotos(archive, parts.stage, kept);
    if (photos === null) return { ok: false, reason: 'unread' };
    const made = { app: version, madeAt: options.madeAt, day: options.day };
    const manifest = manifestOf(kept, made, [...entries, ...photos.entries]);
    await archive.add(MANIFEST_PATH, manifestTextOf(manifest), 'packed');
    const value = {
      file: await archive.finish(),
      records: recordsIn(kept),
      photos: photos.added,
      leftOut: unreadable + photos.leftOut,
    };
    return { ok: true, value };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, reason: 'too-large' };
    throw error;
  }
}

interface AddedPhotos {
  readonly entries: ManifestEntry[];
  readonly added: number;
  readonly leftOut: number;
}

/** Null where the database cannot be read. */
async function addPhotos(
  archive: ArchiveWriter,
  stage: PhotoStage,
  { records }: BackupRecords,
): Promise<AddedPhotos | null> {
  const entries: ManifestEntry[] = [];
  const photos = records.photos.filter((photo) => !isBuried(photo));
  let added = 0;
  for (const { id } of photos) {
    const pixels = await stage.pixels(id);
    if (!pixels.ok) return null;
    const pictures = pixels.value && [pixels.value.full, pixels.value.thumb];
    if (!pictures?.every((picture) => isBareJpeg(new Uint8Array(picture))) || !isPhotoId(id)) {
      continue;
    }
    const [full, thumb] = pictures as [ArrayBuffer, ArrayBuffer];
    entries.push(await archive.add(photoPath(id), full, 'stored'));
    entries.push(await archive.add(thumbnailPath(id), thumb, 'stored'));
    added += 1;
  }
  return { entries, added, leftOut: photos.length - added };
}

function csvOf({ records }: BackupRecords, words: ColumnWords): string {
  const alive = {
    checkIns: living(records['check-ins']),
    sessions: living(records.sessions),
    contexts: living(records['day-contexts']),
  };
  return recordsCsv(alive, words);
}

function recordsIn({ records }: BackupRecords): number {
  const counts = BACKUP_KINDS.filter((kind) => kind !== 'photos').map(
    (kind) => records[kind].filter((record) => !isBuried(record)).length,
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
