import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createConnection } from '../../src/data/connection.ts';
import { openDatabase } from '../../src/data/open-database.ts';
import { DATABASE_VERSION } from '../../src/data/migrations.ts';
import { checkIn, MONDAY, MORNING } from './support/records.ts';
import { createSecondCopy } from '../../src/data/second-copy.ts';
import { freshName, openStorage, rawRecordsOf, valueOf } from './support/storage.ts';

const NEXT_VERSION = DATABASE_VERSION + 1;

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The real transactions a test makes, with what they were asked for. */
function watchTransactions() {
  return vi.spyOn(IDBDatabase.prototype, 'transaction');
}

describe('saving', () => {
  it('asks for strict durability in every write', async () => {
    const { journal } = openStorage();
    await journal.summaries();
    const transactions = watchTransactions();
    await journal.commit({ checkIns: [checkIn()] });
    await journal.remove('check-ins', 'check-in-1', MORNING);
    await journal.rebuildSummaries();
    const made = transactions.mock.results.map(({ value }) => value as IDBTransaction);

    expect(made.map(({ mode, durability }) => [mode, durability])).toEqual(
      Array.from({ length: 3 }, () => ['readwrite', 'strict']),
    );
  });

  it('is told only once the whole transaction is complete', async () => {
    const { journal } = openStorage();
    await journal.summaries();
    const order: string[] = [];
    const transaction = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...args
    ) {
      const made = transaction.apply(this, args);
      made.addEventListener('complete', () => order.push('complete'));
      return made;
    });
    await journal.commit({ checkIns: [checkIn()] });
    order.push('told');

    expect(order).toEqual(['complete', 'told']);
  });

  it('takes everything back where the work throws, and throws on', async () => {
    const { name, connection } = openStorage();
    const work = connection.write(['check-ins'], async (transaction) => {
      await transaction.objectStore('check-ins').put(checkIn());
      throw new RangeError('A mistake of ours');
    });

    await expect(work).rejects.toThrow(RangeError);
    expect(await rawRecordsOf(name, 'check-ins')).toEqual([]);
  });

  it('throws for what cannot be stored at all, and keeps nothing of it', async () => {
    const { name, connection } = openStorage();
    const work = connection.write(['check-ins'], async (transaction) => {
      const store = transaction.objectStore('check-ins');
      await store.put(checkIn());
      await store.put({ ...checkIn({ id: 'odd' }), odd: () => undefined } as never);
    });

    await expect(work).rejects.toMatchObject({ name: 'DataCloneError' });
    expect(await rawRecordsOf(name, 'check-ins')).toEqual([]);
  });
});

describe('another tab', () => {
  it('with a newer version closes this one, which then only asks to be reloaded', async () => {
    const { name, changes, journal } = openStorage();
    await journal.commit({ checkIns: [checkIn()] });
    let wasBlocked = false;
    const newer = await openDB(name, NEXT_VERSION, { blocked: () => (wasBlocked = true) });

    expect(wasBlocked).toBe(false);
    expect(changes).toEqual(['superseded']);
    expect(await journal.day(MONDAY)).toEqual({ ok: false, reason: 'superseded' });
    expect(await journal.commit({ checkIns: [checkIn()] })).toEqual({
      ok: false,
      reason: 'superseded',
    });
    expect(changes).toEqual(['superseded']);
    newer.close();
  });

  it('that was newer before this one opened gives newer-version', async () => {
    const name = freshName();
    (await openDB(name, NEXT_VERSION)).close();
    const opened = vi.fn(openDatabase);
    const connection = createConnection(
      vi.fn(),
      (events) => opened(events, name),
      createSecondCopy(name),
    );

    expect(await connection.read(['visits'], async () => null)).toEqual({
      ok: false,
      reason: 'newer-version',
    });
    expect(opened).toHaveBeenCalledTimes(1);
  });

  it('that does not let go is reported, and so is that it did', async () => {
    const name = freshName();
    const older = await openOlder(name);
    const { changes, journal } = openStorage(name);
    const reading = journal.summaries();
    await vi.waitFor(() => expect(changes).toEqual(['blocked']));
    older.close();

    expect(valueOf(await reading)).toEqual([]);
    expect(changes).toEqual(['blocked', 'restored']);
  });
});

/**
 * A database held open by a tab that ignores every event, one version behind:
 * the app is made to ask for one more than its own.
 */
async function openOlder(name: string): Promise<IDBDatabase> {
  await rawRecordsOf(name, 'visits');
  const real = window.indexedDB;
  vi.stubGlobal('indexedDB', {
    open: (stored: string, version = 0) => real.open(stored, version + 1),
  });
  return new Promise((resolve) => {
    const request = real.open(name);
    request.addEventListener('success', () => resolve(request.result));
  });
}

describe('a lost connection', () => {
  it('is opened again by the next operation', async () => {
    const name = freshName();
    const opened: IDBDatabase[] = [];
    const { journal, changes } = openStorage(name, (connect) => async (events) => {
      const database = await connect(events);
      opened.push(database as unknown as IDBDatabase);
      return database;
    });
    await journal.commit({ checkIns: [checkIn()] });
    opened[0]?.close();

    expect(valueOf(await journal.day(MONDAY)).checkIns).toEqual([checkIn()]);
    expect(opened).toHaveLength(2);
    expect(changes).toEqual([]);
  });

  it('is forgotten as soon as the browser says it ended', async () => {
    let end = (): void => undefined;
    const opened = vi.fn();
    const { journal } = openStorage(freshName(), (connect) => (events) => {
      opened();
      end = events.terminated;
      return connect(events);
    });
    await journal.summaries();
    end();
    const transactions = watchTransactions();
    await journal.summaries();

    expect(opened).toHaveBeenCalledTimes(2);
    // One look whether the database was emptied, and the reading itself: none failed.
    expect(transactions).toHaveBeenCalledTimes(2);
  });

  it('is given up after three reopens in each operation, and its return reported', async () => {
    let isDown = true;
    const opened = vi.fn();
    const { journal, changes } = openStorage(freshName(), (connect) => async (events) => {
      opened();
      if (isDown) throw new DOMException('Internal error opening backing store', 'UnknownError');
      return connect(events);
    });

    expect(await journal.summaries()).toEqual({ ok: false, reason: 'lost' });
    expect(opened).toHaveBeenCalledTimes(4);
    expect(await journal.summaries()).toEqual({ ok: false, reason: 'lost' });
    expect(opened).toHaveBeenCalledTimes(8);
    expect(changes).toEqual([]);

    isDown = false;
    expect(await journal.summaries()).toEqual({ ok: true, value: [] });
    expect(changes).toEqual(['restored']);
  });

  it('is opened once for all operations that wait for it', async () => {
    const opened = vi.fn();
    const { journal } = openStorage(freshName(), (connect) => (events) => {
      opened();
      return connect(events);
    });
    await Promise.all([journal.summaries(), journal.day(MONDAY), journal.visit()]);

    expect(opened).toHaveBeenCalledTimes(1);
  });
});

describe('a browser without storage', () => {
  const unavailable = { ok: false, reason: 'unavailable' };
  const readingWith = async (factory: unknown) => {
    vi.stubGlobal('indexedDB', factory);
    return createConnection(vi.fn()).read(['visits'], async () => null);
  };
  const refusing = (name: string) => ({
    open() {
      throw new DOMException('Refused', name);
    },
  });

  it.each([
    ['has none', undefined],
    ['hides it', null],
    ['refuses it', refusing('SecurityError')],
    ['refuses it in private', refusing('InvalidStateError')],
  ])('%s: unavailable', async (_, factory) => {
    expect(await readingWith(factory)).toEqual(unavailable);
  });

  it('full already while opening: full', async () => {
    expect(await readingWith(refusing('QuotaExceededError'))).toEqual({
      ok: false,
      reason: 'full',
    });
  });
});
