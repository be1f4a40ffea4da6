import { signal } from '@preact/signals';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PhotosStore } from '../../src/data/photos-store.ts';
import type { Saved, StorageFailure } from '../../src/data/storage-failure.ts';
import { day, noonInstantOf } from '../../src/domain/day.ts';
import type { Photo } from '../../src/domain/photo/photo.ts';
import type { EncodedPhoto } from '../../src/platform/photo/photo-encoder.ts';
import type { RefusedPhoto } from '../../src/platform/photo/refusal.ts';
import type { DaysState } from '../../src/state/days-model.ts';
import { PhotosModel } from '../../src/state/photos-model.ts';
import { StorageModel } from '../../src/state/storage-model.ts';

const TODAY = day('2026-03-04');
const SHOT_AT = noonInstantOf(TODAY) - 4 * 3_600_000;
const SAVED_AT = SHOT_AT + 60_000;

const FILE = new Blob(['a picture']);
const VIDEO = {} as HTMLVideoElement;

const ENCODED: EncodedPhoto = {
  ok: true,
  full: new ArrayBuffer(9),
  thumb: new ArrayBuffer(3),
  type: 'image/jpeg',
  width: 1536,
  height: 2048,
  light: { brightness: 60, warmth: 5, slant: 0 },
};

function photo(over: Partial<Photo> = {}): Photo {
  return {
    id: 'photo-1',
    createdAt: 1,
    updatedAt: 1,
    day: day('2026-03-02'),
    at: noonInstantOf(day('2026-03-02')),
    zoneOffsetMinutes: 60,
    moment: 'before',
    view: 'left',
    width: 1536,
    height: 2048,
    bytes: 9,
    type: 'image/jpeg',
    light: ENCODED.light,
    ...over,
  };
}

/** Keeps photos in memory; refuses with `reason` where there is one. */
function fakeStore(kept: Map<string, Photo>) {
  const state: { reason: StorageFailure | null; unreadable: number } = {
    reason: null,
    unreadable: 0,
  };
  const outcome = async <T>(work: () => T): Promise<Saved<T>> =>
    state.reason === null ? { ok: true, value: work() } : { ok: false, reason: state.reason };
  const store: PhotosStore = {
    list: () => outcome(() => ({ photos: [...kept.values()], unreadable: state.unreadable })),
    pixels: (id) => outcome(() => (kept.has(id) ? ENCODED.full : null)),
    thumb: (id) => outcome(() => (kept.has(id) ? ENCODED.thumb : null)),
    add: (added) =>
      outcome(() => {
        kept.set(added.id, added);
        return added;
      }),
    remove: (id) =>
      outcome(() => {
        kept.delete(id);
        return null;
      }),
    removeAll: () =>
      outcome(() => {
        const count = kept.size + state.unreadable;
        kept.clear();
        return count;
      }),
  };
  return { state, store };
}

function setUp() {
  const kept = new Map([['photo-1', photo()]]);
  const { state, store } = fakeStore(kept);
  const storage = new StorageModel();
  let now = SHOT_AT;
  let made = 0;
  let asked = 0;
  let persisted = 0;
  let next: Promise<EncodedPhoto | RefusedPhoto> = Promise.resolve(ENCODED);
  let tell: (change: 'hidden' | 'shown') => void = () => undefined;
  const encode = () => {
    asked += 1;
    return next;
  };
  const photos = new PhotosModel({
    store,
    storage,
    encoder: { encode, encodeFrame: encode },
    persistence: { request: () => (persisted += 1) },
    days: { today: signal(TODAY), look: () => undefined } as unknown as DaysState,
    clock: {
      now: () => now,
      zoneOffsetMinutes: () => 60,
      zone: () => '',
      after: () => () => undefined,
    },
    ids: { next: () => `made-${(made += 1)}` },
    pageLife: {
      isHidden: () => false,
      subscribe: (listener) => {
        tell = listener;
        return () => undefined;
      },
    },
  });
  return {
    kept,
    state,
    storage,
    photos,
    hide: () => tell('hidden'),
    pass: () => (now = SAVED_AT),
    give: (result: Promise<EncodedPhoto | RefusedPhoto>) => (next = result),
    counts: () => ({ asked, persisted }),
  };
}

const ids = ({ photos }: ReturnType<typeof setUp>) => photos.photos.value.map(({ id }) => id);

let it: ReturnType<typeof setUp>;
beforeEach(() => {
  it = setUp();
});

describe('a picture', () => {
  test('from the camera is of the moment it was taken, not of when it was saved', async () => {
    await it.photos.shoot(VIDEO, 'front');
    it.pass();
    expect(await it.photos.keep({ day: TODAY, view: 'front', moment: 'after' })).toBe('kept');
    expect(it.kept.get('made-1')).toEqual(
      photo({
        id: 'made-1',
        day: TODAY,
        at: SHOT_AT,
        createdAt: SAVED_AT,
        updatedAt: SAVED_AT,
        view: 'front',
        moment: 'after',
      }),
    );
    expect(it.photos.draft.value).toBeNull();
    expect(it.counts().persisted).toBe(1);
  });

  test('from a file stands at noon of the day that was said', async () => {
    const past = day('2026-02-01');
    await it.photos.choose(FILE);
    await it.photos.keep({ day: past, view: 'front', moment: 'before' });
    expect(it.kept.get('made-1')).toMatchObject({ day: past, at: noonInstantOf(past) });
  });

  test('is proposed to be of the same view and moment as the last one', async () => {
    await it.photos.load();
    await it.photos.choose(FILE);
    expect(it.photos.draft.value).toMatchObject({ day: TODAY, view: 'left', moment: 'before' });
  });

  test('that is refused is no draft and says why, until another is tried', async () => {
    it.give(Promise.resolve({ ok: false, reason: 'heic-unsupported' }));
    await it.photos.choose(FILE);
    expect([it.photos.draft.value, it.photos.refusal.value]).toEqual([null, 'heic-unsupported']);
    it.give(Promise.resolve(ENCODED));
    await it.photos.choose(FILE);
    expect(it.photos.refusal.value).toBeNull();
  });

  test('is prepared once, however often it is asked for', async () => {
    let finish: (encoded: EncodedPhoto) => void = () => undefined;
    it.give(new Promise((resolve) => (finish = resolve)));
    const first = it.photos.shoot(VIDEO, 'front');
    await it.photos.shoot(VIDEO, 'front');
    expect(it.photos.preparing.value).toBe(true);
    finish(ENCODED);
    await first;
    await it.photos.shoot(VIDEO, 'front');
    expect([it.counts().asked, it.photos.preparing.value]).toEqual([1, false]);
  });

  test('for which there is no room stays, and no other part of Ebb is said to be in trouble', async () => {
    await it.photos.load();
    await it.photos.choose(FILE);
    it.state.reason = 'full';
    const choice = { day: TODAY, view: 'front', moment: 'before' } as const;
    expect(await it.photos.keep(choice)).toBe('full');
    expect(it.storage.trouble.value).toBeNull();
    expect(it.photos.draft.value).not.toBeNull();
    expect(ids(it)).toEqual(['photo-1']);
    it.state.reason = null;
    expect(await it.photos.keep(choice)).toBe('kept');
    expect(ids(it)).toEqual(['made-1', 'photo-1']);
  });

  test('that cannot be saved for another reason stays, and the trouble is told', async () => {
    await it.photos.choose(FILE);
    it.state.reason = 'lost';
    const choice = { day: TODAY, view: 'front', moment: 'before' } as const;
    expect(await it.photos.keep(choice)).toBe('failed');
    expect(it.storage.trouble.value).toBe('lost');
    expect(it.photos.draft.value).not.toBeNull();
  });

  test('is kept once by two taps', async () => {
    await it.photos.choose(FILE);
    const choice = { day: TODAY, view: 'front', moment: 'before' } as const;
    await Promise.all([it.photos.keep(choice), it.photos.keep(choice)]);
    expect(it.kept.size).toBe(2);
    expect(ids(it)).toEqual(['made-1']);
  });
});

describe('photos', () => {
  test('that cannot be read say so, until they can', async () => {
    it.state.reason = 'lost';
    await it.photos.load();
    expect([it.photos.unread.value, it.photos.loaded.value]).toEqual([true, false]);
    it.state.reason = null;
    it.state.unreadable = 2;
    await it.photos.load();
    expect([it.photos.unread.value, it.photos.loaded.value]).toEqual([false, true]);
    expect([ids(it), it.photos.unreadable.value]).toEqual([['photo-1'], 2]);
  });

  test('tell pixels that are gone from those that could not be read', async () => {
    expect(await it.photos.full('photo-1')).toBe(ENCODED.full);
    expect(await it.photos.thumb('photo-1')).toBe(ENCODED.thumb);
    expect(await it.photos.full('nobody')).toBe('gone');
    it.state.reason = 'lost';
    expect(await it.photos.thumb('photo-1')).toBe('unread');
  });

  test('are deleted once they are off the disk, one or all, the unreadable ones too', async () => {
    it.kept.set('photo-2', photo({ id: 'photo-2' }));
    it.kept.set('photo-3', photo({ id: 'photo-3' }));
    it.state.unreadable = 1;
    await it.photos.load();
    it.state.reason = 'lost';
    expect(await it.photos.remove('photo-1')).toBe(false);
    expect(await it.photos.removeAll()).toBeNull();
    expect(it.photos.photos.value).toHaveLength(3);
    it.state.reason = null;
    expect(await it.photos.remove('photo-1')).toBe(true);
    expect(ids(it)).toEqual(['photo-3', 'photo-2']);
    expect(await it.photos.removeAll()).toBe(3);
    expect([ids(it), it.photos.unreadable.value]).toEqual([[], 0]);
  });

  test('shown clearly are blurred again once Ebb is out of view', () => {
    it.photos.shownClearly.value = true;
    it.hide();
    expect(it.photos.shownClearly.value).toBe(false);
  });
});
