import { deleteDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { createRoutinesStore } from '../../src/data/routines-store.ts';
import { createSafetyStore } from '../../src/data/safety-store.ts';
import { createGuidanceStore } from '../../src/data/guidance-store.ts';
import { createSettingsStore } from '../../src/data/settings-store.ts';
import { noneApply } from '../../src/domain/safety/answers.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings.ts';
import {
  checkIn,
  dayContext,
  MONDAY,
  MORNING,
  ownRoutine,
  sessionRecord,
  visit,
} from './support/records.ts';
import { openSnapshots } from './support/snapshots.ts';
import { freshName, onRaw, openStorage, valueOf } from './support/storage.ts';

function never(): never {
  throw new Error('The visit has a checkpoint');
}

/** A morning on disk: settings, answers, a session, ratings and routines of which one was deleted. */
async function morning(name: string) {
  const { connection, journal } = openStorage(name);
  valueOf(await createSettingsStore(connection).save(DEFAULT_SETTINGS, MORNING));
  valueOf(await createSafetyStore(connection).tell(() => noneApply(MONDAY), 'answers', MORNING));
  const checkIns = [checkIn({ id: 'one' }), checkIn({ id: 'two', note: 'a private word' })];
  valueOf(await journal.commit({ checkIns, sessions: [sessionRecord({})] }));
  valueOf(await journal.commit({ contexts: [dayContext({})], visit: visit({}) }));
  valueOf(await journal.remove('check-ins', 'two', MORNING + 1));
  const routines = createRoutinesStore(connection);
  valueOf(await routines.save(ownRoutine()));
  valueOf(await routines.save(ownRoutine({ id: 'routine-2', name: 'a private name' })));
  valueOf(await routines.remove('routine-2', MORNING + 2));
}

async function snapshotOf(name: string) {
  const snapshots = await openSnapshots(name);
  const snapshot = await snapshots.take();
  snapshots.close();
  return snapshot;
}

describe('when the browser has emptied the database', () => {
  it('everything that was saved comes back, and it is told', async () => {
    const name = freshName();
    await morning(name);
    const before = await snapshotOf(name);
    await deleteDB(name);

    const { journal, changes } = openStorage(name);
    valueOf(await journal.summaries());

    expect(await snapshotOf(name)).toEqual(before);
    expect(changes).toEqual(['put-back']);
  });

  it('a database emptied by halves of its stores comes back too', async () => {
    const name = freshName();
    await morning(name);
    const before = await snapshotOf(name);
    await onRaw(name, async (database) => {
      for (const store of database.objectStoreNames) await database.clear(store);
    });

    valueOf(await openStorage(name).journal.summaries());

    expect(await snapshotOf(name)).toEqual(before);
  });

  it('a copy that version 1 left brings its choices and its visit along', async () => {
    const name = freshName();
    const { copy } = openStorage(name);
    const { routine: _, ...open } = visit({});
    const { leftOut: _areas, repSeconds: _pace, ...checkpoint } = open.checkpoint ?? never();
    const old = { ...open, checkpoint: { ...checkpoint, played: { 'B1/midline': 5000 } } };
    await copy.keep([
      {
        store: 'settings',
        key: 'settings',
        value: { ...DEFAULT_SETTINGS, sound: false, leadSide: 'right' },
      },
      { store: 'visits', key: 'current', value: old },
    ]);
    await deleteDB(name);

    const { connection, journal } = openStorage(name);
    const guidance = valueOf(await createGuidanceStore(connection).read()).choices;
    expect(guidance).toMatchObject({ guide: 'off', leadSide: 'right', countInSeconds: 5 });
    expect(valueOf(await journal.visit())).toMatchObject({
      routine: null,
      checkpoint: { leftOut: [], played: { 'B1/midline': { ms: 5000, reps: 0.5 } } },
    });
  });

  it('an entry of the copy that cannot be read stays out and stops nothing', async () => {
    const name = freshName();
    await morning(name);
    const { copy } = openStorage(name);
    await copy.keep([{ store: 'check-ins', key: 'bad', value: { id: 'bad', ratings: 'none' } }]);
    await deleteDB(name);

    const { journal } = openStorage(name);

    expect(valueOf(await journal.day(MONDAY)).checkIns.map(({ id }) => id)).toEqual(['one']);
  });
});

describe('the second copy', () => {
  it('is replaced as a whole, and what is kept since wins over it', async () => {
    const { copy } = openStorage(freshName());
    const entry = (key: string, value: unknown) => ({ store: 'check-ins', key, value }) as const;
    await copy.keep([entry('former', 1), entry('both', 1)]);
    await copy.replace([entry('both', 2), entry('restored', 2), entry('removed', 2)]);
    await copy.keep([entry('restored', 3), entry('removed', null), entry('new', 3)]);
    expect((await copy.all()).map(({ key, value }) => `${key} ${String(value)}`).sort()).toEqual([
      'both 2',
      'new 3',
      'restored 3',
    ]);
  });

  it('leaves a database alone that holds anything', async () => {
    const name = freshName();
    await morning(name);
    const { journal, copy, changes } = openStorage(name);
    await copy.keep([{ store: 'check-ins', key: 'three', value: checkIn({ id: 'three' }) }]);

    expect(valueOf(await journal.day(MONDAY)).checkIns.map(({ id }) => id)).toEqual(['one']);
    expect(changes).toEqual([]);
  });

  it('keeps nothing of what was deleted', async () => {
    const name = freshName();
    await morning(name);

    const copied = JSON.stringify(await openStorage(name).copy.all());
    expect(copied).not.toContain('a private word');
    expect(copied).not.toContain('a private name');
  });

  it('is no hindrance where the browser has no Cache Storage', async () => {
    const { caches } = globalThis;
    Object.defineProperty(globalThis, 'caches', { value: undefined, configurable: true });
    try {
      const { journal } = openStorage();
      expect((await journal.commit({ checkIns: [checkIn({})] })).ok).toBe(true);
    } finally {
      Object.defineProperty(globalThis, 'caches', { value: caches, configurable: true });
    }
  });
});
