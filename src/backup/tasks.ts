import type { RestorePoint } from '../domain/backup/restore-point.ts';
import type { RestoreReport } from '../domain/backup/restore-report.ts';
import { makeBackup } from './make-backup.ts';
import type { Made, MakeOptions } from './make-backup.ts';
import type { BackupResult } from './read-backup.ts';
import { inspect, restore, undo } from './restore.ts';
import type { RestoreChoice } from './restore.ts';
import type { RestoreParts } from './rewrite-all.ts';

/** What the page asks of the worker, which does all of it away from the page's own thread. */
export type BackupTask =
  | { readonly kind: 'make'; readonly options: MakeOptions }
  | { readonly kind: 'inspect'; readonly file: Blob; readonly at: number }
  | { readonly kind: 'restore'; readonly file: Blob; readonly choice: RestoreChoice }
  | {
      readonly kind: 'undo';
      readonly point: RestorePoint;
      readonly choice: Pick<RestoreChoice, 'at' | 'id'>;
    }
  | { readonly kind: 'points' }
  | { readonly kind: 'forget'; readonly id: string };

export interface BackupAnswers {
  readonly make: Made;
  readonly inspect: BackupResult<RestoreReport>;
  readonly restore: BackupResult<RestorePoint>;
  readonly undo: BackupResult<RestorePoint>;
  readonly points: readonly RestorePoint[];
  readonly forget: null;
}

export async function answer(
  parts: RestoreParts,
  task: BackupTask,
): Promise<BackupAnswers[BackupTask['kind']]> {
  switch (task.kind) {
    case 'make':
      return makeBackup(parts, task.options);
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
  }
}
