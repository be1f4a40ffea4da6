import { createModel, signal } from '@preact/signals';
import type { BackupAnswers } from '../backup/tasks.ts';
import type { ColumnWords } from '../domain/export/records-csv.ts';
import type { RestorePoint } from '../domain/backup/restore-point.ts';
import type { RestoreMode } from '../domain/backup/restore-report.ts';
import type { Background } from '../platform/background.ts';
import type { Clock } from '../platform/clock.ts';
import type { Dice } from '../platform/dice.ts';
import type { Ids } from '../platform/ids.ts';
import type { ShareFile, ShareOutcome } from '../platform/share-file.ts';
import { createAskBackup } from './ask-backup.ts';
import { ChosenCopyModel } from './chosen-copy-model.ts';
import { CopyLockModel } from './copy-lock-model.ts';
import type { CopyLockDeps } from './copy-lock-model.ts';
import type { DaysState } from './days-model.ts';
import type { KeepingState } from './keeping-model.ts';

/** Browser powers of backups, which come with their screen. */
export interface BackupPorts {
  readonly background: Background;
  readonly shareFile: ShareFile;
  readonly dice: Dice;
  readonly words: CopyLockDeps['words'];
  /** Starts the app anew: after a restore nothing it knows is true any more. */
  readonly startAnew: () => void;
}

interface BackupDeps extends BackupPorts {
  /** Watches over the records, and must know of each backup that was handed over. */
  readonly keeper: () => Promise<Pick<KeepingState, 'count' | 'noteBackup'>>;
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
  readonly isLocked: boolean;
}

/** `unread` the records cannot be read now; `too-large` no file of that size could be restored. */
export type Backup = 'none' | 'making' | 'unread' | 'too-large' | ReadyBackup;

/** Everything as one file to keep elsewhere, and back from it. */
export const BackupModel = createModel((deps: BackupDeps) => {
  const { background, shareFile, days, clock, ids } = deps;
  const backup = signal<Backup>('none');
  const points = signal<readonly RestorePoint[]>([]);
  /** When the file was begun, and how many records were stored by then. */
  let begun: { readonly at: number; readonly records: number } | null = null;
  const ask = createAskBackup(background);
  const copy = new ChosenCopyModel({ ask, clock });
  const { chosen } = copy;
  const lock = new CopyLockModel({
    ...deps,
    lock: async (file, passphrase) => {
      const locked = await ask({ kind: 'lock', file, passphrase });
      return locked?.ok ? locked.value : null;
    },
  });

  const loadPoints = async (): Promise<void> => {
    points.value = (await ask({ kind: 'points' })) ?? [];
  };

  /** Shows that everything is another one now, or why not. */
  const conclude = (
    outcome: BackupAnswers['restore'] | null,
  ): outcome is Extract<BackupAnswers['restore'], { ok: true }> => {
    if (outcome?.ok) deps.startAnew();
    else copy.refuse(outcome?.problem ?? 'storage');
    return outcome?.ok === true;
  };

  const count = async (at: number): Promise<void> => {
    const records = await deps.keeper().then(
      (keeper) => keeper.count(),
      () => null,
    );
    begun = records === null ? null : { at, records };
  };

  const noteBackup = async (): Promise<void> => {
    if (begun !== null) await (await deps.keeper()).noteBackup(begun.at, begun.records);
  };

  return {
    backup,
    lock,
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
      await count(options.madeAt);
      const made = await ask({ kind: 'make', options });
      if (made === null) backup.value = 'unread';
      else backup.value = made.ok ? { ...made.value, isLocked: false } : made.reason;
    },
    share: async ({ file: data, isLocked }: ReadyBackup): Promise<ShareOutcome> => {
      const name = `ebb-backup-${days.today.value}.zip`;
      const outcome = await shareFile.share(
        isLocked
          ? { name: `${name}.age`, type: 'application/octet-stream', data }
          : { name, type: 'application/zip', data },
      );
      if (outcome === 'shared' || outcome === 'downloaded') void noteBackup();
      return outcome;
    },
    choose: copy.choose,
    unlock: copy.unlock,
    leave: copy.leave,
    /** Restores the chosen file; the app then starts anew. False where nothing was changed. */
    restore: async (mode: RestoreMode, bringBack: boolean): Promise<boolean> => {
      const file = copy.file();
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
