import { deflateRawSync } from 'node:zlib';
import { createArchiveWriter } from '../src/backup/archive/write-archive.ts';
import { lookAtTable } from '../src/backup/import-ratings.ts';
import { unlock } from '../src/backup/locked/unlock.ts';
import { readBackup } from '../src/backup/read-backup.ts';
import { dayAt } from '../src/domain/day.ts';
import {
  DATA_PATH,
  MANIFEST_PATH,
  manifestOf,
  manifestTextOf,
} from '../src/domain/backup/manifest.ts';
import { BACKUP_KINDS } from '../src/domain/backup/records.ts';
import type { BackupRecords } from '../src/domain/backup/records.ts';

const MIB = 2 ** 20;
const MOST_CPU_MS = 300;
const MOST_BYTES = 100 * MIB;
const MADE_AT = Date.UTC(2026, 10, 23);

type Read = { readonly ok: true } | { readonly ok: false; readonly problem: string };

interface Bomb {
  readonly make: () => Promise<Blob>;
  readonly read: (file: Blob) => Promise<Read>;
}

const NOTHING: BackupRecords = {
  records: Object.fromEntries(
    BACKUP_KINDS.map((kind) => [kind, []]),
  ) as unknown as BackupRecords['records'],
  settings: null,
  guidance: null,
};

/** A backup with a right manifest around whatever text. */
async function around(data: string): Promise<Blob> {
  const archive = createArchiveWriter(MADE_AT);
  const entry = await archive.add(DATA_PATH, data, 'packed');
  const made = { app: '0', madeAt: MADE_AT, day: dayAt(MADE_AT, 0) };
  await archive.add(MANIFEST_PATH, manifestTextOf(manifestOf(NOTHING, made, [entry])), 'packed');
  return archive.finish();
}

/** A zip of one entry whose headers say how long it is, true or not. */
async function zipOf(unpacked: number, told: number): Promise<Blob> {
  const packed = deflateRawSync(new Uint8Array(unpacked), { level: 9 });
  const name = Buffer.from(MANIFEST_PATH);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(told, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, name, packed]);
  const listing = Buffer.concat([
    Buffer.from('PK\u0001\u0002'),
    Buffer.from([20, 0]),
    fields,
    Buffer.alloc(14),
    name,
  ]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(local.length, 12);
  return new Blob([Buffer.concat([local, listing, Buffer.from('PK\u0005\u0006'), end])]);
}

const AGE_HEAD = `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 30\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n`;

const BOMBS: Record<string, Bomb> = {
  'zip, 60 MiB that it owns to': { make: () => zipOf(60 * MIB, 60 * MIB), read: readBackup },
  'zip, 30 MiB that it owns to': { make: () => zipOf(30 * MIB, 30 * MIB), read: readBackup },
  'zip, 60 MiB told as 1 MiB': { make: () => zipOf(60 * MIB, MIB), read: readBackup },
  'zip, 1 GiB told as 1 MiB': { make: () => zipOf(1024 * MIB, MIB), read: readBackup },
  'JSON, lists 10,000 deep': {
    make: () => around(`${'['.repeat(10_000)}${']'.repeat(10_000)}`),
    read: readBackup,
  },
  'JSON, objects 100,000 deep in the records': {
    make: () => around(`{"format":"ebb-backup","records":${'{"a":'.repeat(100_000)}`),
    read: readBackup,
  },
  'table, 10 MB of quotes': {
    make: async () => new Blob(['"'.repeat(9_999_999)]),
    read: lookAtTable,
  },
  'table, 10 MB of separators': {
    make: async () => new Blob([','.repeat(9_999_999)]),
    read: lookAtTable,
  },
  'table, 3 million rows': {
    make: async () => new Blob(['a,b\n', '1,\n'.repeat(3_000_000)]),
    read: lookAtTable,
  },
  'age, work of 2^30': {
    make: async () => new Blob([AGE_HEAD, new Uint8Array(64)]),
    read: (file) => unlock(file, 'six words'),
  },
};

/**
 * Reads files that mean to exhaust a phone, and prints what each costs until it is refused.
 * @returns whether each was refused within 300 ms of CPU and 100 MiB
 */
export async function refuseBombs(): Promise<boolean> {
  console.log('Hostile files, until they are refused');
  let isWithin = true;
  for (const [name, { make, read }] of Object.entries(BOMBS)) {
    const file = await make();
    await read(file);
    const { problem, cpuMs, bytes } = await costOf(() => read(file));
    const isGood = problem !== null && cpuMs <= MOST_CPU_MS && bytes <= MOST_BYTES;
    isWithin &&= isGood;
    const cost = `${cpuMs.toFixed(0)} ms of CPU, ${(bytes / MIB).toFixed(0)} MiB`;
    console.log(
      `  ${name}: ${problem === null ? 'TAKEN' : `${problem}, ${cost}`}${isGood ? '' : ' (over the limit)'}`,
    );
  }
  return isWithin;
}

/** Memory is looked at every millisecond or as often as the work lets go of the thread. */
async function costOf(work: () => Promise<Read>) {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const look = (): void => {
    most = Math.max(most, process.memoryUsage().rss);
  };
  const timer = setInterval(look, 1);
  const start = process.cpuUsage();
  const outcome = await work();
  const { user, system } = process.cpuUsage(start);
  look();
  clearInterval(timer);
  const problem = outcome.ok ? null : outcome.problem;
  return { problem, cpuMs: (user + system) / 1000, bytes: most - before };
}
