import { computed, createModel, signal } from '@preact/signals';
import type { RoutinesStore } from '../data/routines-store.ts';
import { checkOwnRoutine } from '../domain/routine/own-check.ts';
import { editOwn } from '../domain/routine/own-edit.ts';
import type { OwnEdit } from '../domain/routine/own-edit.ts';
import type { OwnPlan, OwnRoutine } from '../domain/routine/own-routine.ts';
import type { Routine } from '../domain/routine/routine.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { Storage } from './storage-model.ts';

interface RoutinesDeps {
  readonly store: RoutinesStore;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The built-in routine that all of them are based on. */
  readonly base: Routine;
}

/** A routine as it is being changed, and as it was when that began. */
export interface Draft {
  readonly now: OwnRoutine;
  readonly start: OwnRoutine;
}

/** The routines a person made. Each action is true once it is on disk, and only then shows. */
export const RoutinesModel = createModel((deps: RoutinesDeps) => {
  const { store, storage, clock, ids, base } = deps;
  /** Those that can be played, the oldest first. */
  const routines = signal<readonly OwnRoutine[]>([]);
  const loaded = signal(false);
  /** They could not be read the last time. */
  const unread = signal(false);
  /** How many are kept that this version cannot play. */
  const unreadable = signal(0);
  /** Outlives the page it is changed on, so that a way back by mistake loses nothing. */
  const draft = signal<Draft | null>(null);

  // One write at a time, in the order they were asked for.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };

  const isChanged = computed(
    () => JSON.stringify(draft.value?.now) !== JSON.stringify(draft.value?.start),
  );

  const without = (id: string): OwnRoutine[] => routines.value.filter((own) => own.id !== id);

  return {
    routines,
    loaded,
    unread,
    unreadable,
    draft,
    /** Whether leaving the draft would lose anything. */
    isChanged,
    load: (): Promise<void> =>
      inTurn(async () => {
        const outcome = storage.watch(await store.all());
        unread.value = !outcome.ok;
        if (!outcome.ok) return;
        const playable = outcome.value.records.filter(
          (own) => checkOwnRoutine(own, base).length === 0,
        );
        routines.value = playable;
        const refused = outcome.value.records.length - playable.length;
        unreadable.value = outcome.value.unreadable + refused;
        loaded.value = true;
      }),
    /** Begins to change a routine, or a new one that is made of a plan. */
    begin: (from: OwnRoutine | OwnPlan): void => {
      const at = clock.now();
      const start = 'id' in from ? from : { ...from, id: ids.next(), createdAt: at, updatedAt: at };
      draft.value = { now: start, start };
    },
    change: (edit: OwnEdit): void => {
      const { value } = draft;
      if (value !== null) draft.value = { ...value, now: editOwn(value.now, edit) };
    },
    /** Ends the changing; what was not saved is gone. */
    drop: (): void => {
      draft.value = null;
    },
    /**
     * Keeps a routine, new, changed, or deleted before.
     * @throws RangeError for one that cannot be played.
     */
    save: (own: OwnRoutine): Promise<boolean> =>
      inTurn(async () => {
        const [problem] = checkOwnRoutine(own, base);
        if (problem !== undefined) throw new RangeError(`Not a routine to play: ${problem.kind}`);
        const saved = storage.watchWrite(await store.save({ ...own, updatedAt: clock.now() }));
        if (!saved.ok) return false;
        routines.value = [...without(own.id), saved.value].sort(
          (a, b) => a.createdAt - b.createdAt,
        );
        return true;
      }),
    remove: (id: string): Promise<boolean> =>
      inTurn(async () => {
        const removed = storage.watchWrite(await store.remove(id, clock.now()));
        if (removed.ok) routines.value = without(id);
        return removed.ok;
      }),
  };
});

export type RoutinesState = InstanceType<typeof RoutinesModel>;
