import type { Workbox } from 'workbox-window';
import { trustedScript } from './trusted-script.ts';

/**
 * - `offline-ready`: everything the app needs is on the device.
 * - `update-waiting`: a newer version waits for the person's leave.
 * - `replaced`: another tab let it in; this page still is the old version.
 */
export type ServiceWorkerNews = 'offline-ready' | 'update-waiting' | 'replaced';

/** Installs the offline copy and watches for a newer one. */
export interface ServiceWorkers {
  readonly start: (listener: (news: ServiceWorkerNews) => void) => void;
  /** Looks for a newer version; at most one look in 30 s goes out. */
  readonly check: () => void;
  /** Lets the waiting version take over, then reloads the page. */
  readonly apply: () => void;
}

const CHECK_EVERY_MS = 30_000;

const APPLY_WITHIN_MS = 10_000;

/**
 * Registers through workbox-window, loaded after the first paint. The page is
 * reloaded only after the person agreed to the update, when the new worker has
 * taken control.
 */
export function createServiceWorkers(base: string, now: () => number): ServiceWorkers {
  let workbox: Workbox | null = null;
  let checkedAt = 0;
  let accepted = false;
  return {
    start: (listener) => {
      if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
      const { serviceWorker } = navigator;
      let hasController = serviceWorker.controller !== null;
      serviceWorker.addEventListener('controllerchange', () => {
        if (accepted) location.reload();
        else if (hasController) listener('replaced');
        hasController = true;
      });
      void register(base, listener).then((registered) => {
        workbox = registered;
        checkedAt = now();
      });
    },
    check: () => {
      if (workbox === null || now() - checkedAt < CHECK_EVERY_MS) return;
      checkedAt = now();
      workbox.update().catch(() => undefined);
    },
    apply: () => {
      accepted = true;
      workbox?.messageSkipWaiting();
      // An old worker that another page keeps busy holds the change up; a page that
      // is left lets go of it.
      setTimeout(() => location.reload(), APPLY_WITHIN_MS);
    },
  };
}

async function register(
  base: string,
  listener: (news: ServiceWorkerNews) => void,
): Promise<Workbox> {
  const module = await import('workbox-window');
  const workbox = new module.Workbox(trustedScript('sw', `${base}service-worker.js`), {
    scope: base,
    updateViaCache: 'none',
  });
  workbox.addEventListener('activated', ({ isUpdate, isExternal }) => {
    if (isUpdate !== true && isExternal !== true) listener('offline-ready');
  });
  workbox.addEventListener('waiting', () => listener('update-waiting'));
  await workbox.register().catch(() => undefined);
  return workbox;
}
