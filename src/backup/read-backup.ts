import { parseBackupData, parseManifest } from '../data/backup-schema.ts';
import type { PhotoPixels } from '../data/photos-store.ts';
import {
  DATA_PATH,
  isBackupPath,
  MANIFEST_PATH,
  photoPath,
  thumbnailPath,
} from '../domain/backup/manifest.ts';
import type { Manifest, ManifestEntry } from '../domain/backup/manifest.ts';
import type { BackupRecords } from '../domain/backup/records.ts';
import type { BackupProblem, Refused } from '../domain/backup/restore-report.ts';
import { isBuried } from '../domain/record/record.ts';
import { MOST_PHOTO_BYTES, MOST_TEXT_BYTES } from './archive/limits.ts';
import { openArchive } from './archive/read-archive.ts';
import type { Archive } from './archive/read-archive.ts';
import { sha256Of } from './archive/sha-256.ts';
import { isBareJpeg } from './bare-jpeg.ts';

export type BackupResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: BackupProblem };

/** A backup that has been looked at from end to end; nothing of it is written yet. */
export interface ReadBackup {
  readonly manifest: Manifest;
  /** Without the photos whose pixels are not taken. */
  readonly kept: BackupRecords;
  readonly refused: readonly Refused[];
  readonly photos: { readonly taken: number; readonly refused: number };
  /** Ids of the photos whose pixels are not taken. */
  readonly refusedPhotos: ReadonlySet<string>;
  /** Looked at anew, since a file may change under its reader; null for what is not taken. */
  readonly pixels: (id: string) => Promise<PhotoPixels | null>;
}

/** Reads a backup; every byte of it is held against its manifest. Never throws, for whatever file. */
export async function readBackup(file: Blob): Promise<BackupResult<ReadBackup>> {
  const opened = await openArchive(file);
  if (!opened.ok) return opened;
  const archive = opened.value;
  const manifest = await manifestIn(archive);
  if (!manifest.ok) return manifest;
  const listed = new Map(manifest.value.entries.map((entry) => [entry.path, entry]));
  if (!isListed(archive, listed)) return { ok: false, problem: 'damaged' };
  const text = await textIn(archive, DATA_PATH, listed);
  if (!text.ok) return text;
  const data = parseBackupData(text.value);
  if (!data.ok) return data;
  const pixels = (id: string): Promise<PhotoPixels | null> => pixelsIn(archive, listed, id);
  const { records: kept, refused } = data.value;
  return { ok: true, value: await withPhotos({ manifest: manifest.value, kept, refused, pixels }) };
}

async function manifestIn(archive: Archive): Promise<BackupResult<Manifest>> {
  // A zip of something else has none.
  if (!archive.paths.includes(MANIFEST_PATH)) return { ok: false, problem: 'not-a-backup' };
  const text = await textIn(archive, MANIFEST_PATH, null);
  return text.ok ? parseManifest(text.value) : text;
}

/** Whether the archive holds what the manifest lists, all of it and nothing else. */
function isListed(archive: Archive, listed: ReadonlyMap<string, ManifestEntry>): boolean {
  const paths = archive.paths.filter((path) => path !== MANIFEST_PATH);
  return (
    paths.length === listed.size &&
    paths.every((path) => isBackupPath(path) && archive.bytesOf(path) === listed.get(path)?.bytes)
  );
}

type Listed = ReadonlyMap<string, ManifestEntry>;

/** Bytes with the hash that is listed for them; `listed` is null for the manifest itself. */
async function bytesIn(
  archive: Archive,
  path: string,
  most: number,
  listed: Listed | null,
): Promise<BackupResult<Uint8Array<ArrayBuffer>>> {
  const read = await archive.read(path, most);
  if (!read.ok) return read;
  const bytes = read.value as Uint8Array<ArrayBuffer>;
  const isRight = listed === null || (await sha256Of(bytes)) === listed.get(path)?.sha256;
  return isRight ? { ok: true, value: bytes } : { ok: false, problem: 'damaged' };
}

async function textIn(
  archive: Archive,
  path: string,
  listed: Listed | null,
): Promise<BackupResult<string>> {
  const bytes = await bytesIn(archive, path, MOST_TEXT_BYTES, listed);
  if (!bytes.ok) return bytes;
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes.value) };
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}

async function pixelsIn(archive: Archive, listed: Listed, id: string): Promise<PhotoPixels | null> {
  const pictures: ArrayBuffer[] = [];
  for (const path of [photoPath(id), thumbnailPath(id)]) {
    const bytes = await bytesIn(archive, path, MOST_PHOTO_BYTES, listed);
    if (!bytes.ok || !isBareJpeg(bytes.value)) return null;
    pictures.push(bytes.value.buffer);
  }
  const [full, thumb] = pictures;
  return full && thumb ? { full, thumb } : null;
}

async function withPhotos(read: Omit<ReadBackup, 'photos' | 'refusedPhotos'>): Promise<ReadBackup> {
  const photos = [];
  const refusedPhotos = new Set<string>();
  for (const photo of read.kept.records.photos) {
    const pixels = isBuried(photo) ? null : await read.pixels(photo.id);
    const isTaken =
      isBuried(photo) || ('bytes' in photo && pixels?.full.byteLength === photo.bytes);
    if (isTaken) photos.push(photo);
    else refusedPhotos.add(photo.id);
  }
  const kept = { ...read.kept, records: { ...read.kept.records, photos } };
  const taken = photos.filter((photo) => !isBuried(photo)).length;
  return { ...read, kept, photos: { taken, refused: refusedPhotos.size }, refusedPhotos };
}
