import { describe, expect, it } from 'vitest';
import { createPhotosStore } from '../../src/data/photos-store.ts';
import { FaultyDriver } from './support/faulty-database.ts';
import { checkIn, MORNING, photo } from './support/records.ts';
import { freshName, onRaw, openStorage, rawRecordsOf, valueOf } from './support/storage.ts';

function bytesOf(...bytes: number[]): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}

const first = photo();
const second = photo({ id: 'photo-0', at: MORNING + 5, createdAt: MORNING + 5 });
const pixels = { full: bytesOf(1, 2, 3), thumb: bytesOf(9) };

function setUp(name = freshName()) {
  const { connection, copy, journal } = openStorage(name);
  return { name, copy, journal, store: createPhotosStore(connection) };
}

const keysIn = (name: string, store: 'photo-pixels' | 'photo-thumbs') =>
  onRaw(name, (database) => database.getAllKeys(store));

describe('photos', () => {
  it('are none at first', async () => {
    const { store } = setUp();
    expect(valueOf(await store.list())).toEqual({ photos: [], unreadable: 0 });
    expect(valueOf(await store.pixels('nobody'))).toBeNull();
    expect(valueOf(await store.thumb('nobody'))).toBeNull();
  });

  it('come back as they were saved, the newest first, byte for byte', async () => {
    const { name, store } = setUp();
    expect(valueOf(await store.add(first, pixels))).toEqual(first);
    const others = { full: bytesOf(4, 5, 6), thumb: bytesOf(7) };
    valueOf(await store.add(second, others));

    const again = setUp(name).store;
    expect(valueOf(await again.list())).toEqual({ photos: [second, first], unreadable: 0 });
    expect(valueOf(await again.pixels(first.id))).toEqual(pixels.full);
    expect(valueOf(await again.thumb(first.id))).toEqual(pixels.thumb);
    expect(valueOf(await again.pixels(second.id))).toEqual(others.full);
    expect(valueOf(await again.thumb(second.id))).toEqual(others.thumb);
  });

  it('leave a tombstone when deleted, and not one byte of what they showed', async () => {
    const { name, store } = setUp();
    await store.add(first, pixels);
    await store.add(second, pixels);
    valueOf(await store.remove(first.id, MORNING + 9));

    expect(valueOf(await store.list()).photos).toEqual([second]);
    expect(valueOf(await store.pixels(first.id))).toBeNull();
    expect(valueOf(await store.thumb(first.id))).toBeNull();
    expect(await keysIn(name, 'photo-pixels')).toEqual([second.id]);
    expect(await keysIn(name, 'photo-thumbs')).toEqual([second.id]);
    const at = MORNING + 9;
    expect(await rawRecordsOf(name, 'photos')).toContainEqual({
      id: first.id,
      createdAt: MORNING,
      updatedAt: at,
      deletedAt: at,
    });
  });

  it('that are not there can be deleted, and a deletion keeps its time', async () => {
    const { name, store } = setUp();
    expect((await store.remove('nobody', MORNING)).ok).toBe(true);
    await store.add(first, pixels);
    await store.remove(first.id, MORNING + 1);
    await store.remove(first.id, MORNING + 2);
    expect(await rawRecordsOf(name, 'photos')).toMatchObject([{ deletedAt: MORNING + 1 }]);
  });

  it('are deleted all at once, unreadable ones too', async () => {
    const { name, store } = setUp();
    const odd = { id: 'odd', view: 'from above' } as never;
    await onRaw(name, async (database) => {
      await database.put('photos', odd);
      await database.put('photos', { ...first, id: 'odder', createdAt: -5 });
      await database.put('photo-pixels', bytesOf(1), 'odd');
    });
    await store.add(first, pixels);
    await store.add(second, pixels);
    await store.remove(first.id, MORNING + 1);
    expect(valueOf(await store.removeAll(MORNING + 2))).toBe(3);

    expect(valueOf(await store.list())).toEqual({ photos: [], unreadable: 0 });
    expect(await keysIn(name, 'photo-pixels')).toEqual([]);
    expect(await keysIn(name, 'photo-thumbs')).toEqual([]);
    const tombstones = (await rawRecordsOf(name, 'photos')) as { id: string; deletedAt: number }[];
    expect(tombstones.map(({ id, deletedAt }) => [id, deletedAt])).toEqual([
      ['odd', MORNING + 2],
      ['odder', MORNING + 2],
      [second.id, MORNING + 2],
      [first.id, MORNING + 1],
    ]);
    expect(valueOf(await store.removeAll(MORNING + 3))).toBe(0);
  });

  it('that cannot be read are counted, stay on disk and stop no other', async () => {
    const { name, store } = setUp();
    const odd = { ...first, id: 'odd', light: null } as never;
    await onRaw(name, (database) => database.put('photos', odd));
    await store.add(first, pixels);
    expect(valueOf(await store.list())).toEqual({ photos: [first], unreadable: 1 });
    expect(await rawRecordsOf(name, 'photos')).toContainEqual(odd);
  });

  it('are refused where they could not be read back, or have other pixels', async () => {
    const { name, store } = setUp();
    const odd = { ...first, view: 'from above' } as never;
    await expect(store.add(odd, pixels)).rejects.toThrow(TypeError);
    await expect(store.add({ ...first, bytes: 4 }, pixels)).rejects.toThrow(TypeError);
    expect(await rawRecordsOf(name, 'photos')).toEqual([]);
    expect(await keysIn(name, 'photo-pixels')).toEqual([]);
  });

  it('keep nothing that a schema does not name', async () => {
    const { name, store } = setUp();
    const talkative = { ...first, place: '48.2 N, 16.4 E', fileName: 'me.jpg' };
    await store.add(talkative, pixels);
    expect(await rawRecordsOf(name, 'photos')).toEqual([first]);
  });

  it('are not in the second copy', async () => {
    const { copy, store } = setUp();
    await store.add(first, pixels);
    await store.remove(first.id, MORNING + 1);
    expect(await copy.all()).toEqual([]);
  });

  it('fail alone and whole where the disk is full, and the rating is saved all the same', async () => {
    const name = freshName();
    const full = () => new DOMException('Full', 'QuotaExceededError');
    const driver = new FaultyDriver(null);
    const probe = openStorage(`${name}-probe`, driver.wrap);
    valueOf(await createPhotosStore(probe.connection).add(first, pixels));
    // To open and to look whether four stores are empty; a transaction, three writes and a commit.
    expect(driver.calls).toBe(7 + 5);

    for (let at = 1; at <= driver.calls; at += 1) {
      const place = `${name}-${at}`;
      const fault = { error: full, at, deadConnections: 0, commit: 'refused' } as const;
      const { connection, journal } = openStorage(place, new FaultyDriver(fault).wrap);
      const store = createPhotosStore(connection);
      expect(await store.add(first, pixels), `call ${at}`).toEqual({ ok: false, reason: 'full' });
      valueOf(await journal.commit({ checkIns: [checkIn()] }));
      expect(await rawRecordsOf(place, 'photos')).toEqual([]);
      expect(await keysIn(place, 'photo-pixels')).toEqual([]);
      expect(await keysIn(place, 'photo-thumbs')).toEqual([]);
      expect(await rawRecordsOf(place, 'check-ins')).toHaveLength(1);
    }
  });
});
