import { deleteDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { createKeptRecords } from '../../src/data/kept-records.ts';
import { DATABASE_VERSION } from '../../src/data/migrations.ts';
import { createSnapshots } from '../../src/data/snapshots.ts';
import { dataTextOf } from '../../src/domain/backup/manifest.ts';
import { DB_V1 } from '../fixtures/db-v1.ts';
import { DB_V2 } from '../fixtures/db-v2.ts';
import { readOld, writeOld } from './support/old-database.ts';
import type { OldDatabase } from './support/old-database.ts';
import { strikeRaw } from './support/raw-strike.ts';
import { STORAGE_ERRORS, struckCalls } from './support/storage-errors.ts';
import { freshName, NO_COPY, openStorage, valueOf } from './support/storage.ts';

const OLD: Record<string, OldDatabase> = { '1': DB_V1, '2': DB_V2 };
const ERRORS = Object.values(STORAGE_ERRORS);

/** All that is on record once the migration is through. */
async function textOf(name: string): Promise<string> {
  const { connection } = openStorage(name, undefined, NO_COPY);
  return dataTextOf(valueOf(await createKeptRecords(connection).read()).kept);
}

const sorted = ({ version, stores }: OldDatabase) => ({
  version,
  stores: stores.toSorted((one, other) => (one.name < other.name ? -1 : 1)),
});

interface Life {
  readonly ok: boolean;
  readonly calls: number;
  readonly isStruck: boolean;
}

/** Opens an old database for the first time while a call is struck, and once more after that. */
async function live(
  old: OldDatabase,
  blow: Parameters<typeof strikeRaw>[1],
  whole: string | null,
): Promise<Life> {
  const name = freshName();
  await writeOld(name, old);
  const struck = strikeRaw(name, blow);
  const { journal } = openStorage(name, undefined, NO_COPY);
  const { ok } = await journal.summaries().finally(struck.release);
  const left = await readOld(name);
  expect([old.version, DATABASE_VERSION]).toContain(left.version);
  if (left.version === old.version) expect(sorted(left)).toEqual(sorted(old));
  if (ok) expect(left.version).toBe(DATABASE_VERSION);

  const text = await textOf(name);
  if (whole !== null) expect(text).toBe(whole);
  const [snapshot] = await createSnapshots(name).list();
  expect(snapshot?.version).toBe(old.version);
  // Thousands of lives would fill the browser, and then there is no room for a snapshot.
  await Promise.all([deleteDB(name), createSnapshots(name).clear()]);
  return { ok, calls: struck.calls, isStruck: struck.isOver };
}

const LONG_MS = 120_000;

const NONE = { strike: 'fails', error: () => new DOMException(), at: 0, forGood: false } as const;

describe.each(Object.keys(OLD))('the migration of version %s', (version) => {
  const old = OLD[version] ?? DB_V1;

  async function sweep(strike: 'fails' | 'kills', forGood: boolean): Promise<boolean[]> {
    const { calls } = await live(old, NONE, null);
    expect(calls).toBeGreaterThan(20);
    const name = freshName();
    await writeOld(name, old);
    const whole = await textOf(name);
    const outcomes: boolean[] = [];
    for (const [index, { error }] of ERRORS.entries()) {
      for (const at of struckCalls(calls, index, ERRORS.length)) {
        const life = await live(old, { strike, error, at, forGood }, whole);
        expect(life.isStruck).toBe(true);
        outcomes.push(life.ok);
      }
    }
    return outcomes;
  }

  it(
    'loses nothing where a call fails once, and mostly goes through',
    async () => {
      const outcomes = await sweep('fails', false);
      expect(outcomes.filter(Boolean).length).toBeGreaterThan(outcomes.length / 2);
    },
    LONG_MS,
  );

  it(
    'loses nothing where storage is gone for good',
    async () => {
      expect(new Set(await sweep('fails', true))).toEqual(new Set([false]));
    },
    LONG_MS,
  );

  it(
    'loses nothing where the program ends in the middle',
    async () => {
      expect(new Set(await sweep('kills', false))).toEqual(new Set([false]));
    },
    LONG_MS,
  );
});
