import { createModel, signal } from '@preact/signals';
import type { BackupProblem, RestoreReport } from '../domain/backup/restore-report.ts';
import type { Clock } from '../platform/clock.ts';
import type { AskBackup } from './ask-backup.ts';

/** A file that was chosen to be restored. */
export type Chosen =
  | { readonly state: 'none' }
  | { readonly state: 'reading' | 'restoring' }
  /** Its passphrase is asked for. */
  | { readonly state: 'locked'; readonly attempt: 'none' | 'trying' | 'wrong' }
  | { readonly state: 'refused'; readonly problem: BackupProblem }
  | { readonly state: 'read'; readonly report: RestoreReport };

interface ChosenCopyDeps {
  readonly ask: AskBackup;
  readonly clock: Clock;
}

/** From a chosen file to a report of what is in it, by way of its passphrase where it is locked. */
export const ChosenCopyModel = createModel(({ ask, clock }: ChosenCopyDeps) => {
  const chosen = signal<Chosen>({ state: 'none' });
  /** What was in a locked file takes its place: it is unlocked once, and its passphrase forgotten. */
  let file: Blob | null = null;

  const refuse = (problem: BackupProblem): void => {
    chosen.value = { state: 'refused', problem };
  };

  const look = async (picked: Blob): Promise<void> => {
    file = picked;
    const read = await ask({ kind: 'inspect', file: picked, at: clock.now() });
    if (file !== picked) return;
    if (read?.ok) chosen.value = { state: 'read', report: read.value };
    else if (read?.problem === 'locked') chosen.value = { state: 'locked', attempt: 'none' };
    else refuse(read?.problem ?? 'unreadable-file');
  };

  return {
    chosen,
    /** What there is to restore. */
    file: (): Blob | null => file,
    refuse,
    /** Looks at a file from end to end, unless it is locked; nothing is written. */
    choose: async (picked: Blob): Promise<void> => {
      chosen.value = { state: 'reading' };
      await look(picked);
    },
    /** Opens the chosen file, and looks at what is in it. */
    unlock: async (passphrase: string): Promise<void> => {
      const { value } = chosen;
      if (file === null || value.state !== 'locked' || value.attempt === 'trying') return;
      const trying = { state: 'locked', attempt: 'trying' } as const;
      chosen.value = trying;
      const unlocked = await ask({ kind: 'unlock', file, passphrase });
      if (chosen.value !== trying) return;
      if (unlocked?.ok) await look(unlocked.value);
      else if (unlocked?.problem !== 'wrong-passphrase') refuse(unlocked?.problem ?? 'storage');
      else chosen.value = { state: 'locked', attempt: 'wrong' };
    },
    /** Lets the chosen file go. */
    leave: (): void => {
      file = null;
      chosen.value = { state: 'none' };
    },
  };
});
