import type { RestorePoint } from '../domain/backup/restore-point.ts';
import { answerErase } from './erase-tasks.ts';
import type { EraseAnswers, EraseTask } from './erase-tasks.ts';
import { answerImport } from './import-tasks.ts';
import type { ImportAnswers, ImportTask } from './import-tasks.ts';
import { answerKeep } from './keep-tasks.ts';
import type { KeepAnswers, KeepTask } from './keep-tasks.ts';
import { keptOrCopies } from './keep.ts';
import type { KeepParts } from './keep.ts';
import { makeBackup } from './make-backup.ts';
import type { Made, MakeOptions } from './make-backup.ts';
import type { Locked } from './locked/lock.ts';
import type { Unlocked } from './locked/unlock.ts';
import type { BackupResult } from './read-backup.ts';
import { inspect, restore, undo } from './restore.ts';
import type { Inspected, RestoreChoice } from './restore.ts';

/** What the page asks of the worker, which does all of it away from the page's own thread. */
export type BackupTask =
  | EraseTask
  | ImportTask
  | KeepTask
  | { readonly kind: 'make'; readonly options: MakeOptions }
  | { readonly kind: 'lock'; readonly file: Blob; readonly passphrase: string }
  | { readonly kind: 'unlock'; readonly file: Blob; readonly passphrase: string }
  | { readonly kind: 'inspect'; readonly file: Blob; readonly at: number }
  | { readonly kind: 'restore'; readonly file: Blob; readonly choice: RestoreChoice }
  | {
      readonly kind: 'undo';
      readonly point: RestorePoint;
      readonly choice: Pick<RestoreChoice, 'at' | 'id'>;
    }
  | { readonly kind: 'points' }
  | { readonly kind: 'forget'; readonly id: string };

export interface BackupAnswers extends EraseAnswers, ImportAnswers, KeepAnswers {
  readonly make: Made;
  readonly lock: Locked;
  readonly unlock: Unlocked;
  readonly inspect: Inspected;
  readonly restore: BackupResult<RestorePoint>;
  readonly undo: BackupResult<RestorePoint>;
  readonly points: readonly RestorePoint[];
  readonly forget: null;
}

export async function answer(
  parts: KeepParts,
  task: BackupTask,
): Promise<BackupAnswers[BackupTask['kind']]> {
  switch (task.kind) {
    case 'make':
      return makeBackup({ ...parts, kept: keptOrCopies(parts) }, task.options);
    // What locks is large, and comes only with what is locked.
    case 'lock':
      return (await import('./locked/lock.ts')).lock(task.file, task.passphrase);
    case 'unlock':
      return (await import('./locked/unlock.ts')).unlock(task.file, task.passphrase);
    case 'inspect':
      return inspect(parts, task.file, task.at);
    case 'restore':
      return restore(parts, task.file, task.choice);
    case 'undo':
      return undo(parts, task.point, task.choice);
    case 'points':
      return parts.points.list();
    case 'forget':
      await parts.points.remove(task.id);
      return null;
    case 'import-look':
    case 'import-preview':
    case 'import-add':
    case 'import-added':
      return answerImport(parts, task);
    case 'erase-look':
    case 'erase':
    case 'erase-rest':
      return answerErase(parts, task);
    default:
      return answerKeep(parts, task);
  }
}
