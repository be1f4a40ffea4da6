import { createConnection } from '../../../src/data/connection.ts';
import { createJournal } from '../../../src/data/journal.ts';
import { DATABASE_NAME } from '../../../src/data/schema.ts';
import { createSnapshots } from '../../../src/data/snapshots.ts';
import type { StorageFailure } from '../../../src/data/storage-failure.ts';
import { addDays } from '../../../src/domain/day.ts';
import type { Day } from '../../../src/domain/day.ts';
import { summaryOf } from '../../../src/domain/record/day-summary.ts';
import type { DaySummary } from '../../../src/domain/record/day-summary.ts';
import { isTombstone, living } from '../../../src/domain/record/record.ts';
import { checkIn, MONDAY, sessionRecord, visit } from '../../data/support/records.ts';
import { writeOld } from '../../data/support/old-database.ts';
import type { OldDatabase } from '../../data/support/old-database.ts';
import { openSnapshots } from '../../data/support/snapshots.ts';
import type { Snapshot } from '../../data/support/snapshots.ts';

/** What the page found on disk. */
export interface OnDisk {
  readonly living: string[];
  readonly removed: string[];
  /** Days whose summary is not that of their records. */
  readonly torn: string[];
  readonly visitOf: string | null;
  /** What the browser said, if it replaced a damaged database with an empty one. */
  readonly emptied: string | null;
}

export interface StoragePage {
  /** Commits until it is killed; tells each record once it is said to be saved. */
  commitForEver(run: number): Promise<void>;
  /** Commits until it no longer can; how many commits were saved, and why no more. */
  commitUntilRefused(): Promise<{ saved: number; reason: StorageFailure }>;
  read(): Promise<OnDisk>;
  /** Writes a database as an older version left it. */
  writeOld(old: OldDatabase): Promise<void>;
  /** Says that it begins, and opens the database as the app does; stays until it is killed. */
  upgrade(): Promise<void>;
  /** What is there once the database is up to date, and the versions there are snapshots of. */
  afterUpgrade(): Promise<Pick<OnDisk, 'living' | 'removed'> & { snapshots: number[] }>;
}

declare global {
  interface Window {
    storagePage: StoragePage;
    acknowledge(what: 'kept' | 'removed', id: string): void;
    begun(): Promise<void>;
  }
}

const CHECK_INS_A_DAY = 3;
const REMOVE_EVERY = 7;
const DAYS_A_RUN = 2_000;
const NOTES_A_COMMIT = 50;

let emptied: string | null = null;
const open = indexedDB.open.bind(indexedDB);
indexedDB.open = (...args) => {
  const request = open(...args);
  request.addEventListener('upgradeneeded', noteLoss);
  return request;
};

const journal = createJournal(createConnection(() => undefined));

window.storagePage = {
  async commitForEver(run) {
    for (let count = 0; ; count += 1) {
      await commitOne(run, count);
      if (count % REMOVE_EVERY === REMOVE_EVERY - 1) await removeOne(run, count - 3);
    }
  },

  async commitUntilRefused() {
    for (let saved = 0; ; saved += 1) {
      const notes = Array.from({ length: NOTES_A_COMMIT }, (_, index) =>
        checkIn({ id: `${saved}-${index}`, day: addDays(MONDAY, saved), note: noise() }),
      );
      const result = await journal.commit({ checkIns: notes });
      if (!result.ok) return { saved, reason: result.reason };
    }
  },

  read: look,

  writeOld: (old) => writeOld(DATABASE_NAME, old),

  async upgrade() {
    await window.begun();
    await journal.summaries();
    await new Promise(() => undefined);
  },

  async afterUpgrade() {
    const { living: found, removed } = await look();
    const snapshots = await createSnapshots(DATABASE_NAME).list();
    return { living: found, removed, snapshots: snapshots.map(({ version }) => version) };
  },
};

async function look(): Promise<OnDisk> {
  // Opens the database as the app does at its start.
  await journal.summaries();
  const snapshots = await openSnapshots(DATABASE_NAME);
  const snapshot = await snapshots.take();
  snapshots.close();
  const checkIns = snapshot['check-ins'];
  return {
    living: living(checkIns).map(({ id }) => id),
    removed: checkIns.filter(isTombstone).map(({ id }) => id),
    torn: tornDays(snapshot),
    visitOf: snapshot.visits[0]?.sessionId ?? null,
    emptied,
  };
}

/** Only Chromium says so, in two attributes of its own. */
function noteLoss(event: IDBVersionChangeEvent): void {
  const { dataLoss, dataLossMessage } = event as { dataLoss?: string; dataLossMessage?: string };
  if (dataLoss === 'total') emptied = dataLossMessage ?? 'total';
}

async function commitOne(run: number, count: number): Promise<void> {
  const id = `${run}/${count}`;
  const day = addDays(MONDAY, run * DAYS_A_RUN + Math.floor(count / CHECK_INS_A_DAY));
  const result = await journal.commit({
    checkIns: [checkIn({ id, day, sessionId: id })],
    sessions: [sessionRecord({ id, day })],
    visit: visit({ day, sessionId: id }),
  });
  if (result.ok) window.acknowledge('kept', id);
}

async function removeOne(run: number, count: number): Promise<void> {
  const id = `${run}/${count}`;
  const result = await journal.remove('check-ins', id, Date.now());
  if (result.ok) window.acknowledge('removed', id);
}

function tornDays(snapshot: Snapshot): Day[] {
  const checkIns = byDay(living(snapshot['check-ins']));
  const sessions = byDay(living(snapshot.sessions));
  const summaries = new Map(snapshot['day-summaries'].map((summary) => [summary.day, summary]));
  const days = new Set([...checkIns.keys(), ...sessions.keys(), ...summaries.keys()]);
  return [...days].filter((day) => {
    const records = {
      checkIns: checkIns.get(day) ?? [],
      sessions: sessions.get(day) ?? [],
      context: null,
    };
    return textOf(summaryOf(day, records)) !== textOf(summaries.get(day) ?? null);
  });
}

function byDay<T extends { readonly day: Day }>(records: readonly T[]): Map<Day, T[]> {
  const days = new Map<Day, T[]>();
  for (const record of records) days.set(record.day, [...(days.get(record.day) ?? []), record]);
  return days;
}

function textOf(summary: DaySummary | null): string {
  return JSON.stringify(summary);
}

/** Text that does not shrink on disk. */
function noise(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(250));
  return Array.from(numbers, (number) => number.toString(16).padStart(8, '0')).join('');
}
