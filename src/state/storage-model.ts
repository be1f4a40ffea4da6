import { createModel, signal } from '@preact/signals';
import type { StorageChange } from '../data/connection.ts';
import type { Saved, StorageFailure } from '../data/storage-failure.ts';

/** What a person must know of the storage; null while all is well. */
export type StorageTrouble = StorageFailure | 'blocked';

/** Troubles that end when the connection works again; a full disk is not one. */
const OF_CONNECTION: readonly (StorageTrouble | null)[] = ['blocked', 'lost', 'unavailable'];

/** Watches every read and write, so that no failure stays silent. */
export const StorageModel = createModel(() => {
  const trouble = signal<StorageTrouble | null>(null);
  /** The browser had emptied the database, and it was put back. */
  const putBack = signal(false);
  /** The browser lost records that no copy could bring back: nothing may go on as if it had not. */
  const lost = signal(false);
  /** How many writes are on disk. */
  const written = signal(0);

  /** Takes note of a failed read. That another read works later heals nothing. */
  const watch = <T>(outcome: Saved<T>): Saved<T> => {
    if (!outcome.ok) trouble.value = outcome.reason;
    return outcome;
  };
  return {
    trouble,
    putBack,
    lost,
    written,
    watch,
    /** Takes note of a write; one that is on disk shows that writing works again. */
    watchWrite: <T>(outcome: Saved<T>): Saved<T> => {
      if (outcome.ok) written.value += 1;
      if (outcome.ok && trouble.value !== 'superseded') trouble.value = null;
      return watch(outcome);
    },
    /** Takes note of what the connection reports by itself. */
    report: (change: StorageChange): void => {
      if (change === 'put-back') putBack.value = true;
      else if (change === 'emptied') lost.value = true;
      else if (change !== 'restored') trouble.value = change;
      else if (OF_CONNECTION.includes(trouble.value)) trouble.value = null;
    },
    acknowledgePutBack: (): void => {
      putBack.value = false;
    },
  };
});

export type Storage = InstanceType<typeof StorageModel>;
