import { clientsClaim } from 'workbox-core';
import { createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] };

// Everything the app can ever need is fetched at install, checked by its hash,
// and served from the cache first: versions stay whole, with or without a network.
precacheAndRoute(self.__WB_MANIFEST, {
  // `/` must not be answered with Welcome's `index.html`.
  directoryIndex: null as unknown as string,
  cleanURLs: false,
});

const today = createHandlerBoundToURL('today.html');
const shell = createHandlerBoundToURL('shell.html');
const home = new URL(self.registration.scope).pathname;

registerRoute(
  new NavigationRoute((options) =>
    options.url.pathname === home ? today(options) : shell(options),
  ),
);

// The page of the very first visit is served by this worker from then on; this
// is safe only because a waiting worker never takes over by itself.
clientsClaim();

self.addEventListener('message', (event) => {
  const { type } = (event.data ?? {}) as { type?: unknown };
  if (type === 'SKIP_WAITING') void self.skipWaiting();
});
