import { trustedScript } from './trusted-script.ts';

/**
 * - `offline-ready`: everything the app needs is on the device.
 * - `update-waiting`: a newer version waits for the person's leave.
 * - `replaced`: a newer version took over; this page still is the old one.
 */
export type ServiceWorkerNews = 'offline-ready' | 'update-waiting' | 'replaced';

/** Installs the offline copy and watches for a newer one. */
export interface ServiceWorkers {
  readonly start: (listener: (news: ServiceWorkerNews) => void) => void;
  /** Looks for a newer version and for files gone missing; at most once in 30 s. */
  readonly check: () => void;
  /**
   * Lets the waiting version take over, then reloads the page, unless by then
   * `mayReload` says that something is open which a reload would lose.
   */
  readonly apply: (mayReload: () => boolean) => void;
}

const CHECK_EVERY_MS = 30_000;

const APPLY_WITHIN_MS = 10_000;

/** What the service worker says of its files. */
interface Health {
  readonly missing: number;
  /** Whether the asking page is of the worker's own version. */
  readonly isCurrent: boolean;
}

/** The page is reloaded only after the person agreed to the update. */
export function createServiceWorkers(base: string, now: () => number): ServiceWorkers {
  let registration: ServiceWorkerRegistration | null = null;
  let checkedAt = 0;
  let mayReload = (): boolean => false;
  return {
    start: (listener) => {
      if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
      watchController(listener, () => mayReload());
      void register(base, listener).then((registered) => {
        registration = registered;
        checkedAt = now();
      });
    },
    check: () => {
      if (registration === null || now() - checkedAt < CHECK_EVERY_MS) return;
      checkedAt = now();
      registration.update().catch(() => undefined);
      void askHealth(registration);
    },
    apply: (permission) => {
      mayReload = permission;
      registration?.waiting?.postMessage({ type: 'SKIP_WAITING' });
      setTimeout(() => {
        // An old worker that is kept busy holds the change up; a page that is left lets
        // go of it. Whichever version answers then, its files are still there.
        if (registration?.waiting != null && permission()) location.reload();
        // Later the person may be anywhere: a change that late is told, not made.
        mayReload = () => false;
      }, APPLY_WITHIN_MS);
    },
  };
}

function watchController(
  listener: (news: ServiceWorkerNews) => void,
  mayReload: () => boolean,
): void {
  const { serviceWorker } = navigator;
  let hasController = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (mayReload()) location.reload();
    else if (hasController) listener('replaced');
    hasController = true;
  });
}

/** Null where the browser refuses, or there is no network the first time. */
async function register(
  base: string,
  listener: (news: ServiceWorkerNews) => void,
): Promise<ServiceWorkerRegistration | null> {
  try {
    const registration = await navigator.serviceWorker.register(
      trustedScript('sw', `${base}service-worker.js`),
      { scope: base, updateViaCache: 'none' },
    );
    const { hear } = watchInstalls(registration, listener);
    void askHealth(registration).then((health) => {
      if (health?.isCurrent === false) listener('replaced');
      hear(health);
    });
    return registration;
  } catch {
    return null;
  }
}

/**
 * Each version that comes is heard of, whatever became of those before it:
 * workbox-window would stop at the first that comes a minute after the start.
 */
function watchInstalls(
  registration: ServiceWorkerRegistration,
  listener: (news: ServiceWorkerNews) => void,
): { readonly hear: (health: Health | null) => void } {
  const isFirst = registration.active === null;
  let isWhole = true;
  const look = (): void => {
    const { active, waiting } = registration;
    if (waiting !== null && navigator.serviceWorker.controller !== null) {
      if (isWhole) listener('update-waiting');
      else void letIn(registration, () => listener('update-waiting'));
    }
    if (isFirst && active?.state === 'activated') void tellIfReady();
  };
  let isTold = false;
  const tellIfReady = async (): Promise<void> => {
    if (isTold) return;
    isTold = true;
    if ((await askHealth(registration))?.missing === 0) listener('offline-ready');
  };
  const follow = (worker: ServiceWorker | null): void =>
    worker?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  follow(registration.installing);
  follow(registration.waiting);
  look();
  return {
    hear: (health) => {
      isWhole = health === null || health.missing === 0;
      if (!isWhole) look();
    },
  };
}

/**
 * A version that cannot be made whole again has nothing to offer any more, so the waiting
 * one is asked until it comes: while the old worker answers it has to wait
 * (https://w3c.github.io/ServiceWorker/#try-activate-algorithm), and Chromium then does not
 * look again for minutes. For the same reason the old worker is asked nothing here.
 */
async function letIn(registration: ServiceWorkerRegistration, offer: () => void): Promise<void> {
  for (let asked = 0; asked < APPLY_WITHIN_MS && registration.waiting !== null; asked += 1_000) {
    registration.waiting.postMessage({ type: 'SKIP_WAITING' }, {});
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  if (registration.waiting !== null) offer();
}

/**
 * Has the worker fetch what has gone missing of its files. Null where there is no
 * worker yet; one that does not know the question never answers.
 */
async function askHealth({ active }: ServiceWorkerRegistration): Promise<Health | null> {
  if (active === null) return null;
  const entry = document.querySelector<HTMLScriptElement>('script[type="module"]')?.src;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<Health>) => resolve(data), {
      once: true,
    });
    port1.start();
    active.postMessage({ type: 'HEAL', entry }, [port2]);
  });
}
