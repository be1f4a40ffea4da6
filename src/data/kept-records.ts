import { BACKUP_KINDS } from '../domain/backup/records.ts';
import type { BackupKind, BackupRecord, BackupRecords } from '../domain/backup/records.ts';
import { keepingOf, parseKeeping } from '../domain/keeping/keeping.ts';
import type { Keeping } from '../domain/keeping/keeping.ts';
import { parseGuidance } from '../domain/settings/guidance.ts';
import type { StoredGuidance } from '../domain/settings/guidance.ts';
import { parseSettings } from '../domain/settings/settings.ts';
import type { StoredSettings } from '../domain/settings/settings.ts';
import type { Connection, Transaction } from './connection.ts';
import { KEPT_PARSERS } from './kept-parsers.ts';
import { rebuild } from './record-work.ts';
import { GUIDANCE_KEY, KEEPING_KEY, SETTINGS_KEY, VISIT_KEY } from './schema.ts';
import type { StoreName } from './schema.ts';
import type { CopyEntry } from './second-copy.ts';
import type { Saved } from './storage-failure.ts';

export interface ReadKept {
  readonly kept: BackupRecords;
  /** Records that cannot be read; whatever happens to the others, they stay as they are. */
  readonly unreadable: number;
}

/** What everything shall become, and what the caller wants to hear of it. */
export interface Rewriting<T> {
  readonly result: BackupRecords;
  readonly value: T;
}

/**
 * All that a person has recorded and chosen, read and rewritten as a whole: for
 * backups, restores and erasing. It brings the parsers: load it by `import()`,
 * or in a worker.
 */
export interface KeptRecords {
  read(): Promise<Saved<ReadKept>>;
  /**
   * Rewrites everything in one transaction. `work` gets what is kept at that very moment, so
   * that nothing recorded meanwhile is overwritten unseen; it must not wait for anything.
   * @param generation what the records are known by from then on, because they may be fewer.
   */
  rewrite<T>(generation: string, work: (here: BackupRecords) => Rewriting<T>): Promise<Saved<T>>;
}

const KEPT: StoreName[] = [...BACKUP_KINDS, 'settings'];
const WRITTEN: StoreName[] = [...KEPT, 'visits', 'day-summaries', 'month-summaries'];

export function createKeptRecords(connection: Connection): KeptRecords {
  return {
    read: () => connection.read(KEPT, readKept),

    async rewrite(generation, work) {
      const written = await connection.write(WRITTEN, async (transaction) => {
        const { kept } = await readKept(transaction);
        const { result, value } = work(kept);
        await writeKept(transaction, kept, result);
        await rebuild(transaction);
        const visit = await transaction.objectStore('visits').get(VISIT_KEY);
        const keeping = await renewKeeping(transaction, generation);
        return { entries: entriesOf(result, visit, keeping), value };
      });
      if (!written.ok) return written;
      await connection.copy.replace(written.value.entries);
      return { ok: true, value: written.value.value };
    },
  };
}

async function readKept(transaction: Transaction<IDBTransactionMode>): Promise<ReadKept> {
  const choices = transaction.objectStore('settings');
  // One after the other: a request that throws must leave none before it unheard.
  const chosen = (await choices.get(SETTINGS_KEY)) as StoredSettings | undefined;
  const guided = (await choices.get(GUIDANCE_KEY)) as StoredGuidance | undefined;
  const raw = await Promise.all(
    BACKUP_KINDS.map(async (kind) => transaction.objectStore(kind).getAll()),
  );
  const values = (kind: BackupKind): readonly unknown[] => raw[BACKUP_KINDS.indexOf(kind)] ?? [];
  return sifted(values, chosen, guided);
}

/** What is kept, of values just as they were stored: those that can be read, and how many cannot. */
export function sifted(
  valuesOf: (kind: BackupKind) => readonly unknown[],
  chosen: StoredSettings | undefined,
  guided: StoredGuidance | undefined,
): ReadKept {
  let unreadable = 0;
  const kinds = BACKUP_KINDS.map((kind) => {
    const parsed = valuesOf(kind).map(KEPT_PARSERS[kind]);
    const records = parsed.flatMap((read) => (read.ok ? [read.value] : []));
    unreadable += parsed.length - records.length;
    return [kind, records] as const;
  });
  const kept: BackupRecords = {
    records: Object.fromEntries(kinds) as unknown as BackupRecords['records'],
    settings: chosen ? { ...parseSettings(chosen).choices, updatedAt: chosen.updatedAt } : null,
    guidance: guided ? { ...parseGuidance(guided).choices, updatedAt: guided.updatedAt } : null,
  };
  return { kept, unreadable };
}

/** Writes what differs. */
async function writeKept(
  transaction: Transaction<'readwrite'>,
  here: BackupRecords,
  result: BackupRecords,
): Promise<void> {
  for (const kind of BACKUP_KINDS) {
    await writeKind(transaction, kind, changesOf(here.records[kind], result.records[kind]));
  }
  const choices = transaction.objectStore('settings');
  if (result.settings !== null) await choices.put(result.settings, SETTINGS_KEY);
  if (result.guidance !== null) await choices.put(result.guidance, GUIDANCE_KEY);
}

async function renewKeeping(
  transaction: Transaction<'readwrite'>,
  generation: string,
): Promise<Keeping> {
  const choices = transaction.objectStore('settings');
  const former = parseKeeping(await choices.get(KEEPING_KEY)) ?? keepingOf(generation);
  const keeping = { ...former, generation };
  await choices.put(keeping, KEEPING_KEY);
  return keeping;
}

/** What the second copy then holds. Photos are the one thing that is not kept twice. */
function entriesOf(
  { records, settings, guidance }: BackupRecords,
  visit: unknown,
  keeping: Keeping,
): CopyEntry[] {
  const kinds = BACKUP_KINDS.filter((kind) => kind !== 'photos');
  return [
    ...kinds.flatMap((store) =>
      records[store].map((value) => ({ store, key: value.id, value }) as const),
    ),
    { store: 'settings', key: SETTINGS_KEY, value: settings },
    { store: 'settings', key: GUIDANCE_KEY, value: guidance },
    { store: 'settings', key: KEEPING_KEY, value: keeping },
    { store: 'visits', key: VISIT_KEY, value: visit ?? null },
  ];
}

interface Changes {
  readonly put: readonly BackupRecord[];
  readonly removed: readonly string[];
}

/** A record that stays as it is stays the same object. */
function changesOf(here: readonly BackupRecord[], result: readonly BackupRecord[]): Changes {
  const found = new Map(here.map((record) => [record.id, record]));
  const left = new Set(result.map(({ id }) => id));
  return {
    put: result.filter((record) => found.get(record.id) !== record),
    removed: here.flatMap(({ id }) => (left.has(id) ? [] : [id])),
  };
}

async function writeKind(
  transaction: Transaction<'readwrite'>,
  kind: BackupKind,
  { put, removed }: Changes,
): Promise<void> {
  const store = transaction.objectStore(kind);
  await Promise.all([
    ...put.map(async (record) => store.put(record as never)),
    ...removed.map(async (id) => store.delete(id)),
  ]);
}
