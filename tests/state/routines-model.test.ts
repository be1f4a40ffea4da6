import { beforeEach, describe, expect, test } from 'vitest';
import { facialRoutine } from '../../src/content/facial-routine.ts';
import type { RoutinesStore } from '../../src/data/routines-store.ts';
import type { Saved } from '../../src/data/storage-failure.ts';
import { copyOf } from '../../src/domain/routine/own-edit.ts';
import type { OwnRoutine } from '../../src/domain/routine/own-routine.ts';
import { RoutinesModel } from '../../src/state/routines-model.ts';
import { StorageModel } from '../../src/state/storage-model.ts';
import { MORNING, ownRoutine } from '../data/support/records.ts';

const NOW = MORNING + 90_000;

/** Keeps routines in memory; `broken` refuses everything, `held` lets writes wait. */
function fakeStore(kept: OwnRoutine[]) {
  const state = { broken: false, unreadable: 0, held: Promise.resolve() };
  const outcome = async <T>(work: () => T): Promise<Saved<T>> => {
    await state.held;
    return state.broken ? { ok: false, reason: 'full' } : { ok: true, value: work() };
  };
  const drop = (id: string): void => {
    const at = kept.findIndex((own) => own.id === id);
    if (at !== -1) kept.splice(at, 1);
  };
  const store: RoutinesStore = {
    all: () => outcome(() => ({ records: [...kept], unreadable: state.unreadable })),
    save: (own) =>
      outcome(() => {
        drop(own.id);
        kept.push(own);
        return own;
      }),
    remove: (id) =>
      outcome(() => {
        drop(id);
        return null;
      }),
  };
  return { state, store };
}

function setUp() {
  const kept = [ownRoutine()];
  const { state, store } = fakeStore(kept);
  const storage = new StorageModel();
  const clock = {
    now: () => NOW,
    zoneOffsetMinutes: () => 60,
    zone: () => '',
    after: () => () => undefined,
  };
  let made = 0;
  const ids = { next: () => `made-${(made += 1)}` };
  const routines = new RoutinesModel({ store, storage, clock, ids, base: facialRoutine });
  return { kept, state, storage, routines };
}

const names = ({ routines }: ReturnType<typeof setUp>) =>
  routines.routines.value.map(({ name }) => name);
const plan = {
  name: 'My facial',
  basedOn: 'facial',
  repSeconds: null,
  items: copyOf(facialRoutine, 'short'),
} as const;

describe('own routines', () => {
  let it: ReturnType<typeof setUp>;
  beforeEach(() => {
    it = setUp();
  });

  test('show once they were read', async () => {
    expect([it.routines.loaded.value, names(it)]).toEqual([false, []]);
    await it.routines.load();
    expect([it.routines.loaded.value, names(it)]).toEqual([true, ['My evening']]);
  });

  test('that cannot be played are counted with those that cannot be read, and not shown', async () => {
    it.kept.push(ownRoutine({ id: 'newer', items: [{ stepId: 'Z9', reps: 3 }] }));
    it.kept.push(ownRoutine({ id: 'hostile', items: [{ stepId: 'N1', reps: 50 }] }));
    it.state.unreadable = 1;
    await it.routines.load();
    expect(names(it)).toEqual(['My evening']);
    expect(it.routines.unreadable.value).toBe(3);
    expect(it.kept).toHaveLength(3);
  });

  test('that could not be read say so, until they can', async () => {
    it.state.broken = true;
    await it.routines.load();
    expect([it.routines.unread.value, it.routines.loaded.value]).toEqual([true, false]);
    expect(it.storage.trouble.value).toBe('full');
    it.state.broken = false;
    await it.routines.load();
    expect([it.routines.unread.value, it.routines.loaded.value]).toEqual([false, true]);
  });

  test('are saved before they show, with the time of the change', async () => {
    await it.routines.load();
    let release = (): void => undefined;
    it.state.held = new Promise((resolve) => {
      release = resolve;
    });
    const saving = it.routines.save(ownRoutine({ name: 'My morning' }));
    expect(names(it)).toEqual(['My evening']);
    release();
    expect(await saving).toBe(true);
    expect(names(it)).toEqual(['My morning']);
    expect(it.kept).toEqual([ownRoutine({ name: 'My morning', updatedAt: NOW })]);
  });

  test('that could not be saved or deleted stay as they were', async () => {
    await it.routines.load();
    it.state.broken = true;
    expect(await it.routines.save(ownRoutine({ name: 'My morning' }))).toBe(false);
    expect(await it.routines.remove('routine-1')).toBe(false);
    expect(names(it)).toEqual(['My evening']);
  });

  test('that break a rule are never written', async () => {
    const hostile = ownRoutine({ items: [{ stepId: 'N1', reps: 50 }] });
    await expect(it.routines.save(hostile)).rejects.toThrow(RangeError);
    expect(it.kept).toEqual([ownRoutine()]);
    expect(await it.routines.save(ownRoutine({ name: 'Fine' }))).toBe(true);
  });

  test('come back after a deletion, in their old place', async () => {
    it.kept.push(ownRoutine({ id: 'later', name: 'Later', createdAt: MORNING + 1 }));
    await it.routines.load();
    const [deleted] = it.routines.routines.value as [OwnRoutine];
    await it.routines.remove(deleted.id);
    expect(names(it)).toEqual(['Later']);
    await it.routines.save(deleted);
    expect(names(it)).toEqual(['My evening', 'Later']);
  });

  test('written in a row are written one after another', async () => {
    await it.routines.load();
    const [own] = it.routines.routines.value as [OwnRoutine];
    await Promise.all([
      it.routines.save({ ...own, name: 'One' }),
      it.routines.remove(own.id),
      it.routines.save({ ...own, name: 'Three' }),
    ]);
    expect(names(it)).toEqual(['Three']);
    expect(it.kept).toHaveLength(1);
  });
});

describe('a draft', () => {
  test('of a new routine has an id of its own and loses nothing until it is changed', () => {
    const { routines } = setUp();
    routines.begin(plan);
    expect(routines.draft.value?.now).toEqual({
      ...plan,
      id: 'made-1',
      createdAt: NOW,
      updatedAt: NOW,
    });
    expect(routines.isChanged.value).toBe(false);
    routines.change({ kind: 'remove', index: 0 });
    expect(routines.isChanged.value).toBe(true);
  });

  test('that is as it was again is not changed', () => {
    const { routines } = setUp();
    routines.begin(ownRoutine());
    routines.change({ kind: 'move', index: 0, by: 1 });
    expect(routines.isChanged.value).toBe(true);
    routines.change({ kind: 'move', index: 1, by: -1 });
    expect(routines.isChanged.value).toBe(false);
  });

  test('is gone when it is dropped, and what is saved was never touched', async () => {
    const it = setUp();
    await it.routines.load();
    it.routines.begin(ownRoutine());
    it.routines.change({ kind: 'rename', name: '' });
    it.routines.drop();
    it.routines.change({ kind: 'rename', name: 'ghost' });
    expect(it.routines.draft.value).toBeNull();
    expect(names(it)).toEqual(['My evening']);
  });
});
