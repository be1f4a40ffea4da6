import { parseDay } from '../day.ts';
import { isInstant, isObject, isWhole } from './json-value.ts';
import type { JsonObject } from './json-value.ts';
import { DATA_PATH, isBackupPath } from './manifest.ts';
import type { Manifest, ManifestEntry } from './manifest.ts';
import { BACKUP_KINDS } from './records.ts';

const SHA_256 = /^[\da-f]{64}$/;
const APP_VERSION = /^[\w.+-]{1,100}$/;

/** Rebuilds a manifest from what stands in its file, field by field; null where any of it is wrong. */
export function manifestIn(object: JsonObject, version: number): Manifest | null {
  const { app, madeAt } = object;
  const day = parseDay(object.day);
  const counts = countsIn(object.counts);
  const entries = entriesIn(object.entries);
  if (typeof app !== 'string' || !APP_VERSION.test(app) || !isInstant(madeAt)) return null;
  if (day === null || counts === null || entries === null) return null;
  return { version, app, madeAt, day, counts, entries };
}

function countsIn(value: unknown): Manifest['counts'] | null {
  if (!isObject(value)) return null;
  const counts = BACKUP_KINDS.map((kind) => [kind, value[kind]] as const);
  if (!counts.every(([, count]) => isWhole(count))) return null;
  return Object.fromEntries(counts) as Manifest['counts'];
}

function entriesIn(value: unknown): ManifestEntry[] | null {
  if (!Array.isArray(value)) return null;
  const entries = value.map(entryIn).filter((entry) => entry !== null);
  const paths = new Set(entries.map(({ path }) => path));
  // One that is no entry, or that is there twice, is missing from the paths.
  return paths.size === value.length && paths.has(DATA_PATH) ? entries : null;
}

function entryIn(value: unknown): ManifestEntry | null {
  if (!isObject(value)) return null;
  const { path, bytes, sha256 } = value;
  if (typeof path !== 'string' || !isBackupPath(path) || !isWhole(bytes)) return null;
  return typeof sha256 === 'string' && SHA_256.test(sha256) ? { path, bytes, sha256 } : null;
}
