import type { OwnRoutine } from '../domain/routine/own-routine.ts';
import type { Connection } from './connection.ts';
import { parseOwnRoutine, parseStoredRoutine } from './record-schema.ts';
import { createRecordStore } from './record-store.ts';
import type { RecordStore } from './record-store.ts';

/**
 * The routines people make themselves. It brings the parsers with it: load it
 * by `import()` only.
 */
export type RoutinesStore = RecordStore<OwnRoutine>;

export function createRoutinesStore(connection: Connection): RoutinesStore {
  return createRecordStore<OwnRoutine>(connection, 'routines', parseOwnRoutine, parseStoredRoutine);
}
