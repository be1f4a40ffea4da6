import { answer } from '../backup/tasks.ts';
import type { BackupTask } from '../backup/tasks.ts';
import { createConnection } from '../data/connection.ts';
import { createKeptRecords } from '../data/kept-records.ts';
import { createPhotoStage } from '../data/photo-stage.ts';
import { createRestorePoints } from '../data/restore-points.ts';
import { DATABASE_NAME } from '../data/schema.ts';
import { createSnapshots } from '../data/snapshots.ts';

declare const self: DedicatedWorkerGlobalScope;

// What goes wrong is part of each answer; the page's own connection tells of the rest.
const connection = createConnection(() => undefined);
const parts = {
  connection,
  kept: createKeptRecords(connection),
  stage: createPhotoStage(connection),
  points: createRestorePoints(DATABASE_NAME),
  snapshots: createSnapshots(DATABASE_NAME),
};

/** One at a time, whatever tab asks: what one stages another would clear away. */
async function alone(task: BackupTask): ReturnType<typeof answer> {
  const locks = navigator.locks as LockManager | undefined;
  return locks === undefined
    ? answer(parts, task)
    : locks.request('ebb-backup', () => answer(parts, task));
}

self.addEventListener('message', ({ data }: MessageEvent<{ id: number; task: BackupTask }>) => {
  void alone(data.task).then(
    (result) => self.postMessage({ id: data.id, result }, {}),
    // The page hears of it as of any worker that broke.
    (error: unknown) => reportError(error),
  );
});
