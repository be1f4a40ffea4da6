import { createModel, signal } from '@preact/signals';
import { offeredPassphrase } from '../domain/backup/passphrase.ts';
import type { Dice } from '../platform/dice.ts';
import type { ReadyBackup } from './backup-model.ts';

/** What locking needs of the world outside. */
export interface CopyLockDeps {
  readonly dice: Dice;
  /** The words a passphrase is offered of. Rejects where they cannot be loaded. */
  readonly words: () => Promise<readonly string[]>;
  /** Null where it could not be locked. */
  readonly lock: (file: Blob, passphrase: string) => Promise<Blob | null>;
}

/** `none` no passphrase is settled on. */
export type LockedCopy = 'none' | 'locking' | 'failed' | ReadyBackup;

/** A copy locked with a passphrase, which is passed on and never kept. */
export const CopyLockModel = createModel((deps: CopyLockDeps) => {
  const copy = signal<LockedCopy>('none');
  let latest = {};

  return {
    copy,
    /** Null where the words cannot be loaded. */
    offer: async (): Promise<string | null> => {
      try {
        return offeredPassphrase(await deps.words(), deps.dice.below);
      } catch {
        return null;
      }
    },
    /** Locks a copy ahead of the tap that shares it. */
    lock: async (ready: ReadyBackup, passphrase: string): Promise<void> => {
      const mine = (latest = {});
      copy.value = 'locking';
      const file = await deps.lock(ready.file, passphrase);
      if (mine === latest)
        copy.value = file === null ? 'failed' : { ...ready, file, isLocked: true };
    },
    /** Lets the locked copy go: its passphrase is not, or no longer, the one that is meant. */
    drop: (): void => {
      latest = {};
      copy.value = 'none';
    },
  };
});
