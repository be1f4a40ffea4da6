import { BACKUP_KINDS } from '../domain/backup/records.ts';
import type { BackupKind } from '../domain/backup/records.ts';
import type { Instant } from '../domain/day.ts';
import { isErased, isWithin } from '../domain/erase/scope.ts';
import type { EraseScope } from '../domain/erase/scope.ts';
import { keepingOf, parseKeeping } from '../domain/keeping/keeping.ts';
import type { Erasing, Keeping } from '../domain/keeping/keeping.ts';
import { isBuried } from '../domain/record/record.ts';
import type { Envelope } from '../domain/record/record.ts';
import type { Connection, Transaction } from './connection.ts';
import { rebuild } from './record-work.ts';
import { KEEPING_KEY, VISIT_KEY } from './schema.ts';
import type { StoreName } from './schema.ts';
import type { Saved } from './storage-failure.ts';

export interface EraseOrder {
  readonly scope: EraseScope;
  /** What the records are known by from then on, because they are fewer. */
  readonly generation: string;
  /** What is still to go once the database is rid of them. */
  readonly erasing: Erasing;
}

/** `session-open`: nothing was erased, because a session would write into it. */
type Erased = 'erased' | 'session-open';

/** Erases for good: no tombstone is left, and no pixel. Only for a worker: it brings the parsers. */
export interface Eraser {
  /** How many living records would go, unreadable ones too, and whether a session is open. */
  look(
    scope: EraseScope,
  ): Promise<Saved<{ readonly records: number; readonly isSessionOpen: boolean }>>;
  /** In one transaction, which derives all summaries anew. */
  erase(order: EraseOrder): Promise<Saved<Erased>>;
  /** Whether an erase that reported an error has been written all the same; null: not known. */
  isWritten(generation: string): Promise<boolean | null>;
}

/** Each is named, so that the compiler asks for one that is new. */
const ALL: Readonly<Record<StoreName, true>> = {
  'check-ins': true,
  sessions: true,
  'day-contexts': true,
  'day-summaries': true,
  'month-summaries': true,
  settings: true,
  'safety-answers': true,
  visits: true,
  routines: true,
  experiments: true,
  photos: true,
  'photo-pixels': true,
  'photo-thumbs': true,
};
const STORES = Object.keys(ALL) as StoreName[];

export function createEraser(connection: Connection): Eraser {
  return {
    look: (scope) =>
      connection.read([...BACKUP_KINDS, 'visits'], async (transaction) => {
        let records = 0;
        for (const kind of BACKUP_KINDS) {
          const going = await goingIn(transaction, scope, kind);
          records += going.filter((record) => !isBuried(record)).length;
        }
        return { records, isSessionOpen: (await visitIn(transaction))?.stage === 'session' };
      }),

    erase: (order) => connection.write(STORES, (transaction) => eraseIn(transaction, order)),

    async isWritten(generation) {
      const read = await connection.read(['settings'], (transaction) =>
        transaction.objectStore('settings').get(KEEPING_KEY),
      );
      return read.ok ? parseKeeping(read.value)?.generation === generation : null;
    },
  };
}

// One request after the other, here and below: one that throws must leave none before it unheard.
async function eraseIn(
  transaction: Transaction<'readwrite'>,
  { scope, generation, erasing }: EraseOrder,
): Promise<Erased> {
  const visit = await visitIn(transaction);
  if (visit?.stage === 'session') return 'session-open';
  const choices = transaction.objectStore('settings');
  if (scope.kind === 'everything') {
    for (const name of STORES) await transaction.objectStore(name).clear();
    await choices.put({ ...keepingOf(generation), erasing }, KEEPING_KEY);
    return 'erased';
  }
  const gone = await eraseRange(transaction, scope);
  if (isWithin(scope, visit?.day)) await transaction.objectStore('visits').delete(VISIT_KEY);
  await rebuild(transaction);
  const former = parseKeeping(await choices.get(KEEPING_KEY)) ?? keepingOf(generation);
  await choices.put({ ...without(former, gone), generation, erasing }, KEEPING_KEY);
  return 'erased';
}

/** @returns when the records that are gone were made. */
async function eraseRange(
  transaction: Transaction<'readwrite'>,
  scope: EraseScope,
): Promise<Instant[]> {
  const gone: Instant[] = [];
  for (const kind of BACKUP_KINDS) {
    for (const { id, createdAt } of await goingIn(transaction, scope, kind)) {
      await transaction.objectStore(kind).delete(id);
      gone.push(createdAt);
      if (kind !== 'photos') continue;
      await transaction.objectStore('photo-pixels').delete(id);
      await transaction.objectStore('photo-thumbs').delete(id);
    }
  }
  return gone;
}

async function goingIn(
  transaction: Transaction<IDBTransactionMode>,
  scope: EraseScope,
  kind: BackupKind,
): Promise<Envelope[]> {
  const stored: Envelope[] = await transaction.objectStore(kind).getAll();
  return stored.filter((record) => isErased(scope, kind, record));
}

/** As it is stored; no more than these two fields is asked of it. */
async function visitIn(
  transaction: Transaction<IDBTransactionMode>,
): Promise<{ readonly stage?: unknown; readonly day?: unknown } | undefined> {
  return transaction.objectStore('visits').get(VISIT_KEY);
}

/** The last backup held what was made before it: it is measured against what of that is left. */
function without(keeping: Keeping, gone: readonly Instant[]): Keeping {
  const { backup } = keeping;
  if (backup === null) return keeping;
  const held = gone.filter((createdAt) => createdAt <= backup.at).length;
  return { ...keeping, backup: { ...backup, records: Math.max(0, backup.records - held) } };
}
