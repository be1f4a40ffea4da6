import type { Page } from 'playwright';
import { DATABASE_NAME } from '../../../src/data/schema.ts';
import type { EbbSchema, StoreName } from '../../../src/data/schema.ts';

/** Everything in one store of the page's database, past the app itself. */
export function onDisk<Name extends StoreName>(
  page: Page,
  store: Name,
): Promise<EbbSchema[Name]['value'][]> {
  return page.evaluate(
    ([database, name]) =>
      new Promise<EbbSchema[Name]['value'][]>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.addEventListener('error', () => reject(opening.error ?? new Error('Not opened')));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(reading.result);
          });
        });
      }),
    [DATABASE_NAME, store] as const,
  );
}
