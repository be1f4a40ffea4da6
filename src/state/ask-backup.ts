import type { BackupAnswers, BackupTask } from '../backup/tasks.ts';
import type { Background } from '../platform/background.ts';

/** Null where the worker broke, or could not be had. */
export type AskBackup = <Kind extends BackupTask['kind']>(
  task: Extract<BackupTask, { kind: Kind }>,
) => Promise<BackupAnswers[Kind] | null>;

/** What is asked of the worker of backups, answered in its own type. */
export function createAskBackup(background: Background): AskBackup {
  return async <Kind extends BackupTask['kind']>(task: Extract<BackupTask, { kind: Kind }>) => {
    try {
      return (await background.run(task)) as BackupAnswers[Kind];
    } catch {
      return null;
    }
  };
}
