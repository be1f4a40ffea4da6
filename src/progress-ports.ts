import type { Connection } from './data/connection.ts';
import { createExperimentsStore } from './data/experiments-store.ts';
import { createBackground } from './platform/background.ts';
import { createPrinter } from './platform/printer.ts';
import { createShareFile } from './platform/share-file.ts';
import { trustedScript } from './platform/trusted-script.ts';
import { createWakeLock } from './platform/wake-lock.ts';
import type { ProgressPorts } from './state/progress-kit.ts';
// oxlint-disable-next-line import/default -- the bundler makes it: an address in place of the module.
import workerAddress from './worker/analyse.ts?worker&url';

/** What Progress, and an experiment on Today, need of the world outside. */
export function createProgressPorts(connection: Connection): ProgressPorts {
  const script = trustedScript('worker', workerAddress);
  return {
    background: createBackground(() => new Worker(script, { type: 'module' })),
    experimentsStore: createExperimentsStore(connection),
    wakeLock: createWakeLock(),
    shareFile: createShareFile(),
    printer: createPrinter(),
  };
}
