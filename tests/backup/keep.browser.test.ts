import { deleteDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { bringBack, heal, takeSnapshot } from '../../src/backup/keep.ts';
import type { KeepParts } from '../../src/backup/keep.ts';
import { createHighWaterMarks } from '../../src/data/high-water-mark.ts';
import { createKeepingStore } from '../../src/data/keeping-store.ts';
import { createKeptRecords } from '../../src/data/kept-records.ts';
import { createPhotoStage } from '../../src/data/photo-stage.ts';
import { createRestorePoints } from '../../src/data/restore-points.ts';
import { createSecondCopy } from '../../src/data/second-copy.ts';
import { createSnapshots } from '../../src/data/snapshots.ts';
import { lossOf, totalOf } from '../../src/domain/keeping/high-water-mark.ts';
import type { HighWaterMark } from '../../src/domain/keeping/high-water-mark.ts';
import { keepingOf } from '../../src/domain/keeping/keeping.ts';
import { checkIn, dayContext, MONDAY, MORNING, sessionRecord } from '../data/support/records.ts';
import {
  freshName,
  NO_COPY,
  onRaw,
  openStorage,
  rawRecordsOf,
  valueOf,
} from '../data/support/storage.ts';

function phone(name = freshName(), copy = createSecondCopy(name)) {
  const { connection, journal, changes } = openStorage(name, undefined, copy);
  const parts: KeepParts = {
    connection,
    kept: createKeptRecords(connection),
    stage: createPhotoStage(connection),
    points: createRestorePoints(name),
    snapshots: createSnapshots(name),
  };
  return { name, journal, changes, parts, store: createKeepingStore(connection) };
}

const CHECK_INS = Array.from({ length: 8 }, (_, index) => checkIn({ id: `c${index}` }));

/** A phone with a few records that knows how it keeps them. */
async function used(copy?: Parameters<typeof phone>[1]) {
  const made = phone(undefined, copy);
  const records = {
    checkIns: CHECK_INS,
    sessions: [sessionRecord({})],
    contexts: [dayContext({})],
  };
  valueOf(await made.journal.commit(records));
  valueOf(await made.store.save(keepingOf('first')));
  return made;
}

async function markOf({ store }: ReturnType<typeof phone>): Promise<HighWaterMark> {
  const { counts, lastIds } = valueOf(await store.look(null));
  const named = { version: 3, generation: 'first', backupAt: null };
  return { ...named, counts, lastIds, at: MORNING };
}

const head = (at = MORNING) => ({ at, day: MONDAY, generation: 'first' });

const remove = (name: string, ids: readonly string[]): Promise<void> =>
  onRaw(name, async (database) => {
    for (const id of ids) await database.delete('check-ins', id);
    await database.clear('day-summaries');
  });

describe('a look at the database', () => {
  it('counts each kind, deleted records too, and names the last of each', async () => {
    const one = await used();
    valueOf(await one.journal.remove('check-ins', 'c0', MORNING + 1));
    const { counts, lastIds, generation } = valueOf(await one.store.look(null));
    expect(counts).toMatchObject({ 'check-ins': 8, sessions: 1, 'day-contexts': 1, photos: 0 });
    expect(lastIds).toEqual({ 'check-ins': 'c7', sessions: sessionRecord({}).id });
    expect(generation).toBe('first');
  });

  it('sees no loss while all is there, and each record that is gone', async () => {
    const one = await used();
    const mark = await markOf(one);
    const loss = async () => lossOf(mark, valueOf(await one.store.look(mark.lastIds)));
    expect(await loss()).toBeNull();
    await remove(one.name, ['c3', 'c7']);
    expect((await loss())?.missing).toEqual({ 'check-ins': 2 });
  });
});

describe('a database that has lost a part of its records', () => {
  it('gets it back from the second copy, and its summaries with it', async () => {
    const one = await used();
    const before = valueOf(await one.journal.summaries());
    await remove(one.name, ['c1', 'c2', 'c7']);
    expect(await heal(one.parts)).toBe(3);
    expect(await rawRecordsOf(one.name, 'check-ins')).toEqual(CHECK_INS);
    expect(valueOf(await one.journal.summaries())).toEqual(before);
  });

  it('keeps what is newer than the copies', async () => {
    const one = await used();
    await takeSnapshot(one.parts, head());
    const edited = checkIn({ id: 'c1', note: 'since', updatedAt: MORNING + 5 });
    valueOf(await one.journal.commit({ checkIns: [edited] }));
    await remove(one.name, ['c2']);
    expect(await bringBack(one.parts, MORNING, 'second')).toBe(1);
    const found = valueOf(await one.journal.day(MONDAY)).checkIns;
    expect(found).toHaveLength(8);
    expect(found.find(({ id }) => id === 'c1')).toEqual(edited);
  });
});

describe('a snapshot', () => {
  it('brings everything back that an emptied database and its lost copy no longer have', async () => {
    const one = await used(NO_COPY);
    expect(await takeSnapshot(one.parts, head())).toBe(true);
    await onRaw(one.name, async (database) => {
      for (const store of database.objectStoreNames) await database.clear(store);
    });
    const again = phone(one.name, NO_COPY);
    expect(await bringBack(again.parts, MORNING, 'second')).toBeGreaterThan(9);
    expect(await rawRecordsOf(one.name, 'check-ins')).toEqual(CHECK_INS);
    expect(valueOf(await again.journal.day(MONDAY)).sessions).toEqual([sessionRecord({})]);
    const { counts, generation } = valueOf(await again.store.look(null));
    expect([totalOf(counts), generation]).toEqual([10, 'second']);
  });

  it('is kept beside the one before it; the third from the end goes', async () => {
    const one = await used();
    for (const at of [1, 2, 3]) await takeSnapshot(one.parts, head(at));
    const kept = await one.parts.snapshots.list();
    expect(kept.map(({ at, records }) => [at, records])).toEqual([
      [3, 10],
      [2, 10],
    ]);
    expect(await one.parts.snapshots.entries(1)).toBeNull();
  });

  it('holds even what cannot be read', async () => {
    const one = await used();
    const odd = { id: 'odd', day: MONDAY, ratings: 'torn' };
    await onRaw(one.name, async (database) => {
      await database.put('check-ins', odd as never);
    });
    await takeSnapshot(one.parts, head());
    const entries = await one.parts.snapshots.entries(MORNING);
    expect(entries).toContainEqual({ store: 'check-ins', key: 'odd', value: odd });
  });

  it('that is damaged brings nothing back and changes nothing', async () => {
    const one = await used();
    await takeSnapshot(one.parts, head());
    const cache = await caches.open(`${one.name}-snapshots`);
    const [request] = await cache.keys();
    await cache.put(request as Request, new Response('[{"store":"check-'));
    expect(await bringBack(one.parts, MORNING, 'second')).toBeNull();
    expect(valueOf(await one.store.look(null)).generation).toBe('first');
  });
});

describe('a database that comes up empty', () => {
  const opened = async (name: string) => {
    const again = phone(name, NO_COPY);
    valueOf(await again.store.look(null));
    return again.changes;
  };

  it('is simply new where nothing was ever marked', async () => {
    expect(await opened(freshName())).toEqual([]);
  });

  it('is told to be emptied where the mark counts records', async () => {
    const one = await used(NO_COPY);
    createHighWaterMarks(one.name).write(await markOf(one));
    await one.parts.connection.read(['settings'], async () => null);
    await onRaw(one.name, async (database) => {
      for (const store of database.objectStoreNames) await database.clear(store);
    });
    expect(await opened(one.name)).toEqual(['emptied']);
  });

  it('is told to be emptied where only a snapshot is left, and no mark', async () => {
    const one = await used(NO_COPY);
    await takeSnapshot(one.parts, head());
    await onRaw(one.name, async (database) => {
      for (const store of database.objectStoreNames) await database.clear(store);
    });
    expect(await opened(one.name)).toEqual(['emptied']);
    await deleteDB(one.name);
    expect(await opened(one.name)).toEqual(['emptied']);
  });

  it('is no loss where a person has said that it is meant to be empty', async () => {
    const one = await used(NO_COPY);
    createHighWaterMarks(one.name).write(await markOf(one));
    await onRaw(one.name, async (database) => {
      for (const store of database.objectStoreNames) await database.clear(store);
      await database.put('settings', keepingOf('second'), 'keeping');
    });
    expect(await opened(one.name)).toEqual([]);
  });
});
