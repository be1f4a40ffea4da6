import type { Experiment } from '../domain/experiment/experiment.ts';
import type { Connection } from './connection.ts';
import { parseExperiment, parseStoredExperiment } from './record-schema.ts';
import { createRecordStore } from './record-store.ts';
import type { RecordStore } from './record-store.ts';

/** Brings the parsers with it: load it by `import()` only. */
export type ExperimentsStore = RecordStore<Experiment>;

export function createExperimentsStore(connection: Connection): ExperimentsStore {
  return createRecordStore<Experiment>(
    connection,
    'experiments',
    parseExperiment,
    parseStoredExperiment,
  );
}
