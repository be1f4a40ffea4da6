import { copyResponse } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core';
import { PrecacheController } from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching';

/** A network that only pretends to be one must not leave a page blank for long. */
const PATIENCE_MS = 8_000;

const LANES = 4;

export interface Precache {
  /** Fetches what is not there yet. @throws when one file does not come whole: then none counts. */
  readonly install: (event: ExtendableEvent) => Promise<void>;
  /** Fetches again what has gone missing. @returns how many files still are. */
  readonly heal: (event: ExtendableEvent) => Promise<number>;
  readonly has: (url: URL) => boolean;
  /** From the cache, whichever version put it there; undefined where it is not. */
  readonly kept: (url: URL) => Promise<Response | undefined>;
  /** A file of this version; one that has gone missing is fetched and put back. @throws without one. */
  readonly file: (event: ExtendableEvent, url: URL) => Promise<Response>;
  /** Removes the files of other versions, unless one of those is on its way in. */
  readonly forgetOthers: (isOneComing: () => boolean) => Promise<void>;
}

/**
 * The files of one version in Workbox's cache; versions share what has not changed.
 * Workbox's own `install` goes one by one, which takes twice as long; its `activate`
 * takes the files of the version before from under the pages that still are of it.
 */
export function createPrecache(entries: PrecacheEntry[]): Precache {
  const controller = new PrecacheController({ plugins: [straight] });
  controller.addToCacheList(entries);
  const { cacheName } = controller.strategy;
  const ask = createAsk(controller);
  const keys = controller.getURLsToCacheKeys();
  const missing = async (): Promise<string[]> => {
    const there = new Set(await keysIn(await caches.open(cacheName)));
    return [...keys].filter(([, key]) => !there.has(key)).map(([url]) => url);
  };

  return {
    install: async (event) => inLanes(await missing(), (url) => ask(event, url)),
    heal: async (event) => {
      let left = 0;
      await inLanes(await missing(), (url) => ask(event, url).catch(() => (left += 1)));
      return left;
    },
    has: (url) => keys.has(plain(url)),
    kept: (url) => caches.match(keys.get(plain(url)) ?? url.href, { cacheName }),
    file: (event, url) => ask(event, plain(url), AbortSignal.timeout(PATIENCE_MS)),
    forgetOthers: async (isOneComing) => {
      const cache = await caches.open(cacheName);
      const own = new Set(keys.values());
      const others = (await keysIn(cache)).filter((key) => !own.has(key));
      if (isOneComing()) return;
      for (const other of others) await cache.delete(other);
    },
  };
}

/** Browsers refuse to show a page that came by way of another address, as hosts send `x.html` to `x`. */
const straight: WorkboxPlugin = {
  handlerWillRespond: async ({ response }) =>
    response.redirected ? copyResponse(response) : response,
};

/**
 * Gets a file from the cache, or else by its hash from the network, and mends the hole.
 * What does not match may come from the browser's own cache, which was told to keep it
 * for ever, so the server is asked once more. Where a page waits, that answer goes
 * straight to it: a full disk must not keep the file from whoever asked for it.
 */
function createAsk(controller: PrecacheController) {
  return async (event: ExtendableEvent, url: string, signal: AbortSignal | null = null) => {
    const key = controller.getCacheKeyForURL(url) ?? '';
    const integrity = controller.getIntegrityForCacheKey(key) ?? '';
    const attempt = (cache: RequestCache): Promise<Response> => {
      const request = new Request(url, { integrity, cache, signal });
      // Workbox mends a hole only where it is told the hash this way too.
      const params = { integrity };
      return controller.strategy.handle({ event, request, url: new URL(url), params });
    };
    return attempt('default').catch(() =>
      event instanceof FetchEvent
        ? fetch(url, { integrity, cache: 'reload', signal })
        : attempt('reload'),
    );
  };
}

/** Works on all of them, a few at a time, so that the page's own requests find room. */
async function inLanes<T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> {
  const queue = all.values();
  const lane = async (): Promise<void> => {
    for (const one of queue) await work(one);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

const keysIn = async (cache: Cache): Promise<string[]> =>
  (await cache.keys()).map(({ url }) => url);

const plain = ({ origin, pathname }: URL): string => origin + pathname;
