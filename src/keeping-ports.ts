import { backupWorker } from './backup-worker.ts';
import type { Connection } from './data/connection.ts';
import { createHighWaterMarks } from './data/high-water-mark.ts';
import { createKeepingStore } from './data/keeping-store.ts';
import { DATABASE_VERSION } from './data/migrations.ts';
import { DATABASE_NAME } from './data/schema.ts';
import { createSnapshots } from './data/snapshots.ts';
import { startAnew } from './page-tabs.ts';
import { createStorageFacts } from './platform/storage-facts.ts';
import type { KeepingPorts } from './state/keeping-model.ts';

/** What watching over the records needs of the world outside. */
export function createKeepingPorts(connection: Connection): KeepingPorts {
  return {
    store: createKeepingStore(connection),
    marks: createHighWaterMarks(DATABASE_NAME),
    snapshots: createSnapshots(DATABASE_NAME),
    background: backupWorker,
    facts: createStorageFacts(),
    version: DATABASE_VERSION,
    startAnew,
  };
}
