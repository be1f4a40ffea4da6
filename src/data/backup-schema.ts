import { eachKind } from '../domain/backup/each-kind.ts';
import { readHead } from '../domain/backup/head.ts';
import type { Read } from '../domain/backup/head.ts';
import { isInstant, isObject } from '../domain/backup/json-value.ts';
import type { JsonObject } from '../domain/backup/json-value.ts';
import { manifestIn } from '../domain/backup/manifest-fields.ts';
import { isPhotoId } from '../domain/backup/manifest.ts';
import type { Manifest } from '../domain/backup/manifest.ts';
import { BACKUP_KINDS } from '../domain/backup/records.ts';
import type { BackupKind, BackupRecord, BackupRecords } from '../domain/backup/records.ts';
import type { Refused } from '../domain/backup/restore-report.ts';
import { upgraded } from '../domain/backup/upgrades.ts';
import { parseGuidance } from '../domain/settings/guidance.ts';
import type { StoredGuidance } from '../domain/settings/guidance.ts';
import { parseSettings } from '../domain/settings/settings.ts';
import type { StoredSettings } from '../domain/settings/settings.ts';
import { KEPT_PARSERS } from './kept-parsers.ts';
import type { Parsed } from './record-schema.ts';
import { guidanceOfVersion1 } from './version-1.ts';

interface BackupData {
  readonly records: BackupRecords;
  /** What was not taken, kind by kind; the rest is whole without it. */
  readonly refused: readonly Refused[];
}

/** A note, not a text: of what is not known, the key of a field may be as long as the file. */
const REASON_LIMIT = 100;

/**
 * An id becomes a key and part of an address. Half a surrogate pair cannot be in one, and `.` and
 * `..` would be taken for steps of a path.
 */
const ID = /^(?!\.{1,2}$)\P{Cs}{1,200}$/u;

/*
 * The one door for the two JSON texts of a backup. It never throws, whatever the text is; how long
 * it may be is for the caller to hold. Brings the parsers with it: load it by `import()` only.
 */

/**
 * Reads `manifest.json`: whole or not at all. `not-a-backup`: no JSON, or of something else;
 * `newer-format`: of a later version than is known here; `damaged`: anything else that is wrong.
 */
export function parseManifest(text: string): Read<Manifest> {
  const head = readHead(text);
  if (!head.ok) return head;
  const manifest = manifestIn(head.value.object, head.value.version);
  return manifest === null ? DAMAGED : { ok: true, value: manifest };
}

/**
 * Reads `data.json`, each record by itself, so that a bad one never stops the rest. Refused as a
 * whole for the same reasons as the manifest; `damaged` also where a kind of records is missing.
 */
export function parseBackupData(text: string): Read<BackupData> {
  const head = readHead(text);
  if (!head.ok) return head;
  const { records, settings, guidance } = upgraded(head.value.object, head.value.version);
  if (!isObject(records)) return DAMAGED;
  const sifted = siftedKinds(records);
  if (sifted === null) return DAMAGED;
  const refused = BACKUP_KINDS.flatMap((kind) => refusedOf(kind, sifted[kind]));
  const read = {
    records: eachKind((kind) => sifted[kind].records),
    settings: settingsIn(settings),
    guidance: guidanceIn(guidance, settings),
  };
  return { ok: true, value: { records: read, refused } };
}

const DAMAGED = { ok: false, problem: 'damaged' } as const;

interface Sifted {
  readonly records: readonly BackupRecord[];
  readonly refused: readonly unknown[];
  /** Of the first that was refused. */
  readonly reason: string;
}
type SiftedKinds = Readonly<Record<BackupKind, Sifted>>;

/** Null where a kind is missing: taken for none, it would empty that kind when replacing. */
function siftedKinds(records: JsonObject): SiftedKinds | null {
  const sifted: [BackupKind, Sifted][] = [];
  for (const kind of BACKUP_KINDS) {
    const values = records[kind];
    if (!Array.isArray(values)) return null;
    const read = sift(kind, values);
    sifted.push([kind, kind === 'safety-answers' ? withoutOvertaken(read) : read]);
  }
  return Object.fromEntries(sifted) as SiftedKinds;
}

function refusedOf(kind: BackupKind, { refused, reason }: Sifted): Refused[] {
  return refused.length > 0 ? [{ kind, count: refused.length, reason }] : [];
}

function sift(kind: BackupKind, values: readonly unknown[]): Sifted {
  const records = new Map<string, BackupRecord>();
  const refused: unknown[] = [];
  let first = '';
  for (const value of values) {
    const parsed = fitting(kind, KEPT_PARSERS[kind](value), records);
    if (parsed.ok) records.set(parsed.value.id, parsed.value);
    else {
      first ||= parsed.reason;
      refused.push(value);
    }
  }
  return { records: [...records.values()], refused, reason: first.slice(0, REASON_LIMIT) };
}

/**
 * What a record must be besides, to be put among others. Of two with one id the first is taken:
 * which of them is meant cannot be known.
 */
function fitting(
  kind: BackupKind,
  parsed: Parsed<BackupRecord>,
  taken: ReadonlyMap<string, unknown>,
): Parsed<BackupRecord> {
  if (!parsed.ok) return parsed;
  const { id, createdAt, updatedAt } = parsed.value;
  if (!ID.test(id) || (kind === 'photos' && !isPhotoId(id))) return BAD_ID;
  // Nothing from now on could be newer than a time that no clock reaches.
  if (![createdAt, updatedAt].every(isInstant)) return BAD_TIME;
  return taken.has(id) ? { ok: false, reason: 'id: clash' } : parsed;
}

const BAD_ID = { ok: false, reason: 'id: form' } as const;
const BAD_TIME = { ok: false, reason: 'createdAt or updatedAt: instant' } as const;

/**
 * The newest answers about one's health count. Where those cannot be understood, older ones would
 * count in their place and could permit what the newest forbid; none are taken then, and the
 * questions are asked anew where none are known.
 */
function withoutOvertaken(sifted: Sifted): Sifted {
  const { records, refused, reason } = sifted;
  const newest = records.reduce((latest, { createdAt }) => Math.max(latest, createdAt), 0);
  const isOlder = (value: unknown): boolean =>
    isObject(value) && isInstant(value.createdAt) && value.createdAt < newest;
  return refused.every(isOlder)
    ? sifted
    : { records: [], refused: [...refused, ...records], reason };
}

function settingsIn(value: unknown): StoredSettings | null {
  if (!isObject(value)) return null;
  return { ...parseSettings(value).choices, updatedAt: changedAtOf(value) };
}

/** Version 1 of the database kept what is chosen for sessions among the settings. */
function guidanceIn(value: unknown, settings: unknown): StoredGuidance | null {
  if (isObject(value)) return guidanceOf(value);
  return isObject(settings) && 'sound' in settings
    ? guidanceOf(guidanceOfVersion1(settings))
    : null;
}

function guidanceOf(value: JsonObject): StoredGuidance {
  const { choices } = parseGuidance(value);
  const today = choices.leftOutToday;
  // Rebuilt, so that nothing unknown comes in with it.
  const leftOutToday = today && { day: today.day, areas: today.areas };
  return { ...choices, leftOutToday, updatedAt: changedAtOf(value) };
}

function changedAtOf({ updatedAt }: JsonObject): number {
  return isInstant(updatedAt) ? updatedAt : 0;
}
