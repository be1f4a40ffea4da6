import { useCallback, useEffect } from 'preact/hooks';
import type { BackupState, ReadyBackup } from '../../state/backup-model.ts';

interface Copy {
  /** `unsettled`: it waits for its passphrase. `failed`: it could not be locked. */
  readonly stage: 'making' | 'unread' | 'too-large' | 'unsettled' | 'locking' | 'failed' | 'ready';
  /** What a tap hands over. */
  readonly ready: ReadyBackup | null;
  readonly lockAgain: () => void;
}

/** The copy as it was asked for: locked as soon as its passphrase is settled, ahead of the tap. */
export function useCopy(model: BackupState, isLocked: boolean, passphrase: string | null): Copy {
  const { lock } = model;
  const backup = model.backup.value;
  const made = typeof backup === 'string' ? null : backup;
  const locked = lock.copy.value;
  const lockIt = useCallback(() => {
    if (made !== null && passphrase !== null) void lock.lock(made, passphrase);
  }, [lock, made, passphrase]);
  useEffect(() => {
    lockIt();
    return lock.drop;
  }, [lock, lockIt]);

  if (typeof backup === 'string') {
    return { stage: backup === 'none' ? 'making' : backup, ready: null, lockAgain: lockIt };
  }
  if (!isLocked) return { stage: 'ready', ready: backup, lockAgain: lockIt };
  if (typeof locked !== 'string') return { stage: 'ready', ready: locked, lockAgain: lockIt };
  if (passphrase === null) return { stage: 'unsettled', ready: null, lockAgain: lockIt };
  return { stage: locked === 'none' ? 'locking' : locked, ready: null, lockAgain: lockIt };
}
