import { createModel, signal } from '@preact/signals';
import type { Saved, StorageFailure } from '../data/storage-failure.ts';

/** What a person must know of the storage; null while all is well. */
export type StorageTrouble = StorageFailure | 'blocked';

/** Watches every read and write, so that no failure stays silent. */
export const StorageModel = createModel(() => {
  const trouble = signal<StorageTrouble | null>(null);
  return {
    trouble,
    /** Takes note of an outcome, and hands it on. */
    watch: <T>(outcome: Saved<T>): Saved<T> => {
      if (!outcome.ok) trouble.value = outcome.reason;
      else if (trouble.value !== 'superseded') trouble.value = null;
      return outcome;
    },
    set: (change: StorageTrouble | null): void => {
      trouble.value = change;
    },
  };
});

export type Storage = InstanceType<typeof StorageModel>;
