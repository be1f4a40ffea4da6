import type { Day, Instant } from '../day.ts';
import { canonicalJson, inCanonicalOrder } from './canonical.ts';
import { FORMAT } from './head.ts';
import { BACKUP_KINDS } from './records.ts';
import type { BackupKind, BackupRecords } from './records.ts';
import { VERSION } from './upgrades.ts';

export const MANIFEST_PATH = 'manifest.json';
export const DATA_PATH = 'data.json';
export const RATINGS_PATH = 'ratings.csv';

/** An id of a photo names files, so it must be of letters that no file system minds. */
const PHOTO_ID = /^[\w-]{1,100}$/;
const PICTURE = /^(?:photos|thumbnails)\/([^/]+)\.jpg$/;

/** One file of the zip. */
export interface ManifestEntry {
  readonly path: string;
  /** Length, not compressed. */
  readonly bytes: number;
  /** SHA-256 of those bytes, 64 hexadecimal digits in lower case. */
  readonly sha256: string;
}

/** What a backup holds, to be checked before any of it is believed. */
export interface Manifest {
  /** Of the format. */
  readonly version: number;
  /** The version of Ebb that wrote it. */
  readonly app: string;
  readonly madeAt: Instant;
  /** The day it was made on, as its maker counts days. */
  readonly day: Day;
  /** Records of each kind in `data.json`, the deleted ones too. */
  readonly counts: Readonly<Record<BackupKind, number>>;
  /** Every file of the zip but the manifest itself. */
  readonly entries: readonly ManifestEntry[];
}

export function manifestOf(
  { records }: BackupRecords,
  made: Pick<Manifest, 'app' | 'madeAt' | 'day'>,
  entries: readonly ManifestEntry[],
): Manifest {
  const counts = BACKUP_KINDS.map((kind) => [kind, records[kind].length]);
  const { app, madeAt, day } = made;
  return { version: VERSION, app, madeAt, day, counts: Object.fromEntries(counts), entries };
}

/** The text of `manifest.json`. */
export function manifestTextOf(manifest: Manifest): string {
  return canonicalJson({ format: FORMAT, ...manifest });
}

/** The text of `data.json`: the same for equal records, in whatever order they come. */
export function dataTextOf(records: BackupRecords): string {
  return canonicalJson({ format: FORMAT, version: VERSION, ...inCanonicalOrder(records) });
}

export function isPhotoId(id: string): boolean {
  return PHOTO_ID.test(id);
}

/** Where the full picture of a photo lies. */
export function photoPath(id: string): string {
  return `photos/${id}.jpg`;
}

export function thumbnailPath(id: string): string {
  return `thumbnails/${id}.jpg`;
}

/** Whether a file of this name belongs into a backup, beside its manifest. */
export function isBackupPath(path: string): boolean {
  const photoId = PICTURE.exec(path)?.[1];
  return path === DATA_PATH || path === RATINGS_PATH || isPhotoId(photoId ?? '');
}
