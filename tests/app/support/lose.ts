import type { Page } from 'playwright';
import { DATABASE_NAME } from '../../../src/data/schema.ts';

/** What a browser can lose: part of the check-ins, or all there is in the database. */
type Lost = { readonly checkIns: number } | 'everything';

/**
 * Takes records away past the app, as a browser with a damaged log does, and with them the second
 * copy unless `copies` stay.
 */
export async function lose(page: Page, lost: Lost, copies: 'stay' | 'go' = 'go'): Promise<void> {
  await page.evaluate(take, { database: DATABASE_NAME, lost });
  if (copies === 'stay') return;
  await page.evaluate(async (name) => {
    await caches.delete(`${name}-second-copy`);
    await caches.delete(`${name}-second-copy-whole`);
  }, DATABASE_NAME);
}

/** Runs in the page. */
async function take(given: { database: string; lost: Lost }): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(given.database);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('Not opened')));
  });
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  const { lost } = given;
  if (lost === 'everything') {
    for (const name of database.objectStoreNames) transaction.objectStore(name).clear();
  } else {
    const store = transaction.objectStore('check-ins');
    const keys = store.getAllKeys();
    keys.addEventListener('success', () => {
      for (const key of keys.result.slice(0, lost.checkIns)) store.delete(key);
    });
  }
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('Aborted')));
  });
  database.close();
}

/** The high-water mark as the app left it; null where there is none. */
export function markOf(page: Page): Promise<{ counts: Record<string, number> } | null> {
  return page.evaluate((name) => {
    const text = localStorage.getItem(`${name}:mark`);
    return text === null ? null : (JSON.parse(text) as { counts: Record<string, number> });
  }, DATABASE_NAME);
}

/** Of each snapshot, the newest first, how many records it holds. */
export function snapshotsOf(page: Page): Promise<number[]> {
  return page.evaluate(async (name) => {
    const responses = await (await caches.open(`${name}-snapshots`)).matchAll();
    const heads = responses.map(
      (response) =>
        JSON.parse(response.headers.get('x-snapshot') ?? '{}') as { at: number; records: number },
    );
    return heads.toSorted((one, other) => other.at - one.at).map(({ records }) => records);
  }, DATABASE_NAME);
}

/** Until the mark counts so many records of a kind. */
export async function untilMarked(page: Page, kind: string, count: number): Promise<void> {
  await page.waitForFunction(
    (given) => {
      const text = localStorage.getItem(`${given.name}:mark`) ?? '{}';
      const { counts } = JSON.parse(text) as { counts?: Record<string, number> };
      return counts?.[given.kind] === given.count;
    },
    { name: DATABASE_NAME, kind, count },
  );
}

/** Until there are so many snapshots. */
export async function untilSnapshots(page: Page, count: number): Promise<void> {
  await page.evaluate(
    async (given) => {
      const cache = await caches.open(`${given.name}-snapshots`);
      while ((await cache.keys()).length !== given.count) await new Promise(requestAnimationFrame);
    },
    { name: DATABASE_NAME, count },
  );
}
