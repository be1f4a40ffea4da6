import { describe, expect, it } from 'vitest';
import { createRoutinesStore } from '../../src/data/routines-store.ts';
import { FaultyDriver } from './support/faulty-database.ts';
import { MORNING, ownRoutine } from './support/records.ts';
import { freshName, onRaw, openStorage, rawRecordsOf, valueOf } from './support/storage.ts';

const first = ownRoutine();
const second = ownRoutine({ id: 'routine-0', name: 'Short one', createdAt: MORNING + 1 });

function setUp(name = freshName()) {
  const { connection, copy } = openStorage(name);
  return { name, copy, store: createRoutinesStore(connection) };
}

describe('own routines', () => {
  it('are none at first', async () => {
    expect(valueOf(await setUp().store.all())).toEqual({ records: [], unreadable: 0 });
  });

  it('come back as they were saved, the oldest first', async () => {
    const { name, store } = setUp();
    valueOf(await store.save(second));
    valueOf(await store.save(first));

    const again = setUp(name).store;
    expect(valueOf(await again.all())).toEqual({ records: [first, second], unreadable: 0 });
  });

  it('are changed in their place', async () => {
    const { store } = setUp();
    await store.save(first);
    const changed = { ...first, name: 'My morning', updatedAt: MORNING + 5 };
    expect(valueOf(await store.save(changed))).toEqual(changed);
    expect(valueOf(await store.all()).records).toEqual([changed]);
  });

  it('leave a tombstone when deleted, and nothing of what they were', async () => {
    const { name, store } = setUp();
    await store.save(first);
    valueOf(await store.remove(first.id, MORNING + 9));

    expect(valueOf(await store.all())).toEqual({ records: [], unreadable: 0 });
    const at = MORNING + 9;
    expect(await rawRecordsOf(name, 'routines')).toEqual([
      { id: first.id, createdAt: MORNING, updatedAt: at, deletedAt: at },
    ]);
  });

  it('that are not there can be deleted, and a deletion keeps its time', async () => {
    const { name, store } = setUp();
    expect((await store.remove('nobody', MORNING)).ok).toBe(true);
    await store.save(first);
    await store.remove(first.id, MORNING + 1);
    await store.remove(first.id, MORNING + 2);
    expect(await rawRecordsOf(name, 'routines')).toMatchObject([{ deletedAt: MORNING + 1 }]);
  });

  it('come back when they are saved again after that', async () => {
    const { store } = setUp();
    await store.save(first);
    await store.remove(first.id, MORNING + 1);
    await store.save(first);
    expect(valueOf(await store.all()).records).toEqual([first]);
  });

  it('that cannot be read are counted, stay on disk and stop no other', async () => {
    const { name, store } = setUp();
    const odd = { ...first, id: 'odd', items: 'all of them' } as never;
    await onRaw(name, (database) => database.put('routines', odd));
    await store.save(first);

    expect(valueOf(await store.all())).toEqual({ records: [first], unreadable: 1 });
    expect(await rawRecordsOf(name, 'routines')).toContainEqual(odd);
  });

  it('are refused where they could not be read back', async () => {
    const { name, store } = setUp();
    await expect(store.save({ ...first, items: [] })).rejects.toThrow(TypeError);
    expect(await rawRecordsOf(name, 'routines')).toEqual([]);
  });

  it('are in the second copy before they count as saved', async () => {
    const { copy, store } = setUp();
    valueOf(await store.save(first));
    expect(await copy.all()).toEqual([{ store: 'routines', key: first.id, value: first }]);
  });

  it('say why where the disk is full, and the copy then holds nothing', async () => {
    const name = freshName();
    const full = () => new DOMException('Full', 'QuotaExceededError');
    // The calls before it: opening, the look whether it is empty, its counts.
    const faults = [1, 2, 3, 4, 5, 6].map(
      (at) => new FaultyDriver({ error: full, at, deadConnections: 0, commit: 'refused' }),
    );
    const outcomes = await Promise.all(
      faults.map(async ({ wrap }, index) => {
        const { connection, copy } = openStorage(`${name}-${index}`, wrap);
        const saved = await createRoutinesStore(connection).save(first);
        return { saved, copied: await copy.all() };
      }),
    );
    const refused = outcomes.filter(({ saved }) => !saved.ok);
    expect(refused.length).toBeGreaterThan(2);
    for (const { saved, copied } of refused) {
      expect(saved).toEqual({ ok: false, reason: 'full' });
      expect(copied).toEqual([]);
    }
  });
});
