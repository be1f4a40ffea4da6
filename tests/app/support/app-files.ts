import type { Page } from 'playwright';

/** The app's own files in the Cache Storage, as the service worker keeps them. */
export const filesKept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('workbox-precache-'));
    const kept = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return kept.flat();
  });

/** Takes files away, as a browser short of room may. */
export async function loseFiles(page: Page, urls: readonly string[]): Promise<void> {
  await page.evaluate(async (urls) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      if (name.startsWith('workbox-precache-'))
        await Promise.all(urls.map((url) => cache.delete(url)));
    }
  }, urls);
}

/** Puts a copy of all files aside, in a page that stays open. */
export async function setAside(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((name) => name.startsWith('workbox-precache-')) ?? '';
    const cache = await caches.open(name);
    const copies = new Map<string, Response>();
    for (const { url } of await cache.keys()) {
      copies.set(url, (await cache.match(url)) as Response);
    }
    Object.assign(globalThis, { copies, cacheName: name });
  });
}

/** Puts one of them back. */
export async function putBack(page: Page, url: string): Promise<void> {
  await page.evaluate(async (url) => {
    const { copies, cacheName } = globalThis as unknown as {
      copies: Map<string, Response>;
      cacheName: string;
    };
    const copy = copies.get(url) as Response;
    await (await caches.open(cacheName)).put(url, copy.clone());
  }, url);
}
