import { TOLD_VERSION } from './content/told-version.ts';
import { createSeenVersion } from './platform/seen-version.ts';
import { createServiceWorkers } from './platform/service-worker.ts';
import type { UpdatePorts } from './state/update-model.ts';

/** The part of the composition root that comes once the first screen stands. */
export function createUpdatePorts(now: () => number): UpdatePorts {
  return {
    serviceWorkers: createServiceWorkers(import.meta.env.BASE_URL, now),
    seenVersion: createSeenVersion(TOLD_VERSION),
  };
}
