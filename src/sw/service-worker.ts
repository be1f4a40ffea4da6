import { clientsClaim } from 'workbox-core';
import type { PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, Route, Router } from 'workbox-routing';
import { missingPage } from './missing-page.ts';
import { createPrecache } from './precache.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] };

// Everything the app can ever need is fetched at install, checked by its hash,
// and served from the cache first: versions stay whole, with or without a network.
const { scope } = self.registration;
const precache = createPrecache(self.__WB_MANIFEST);
const at = (path: string): URL => new URL(path, scope);

self.addEventListener('install', (event) => event.waitUntil(precache.install(event)));

// The page of the very first visit is served by this worker from then on; this is
// safe only because a waiting worker never takes over by itself. Files of the
// version before stay for the pages that still are of it (`heal`).
clientsClaim();

const router = new Router();
router.registerRoute(
  new Route(
    ({ url }) => precache.has(url),
    ({ event, url }) => file(event, url),
  ),
);
router.registerRoute(new NavigationRoute(({ event, url }) => page(event, url)));
// What pages of another version still ask for.
router.registerRoute(
  new Route(
    ({ url }) => url.href.startsWith(scope),
    async ({ request, url }) => (await precache.kept(url)) ?? fetch(request),
  ),
);
router.setCatchHandler(async ({ request }) =>
  request.mode === 'navigate' ? missingPage() : Response.error(),
);
router.addFetchListener();

self.addEventListener('message', (event) => {
  const { type, entry } = (event.data ?? {}) as { type?: unknown; entry?: unknown };
  if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  if (type === 'HEAL') {
    event.waitUntil(heal(event, String(entry)).then((state) => event.ports[0]?.postMessage(state)));
  }
});

/** A file of this version; without it, this version is done for. */
async function file(event: ExtendableEvent, url: URL): Promise<Response> {
  return precache.file(event, url).catch((error: unknown) => {
    event.waitUntil(giveWay().catch(() => undefined));
    throw error;
  });
}

/**
 * The page of an address. Each page becomes any other once the app has started, so
 * that one which is left stands in for one that has gone missing.
 */
async function page(event: ExtendableEvent, { pathname }: URL): Promise<Response> {
  const isHome = pathname === new URL(scope).pathname;
  const names = isHome ? ['today.html', 'shell.html'] : ['shell.html', 'today.html'];
  for (const name of names) {
    const kept = await precache.kept(at(name));
    if (kept !== undefined) return kept;
  }
  return file(event, at(names[0] as string));
}

/**
 * Mends what has gone missing, for a page that has started from the script
 * `entry`; cleans up behind it where it is the only one and no older than this.
 */
async function heal(
  event: ExtendableEvent,
  entry: string,
): Promise<{ missing: number; isCurrent: boolean }> {
  const isCurrent = precache.has(new URL(entry, scope));
  const missing = await precache.heal(event);
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const { registration } = self;
  if (isCurrent && pages.length === 1) {
    await precache.forgetOthers(
      () => registration.installing !== null || registration.waiting !== null,
    );
  }
  return { missing, isCurrent };
}

/**
 * A file that the server no longer has cannot be mended: this version is done for
 * here, so a newer one may take over. Pages go on as they are, until they are reloaded.
 * @throws without a network.
 */
async function giveWay(): Promise<void> {
  await self.registration.update();
  const { installing, waiting } = self.registration;
  for (const newer of [waiting, installing]) newer?.postMessage({ type: 'SKIP_WAITING' }, {});
}
