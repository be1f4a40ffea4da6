import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { parseBackupData, parseManifest } from '../../../src/data/backup-schema.ts';
import { canonicalJson } from '../../../src/domain/backup/canonical.ts';
import { dataTextOf, manifestOf, manifestTextOf } from '../../../src/domain/backup/manifest.ts';
import type { BackupRecords } from '../../../src/domain/backup/records.ts';
import { noneApply, withProcedureTagged, withReport } from '../../../src/domain/safety/answers.ts';
import { DEFAULT_GUIDANCE } from '../../../src/domain/settings/guidance.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/settings.ts';
import {
  checkIn,
  dayContext,
  experiment,
  MONDAY,
  MORNING,
  ownRoutine,
  photo,
  sessionRecord,
} from '../../data/support/records.ts';
import { databases, NO_RECORDS, withRecords } from './support/databases.ts';
import { isValid } from './support/json-schema.ts';

vi.setConfig({ testTimeout: 30_000 });

const SCHEMA = JSON.parse(readFileSync('docs/backup-format.schema.json', 'utf8'));
const DOCUMENT = readFileSync('docs/backup-format.md', 'utf8');

type Json = { readonly [key: string]: Json } | readonly Json[] | string | number | boolean | null;
type Path = readonly (string | number)[];

/** Whether a text is taken as a whole and as it stands, with nothing refused, mended or left out. */
function isTakenAsItIs(text: string): boolean {
  const read = parseBackupData(text);
  return (
    read.ok &&
    read.value.refused.length === 0 &&
    canonicalJson(JSON.parse(text)) === dataTextOf(read.value.records)
  );
}

/** The paths of everything in a value. */
function pathsOf(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const within = Object.entries(value).flatMap(([key, member]) =>
    pathsOf(member as Json, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...within];
}

/** A value with what is at a path replaced; undefined removes it. */
function withAt(value: Json, [key, ...rest]: Path, other: Json | undefined): Json | undefined {
  if (key === undefined) return other;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const member = withAt((value as never)[key], rest, other);
  if (member === undefined && Array.isArray(copy)) copy.splice(key as number, 1);
  else if (member === undefined) delete (copy as Record<string, unknown>)[key];
  else (copy as Record<string | number, unknown>)[key] = member;
  return copy as Json;
}

const NUMBERS = [
  -1441,
  -1440,
  -1,
  -1e-9,
  0,
  1e-9,
  0.8,
  1,
  2.5,
  4,
  5,
  6,
  7,
  10,
  11,
  28,
  29,
  1440,
  1441,
  2 ** 32 - 1,
  2 ** 32,
  8.64e15,
  8.65e15,
  1e300,
];
const WORDS =
  'a . .. photo/1 2026-03-02 2026-02-29 de DE neck travel anytime done long left over-60';
const LENGTHS = [60, 61, 100, 101, 200, 201, 300, 301, 2000, 2001];
const NO_TEXTS = [undefined, null, true, [], {}, [null], ['a'], ['neck'], { a: 1 }, { neck: 'no' }];

/** What may stand in one place or another, and what may stand next to it in none. */
const VALUES: readonly (Json | undefined)[] = [
  ...NO_TEXTS,
  ...NUMBERS,
  ...WORDS.split(' '),
  ...LENGTHS.map((length) => 'a'.repeat(length)),
  '',
  ' a',
  'a b',
  Array.from({ length: 101 }, () => 'a'),
];

const ANSWERS = withReport(withProcedureTagged(noneApply(MONDAY), MONDAY), 'broken-skin', {
  since: MONDAY,
  lastDay: MONDAY,
  regions: ['neck'],
  cleared: true,
});
const AREAS = { day: MONDAY, areas: ['N1'] };
const PHOTO = photo({ light: { brightness: 50, warmth: -3, slant: 0.5 } });
const BURIED = { id: 'a', createdAt: 1, updatedAt: 2, deletedAt: 2 };

/** A file for each thing that can be in one, with all it can have. */
const FILES: readonly BackupRecords[] = [
  withRecords({
    'check-ins': [
      checkIn({ ratings: { puffiness: 1, complexion: 2, 'under-eye': 3, breakouts: 4 } }),
    ],
  }),
  withRecords({ 'check-ins': [{ ...BURIED, day: MONDAY }] }),
  withRecords({ sessions: [sessionRecord()] }),
  withRecords({ 'day-contexts': [dayContext({ paused: 'unwell' })] }),
  withRecords({ routines: [ownRoutine()] }),
  withRecords({ routines: [BURIED] }),
  withRecords({ experiments: [experiment({ stoppedOn: MONDAY })] }),
  withRecords({ photos: [PHOTO] }),
  withRecords({ photos: [BURIED] }),
  withRecords({ 'safety-answers': [{ id: 'a', createdAt: 1, updatedAt: 1, answers: ANSWERS }] }),
  { ...NO_RECORDS, settings: { ...DEFAULT_SETTINGS, extras: ['under-eye'], updatedAt: 1 } },
  {
    ...NO_RECORDS,
    guidance: { ...DEFAULT_GUIDANCE, leftOut: ['N1'], leftOutToday: AREAS, updatedAt: 1 },
  },
];

describe('the schema of the format', () => {
  it('holds for whatever is written', () => {
    fc.assert(
      fc.property(databases, (database) => {
        const made = { app: '0.1.0', madeAt: MORNING, day: MONDAY };
        const entries = [{ path: 'data.json', bytes: 1, sha256: '0'.repeat(64) }];
        expect(isValid(SCHEMA, JSON.parse(dataTextOf(database)))).toBe(true);
        expect(
          isValid(SCHEMA, JSON.parse(manifestTextOf(manifestOf(database, made, entries)))),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each(FILES)('says of whatever is altered in a file what its reader says', (file) => {
    const good: Json = JSON.parse(dataTextOf(file));
    expect(isTakenAsItIs(dataTextOf(file))).toBe(true);
    for (const path of pathsOf(good)) {
      for (const value of VALUES) {
        const altered = withAt(good, path, value) ?? null;
        const says = { path, value, isValid: isTakenAsItIs(JSON.stringify(altered)) };
        expect({ path, value, isValid: isValid(SCHEMA, altered) }).toEqual(says);
      }
    }
  });

  it('says of an altered manifest what its reader says', () => {
    const entries = ['data.json', 'photos/a.jpg'].map((path) => ({
      path,
      bytes: 1,
      sha256: '0a'.repeat(32),
    }));
    const counts = Object.fromEntries(
      SCHEMA.$defs.manifest.properties.counts.required.map((kind: string) => [kind, 1]),
    );
    const good: Json = {
      format: 'ebb-backup',
      version: 1,
      app: '0.1.0',
      madeAt: MORNING,
      day: MONDAY,
      counts,
      entries,
    };
    for (const path of pathsOf(good)) {
      for (const value of VALUES) {
        const altered = withAt(good, path, value) ?? null;
        const text = JSON.stringify(altered);
        const read = parseManifest(text);
        const isTaken = read.ok && manifestTextOf(read.value) === canonicalJson(JSON.parse(text));
        // That the data must be among the entries, and none twice, are no rules of the schema.
        if (!isTaken && path[0] === 'entries' && !text.includes('"data.json"')) continue;
        expect({ path, value, isValid: isValid(SCHEMA, altered) }).toEqual({
          path,
          value,
          isValid: isTaken,
        });
      }
    }
  });
});

describe('the document of the format', () => {
  const definitions = SCHEMA.$defs as Record<string, { properties?: object }>;
  const fields = Object.values(definitions).flatMap(({ properties = {} }) =>
    Object.keys(properties),
  );

  it.each([...new Set(fields)])('tells what %s is', (field) => {
    expect(DOCUMENT).toContain(`\`${field}\``);
  });

  const words = JSON.stringify(SCHEMA).matchAll(/"enum":\[("[^\]]*)\]/g);
  const members = [...words].flatMap(([, list]) => JSON.parse(`[${list}]`) as unknown[]);

  it.each([...new Set(members.filter((member) => typeof member === 'string'))])(
    'names the word %s',
    (word) => {
      expect(DOCUMENT).toContain(`\`${word}\``);
    },
  );
});
