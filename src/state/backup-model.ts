import { createModel, signal } from '@preact/signals';
import type { BackupAnswers, BackupTask } from '../backup/tasks.ts';
import type { ColumnWords } from '../domain/export/records-csv.ts';
import type { RestorePoint } from '../domain/backup/restore-point.ts';
import type { BackupProblem, RestoreMode, RestoreReport } from '../domain/backup/restore-report.ts';
import type { Background } from '../platform/background.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { ShareFile, ShareOutcome } from '../platform/share-file.ts';
import type { DaysState } from './days-model.ts';

/** Browser powers of backups, which come with their screen. */
export interface BackupPorts {
  readonly background: Background;
  readonly shareFile: ShareFile;
  /** Starts the app anew: after a restore nothing it knows is true any more. */
  readonly startAnew: () => void;
}

interface BackupDeps extends BackupPorts {
  readonly days: DaysState;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** A backup that is ready to be handed over. */
export interface ReadyBackup {
  readonly file: Blob;
  readonly records: number;
  readonly photos: number;
  readonly leftOut: number;
}

/** `unread` the records cannot be read now; `too-large` no file of that size could be restored. */
export type Backup = 'none' | 'making' | 'unread' | 'too-large' | ReadyBackup;

/** A file that was chosen to be restored. */
export type Chosen =
  | { readonly state: 'none' }
  | { readonly state: 'reading' | 'restoring' }
  | { readonly state: 'refused'; readonly problem: BackupProblem }
  | { readonly state: 'read'; readonly report: RestoreReport };

/** Everything as one file to keep elsewhere, and back from it. */
export const BackupModel = createModel((deps: BackupDeps) => {
  const { background, shareFile, days, clock, ids } = deps;
  const backup = signal<Backup>('none');
  const chosen = signal<Chosen>({ state: 'none' });
  const points = signal<readonly RestorePoint[]>([]);
  let file: Blob | null = null;

  const ask = async <Kind extends BackupTask['kind']>(
    task: Extract<BackupTask, { kind: Kind }>,
  ): Promise<BackupAnswers[Kind] | null> => {
    try {
      return (await background.run(task)) as BackupAnswers[Kind];
    } catch {
      return null;
    }
  };

  const loadPoints = async (): Promise<void> => {
    points.value = (await ask({ kind: 'points' })) ?? [];
  };

  const refuse = (problem: BackupProblem): void => {
    chosen.value = { state: 'refused', problem };
  };

  /** Shows that everything is another one now, or why not. */
  const conclude = (
    outcome: BackupAnswers['restore'] | null,
  ): outcome is Extract<BackupAnswers['restore'], { ok: true }> => {
    if (outcome?.ok) deps.startAnew();
    else refuse(outcome?.problem ?? 'storage');
    return outcome?.ok === true;
  };

  return {
    backup,
    chosen,
    /** Restores that can be taken back, the newest first. */
    points,
    loadPoints,
    canShare: (): boolean => shareFile.canShare,
    /** Makes the file ahead of the tap that shares it. @param words heads of the columns of its CSV. */
    make: async (words: ColumnWords): Promise<void> => {
      if (backup.value === 'making') return;
      backup.value = 'making';
      const options = { madeAt: clock.now(), day: days.today.value, words };
      const made = await ask({ kind: 'make', options });
      if (made === null) backup.value = 'unread';
      else backup.value = made.ok ? made.value : made.reason;
    },
    share: ({ file: data }: ReadyBackup): Promise<ShareOutcome> =>
      shareFile.share({
        name: `ebb-backup-${days.today.value}.zip`,
        type: 'application/zip',
        data,
      }),
    /** Looks at a file from end to end; nothing is written. */
    choose: async (picked: Blob): Promise<void> => {
      file = picked;
      chosen.value = { state: 'reading' };
      const read = await ask({ kind: 'inspect', file: picked, at: clock.now() });
      if (file !== picked) return;
      if (read?.ok) chosen.value = { state: 'read', report: read.value };
      else refuse(read?.problem ?? 'unreadable-file');
    },
    /** Lets the chosen file go. */
    leave: (): void => {
      file = null;
      chosen.value = { state: 'none' };
    },
    /** Restores the chosen file; the app then starts anew. False where nothing was changed. */
    restore: async (mode: RestoreMode, bringBack: boolean): Promise<boolean> => {
      if (file === null || chosen.value.state !== 'read') return false;
      chosen.value = { state: 'restoring' };
      const choice = { mode, bringBack, at: clock.now(), id: ids.next() };
      return conclude(await ask({ kind: 'restore', file, choice }));
    },
    /** Takes a restore back; the app then starts anew. */
    undo: async (point: RestorePoint): Promise<boolean> => {
      chosen.value = { state: 'restoring' };
      const choice = { at: clock.now(), id: ids.next() };
      return conclude(await ask({ kind: 'undo', point, choice }));
    },
    /** Erases a restore point: what it would have brought back cannot be brought back any more. */
    forget: async ({ id }: RestorePoint): Promise<void> => {
      await ask({ kind: 'forget', id });
      await loadPoints();
    },
  };
});

export type BackupState = InstanceType<typeof BackupModel>;
