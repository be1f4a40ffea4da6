import { createModel, signal } from '@preact/signals';
import type { StorageChange } from '../data/connection.ts';
import type { Saved, StorageFailure } from '../data/storage-failure.ts';

/** What a person must know of the storage; null while all is well. */
export type StorageTrouble = StorageFailure | 'blocked';

/** Watches every read and write, so that no failure stays silent. */
export const StorageModel = createModel(() => {
  const trouble = signal<StorageTrouble | null>(null);
  /** The browser had emptied the database, and it was put back. */
  const putBack = signal(false);
  return {
    trouble,
    putBack,
    /** Takes note of an outcome, and hands it on. */
    watch: <T>(outcome: Saved<T>): Saved<T> => {
      if (!outcome.ok) trouble.value = outcome.reason;
      else if (trouble.value !== 'superseded') trouble.value = null;
      return outcome;
    },
    /** Takes note of what the connection reports by itself. */
    report: (change: StorageChange): void => {
      if (change === 'put-back') putBack.value = true;
      else trouble.value = change === 'restored' ? null : change;
    },
    acknowledgePutBack: (): void => {
      putBack.value = false;
    },
  };
});

export type Storage = InstanceType<typeof StorageModel>;
