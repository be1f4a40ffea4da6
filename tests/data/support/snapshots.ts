import { openDatabase } from '../../../src/data/open-database.ts';
import type { EbbSchema, StoreName } from '../../../src/data/schema.ts';

/** Everything on disk at one moment, store by store. */
export type Snapshot = { readonly [Name in StoreName]: EbbSchema[Name]['value'][] };

const STORES: StoreName[] = [
  'check-ins',
  'sessions',
  'day-contexts',
  'day-summaries',
  'month-summaries',
  'settings',
  'safety-answers',
  'visits',
  'routines',
  'experiments',
  'photos',
  'photo-pixels',
  'photo-thumbs',
];

/** Looks at a database through a connection of its own, past the code under test. */
export async function openSnapshots(name: string) {
  const ignore = (): void => undefined;
  const events = { blocked: ignore, superseded: ignore, terminated: ignore };
  const database = await openDatabase(events, name);
  return {
    async take(): Promise<Snapshot> {
      const transaction = database.transaction(STORES);
      const contents = await Promise.all(
        STORES.map(async (store) => [store, await transaction.objectStore(store).getAll()]),
      );
      return Object.fromEntries(contents) as Snapshot;
    },
    close: () => database.close(),
  };
}
