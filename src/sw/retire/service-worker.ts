import { cacheNames } from 'workbox-core';

declare const self: ServiceWorkerGlobalScope;

/*
 * Takes the place of a service worker that went wrong (`EBB_RETIRE=1 npm run
 * build`): removes the app's files from the phone and then itself, and leaves
 * everything else alone. No page is reloaded: one that is open keeps its files
 * until it is left, every other comes from the network.
 */
const { scope } = self.registration;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) => event.waitUntil(retire('')));

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (method !== 'GET' || mode === 'navigate' || !url.startsWith(scope)) return;
  event.respondWith(kept(url).then((response) => response ?? fetch(event.request)));
});

// Every page asks this when it starts; by then the one before it is gone.
self.addEventListener('message', (event) => {
  const { type, entry } = (event.data ?? {}) as { type?: unknown; entry?: unknown };
  if (type === 'HEAL') event.waitUntil(retire(String(entry)));
});

/** @param starter the script a page has started from; empty where none asks. */
async function retire(starter: string): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window' });
  const isInUse = starter === '' ? pages.length > 0 : (await kept(starter)) !== undefined;
  if (!isInUse && pages.length <= 1) await removeFiles();
  await self.registration.unregister();
}

/** Only where the network has what is taken away here. */
async function removeFiles(): Promise<void> {
  const answer = await fetch(scope, { cache: 'no-store' });
  if (!answer.ok) return;
  await caches.delete(cacheNames.precache);
}

const kept = (url: string): Promise<Response | undefined> =>
  caches.match(url, { cacheName: cacheNames.precache });
