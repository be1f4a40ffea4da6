import { createArchiveWriter } from '../../../src/backup/archive/write-archive.ts';
import { makeBackup } from '../../../src/backup/make-backup.ts';
import type { PhotoPixels } from '../../../src/data/photos-store.ts';
import {
  DATA_PATH,
  MANIFEST_PATH,
  manifestOf,
  manifestTextOf,
  photoPath,
  thumbnailPath,
} from '../../../src/domain/backup/manifest.ts';
import type { BackupRecords } from '../../../src/domain/backup/records.ts';
import { COLUMNS } from '../../../src/domain/export/record-rows.ts';
import type { ColumnWords } from '../../../src/domain/export/records-csv.ts';
import { MONDAY, MORNING } from '../../data/support/records.ts';
import { paperPhone } from './paper-phone.ts';

export const WORDS = Object.fromEntries(COLUMNS.map((name) => [name, name])) as ColumnWords;

type Pictures = ReadonlyMap<string, PhotoPixels>;

/** A backup as Ebb makes it. */
export async function cleanBackup(records: BackupRecords, pictures: Pictures): Promise<Blob> {
  const { parts } = paperPhone(records, pictures);
  const made = await makeBackup(parts, { madeAt: MORNING, day: MONDAY, words: WORDS });
  if (!made.ok) throw new Error(made.reason);
  return made.value.file;
}

/** A backup of other texts, each with its right length and hash. */
export async function sealed(
  records: BackupRecords,
  pictures: Pictures,
  data: string,
  manifestText: (truth: string) => string = (truth) => truth,
): Promise<Blob> {
  const archive = createArchiveWriter(MORNING);
  const entries = [await archive.add(DATA_PATH, data, 'packed')];
  for (const [id, { full, thumb }] of pictures) {
    entries.push(await archive.add(photoPath(id), full, 'stored'));
    entries.push(await archive.add(thumbnailPath(id), thumb, 'stored'));
  }
  const manifest = manifestOf(records, { app: '0.1.0', madeAt: MORNING, day: MONDAY }, entries);
  await archive.add(MANIFEST_PATH, manifestText(manifestTextOf(manifest)), 'packed');
  return archive.finish();
}
