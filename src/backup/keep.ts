import { putBackMissing } from '../data/put-back.ts';
import { rebuild } from '../data/record-work.ts';
import type { Connection } from '../data/connection.ts';
import { readCopies } from '../data/kept-copies.ts';
import type { KeptRecords } from '../data/kept-records.ts';
import type { CopyEntry } from '../data/second-copy.ts';
import type { Snapshots } from '../data/snapshots.ts';
import { TEXT_STORES, textRecords } from '../data/text-records.ts';
import { DATABASE_VERSION } from '../data/migrations.ts';
import type { Snapshot } from '../domain/keeping/snapshot.ts';
import type { RestoreParts } from './rewrite-all.ts';

export interface KeepParts extends RestoreParts {
  readonly connection: Connection;
  readonly snapshots: Snapshots;
}

/**
 * Takes a snapshot of all text records; false where they could not be read, or there is no room.
 * Clears away pixels that a restore laid down and, cut off in the middle, could not take back.
 */
export async function takeSnapshot(
  { connection, snapshots, stage }: KeepParts,
  head: Pick<Snapshot, 'at' | 'day' | 'generation'>,
): Promise<boolean> {
  const read = await connection.read(TEXT_STORES, textRecords);
  if (!read.ok) return false;
  await stage.clear();
  try {
    await snapshots.keep({ ...head, version: DATABASE_VERSION }, read.value);
    return true;
  } catch {
    return false;
  }
}

/** Puts back from the second copy what the database has lost; how many records came back. */
export async function heal({ connection }: KeepParts): Promise<number> {
  return (await putBackInto(connection, await connection.copy.all())) ?? 0;
}

/**
 * Puts back from a snapshot what is missing, and lets what is then there be the measure of any
 * later loss: `generation` names it. Nothing that is there is changed.
 * @returns how many records came back; null where nothing could be read or written.
 */
export async function bringBack(
  { connection, snapshots, kept }: KeepParts,
  at: number,
  generation: string,
): Promise<number | null> {
  const entries = await snapshots.entries(at);
  const put = entries && (await putBackInto(connection, entries));
  if (put === null) return null;
  // This also makes the second copy whole again.
  const renewed = await kept.rewrite(generation, (here) => ({ result: here, value: null }));
  return renewed.ok ? put : null;
}

async function putBackInto(
  connection: Connection,
  entries: readonly CopyEntry[],
): Promise<number | null> {
  const written = await connection.write(
    [...TEXT_STORES, 'day-summaries', 'month-summaries'],
    async (transaction) => {
      const put = await putBackMissing(transaction, entries);
      if (put > 0) await rebuild(transaction);
      return put;
    },
  );
  return written.ok ? written.value : null;
}

/** The records, or where the database cannot be opened any more what the copies have of them. */
export function keptOrCopies({ connection, kept, snapshots }: KeepParts): KeptRecords {
  return {
    ...kept,
    async read() {
      const read = await kept.read();
      if (read.ok || read.reason !== 'lost') return read;
      const copies = await readCopies(connection.copy, snapshots);
      return copies === null ? read : { ok: true, value: copies };
    },
  };
}
