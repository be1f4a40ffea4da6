import { createBackground } from './platform/background.ts';
import { trustedScript } from './platform/trusted-script.ts';
// oxlint-disable-next-line import/default -- the bundler makes it: an address in place of the module.
import workerAddress from './worker/backup.ts?worker&url';

const script = trustedScript('backup', workerAddress);

/** The one worker that reads and writes all records at once; it is begun with its first task. */
export const backupWorker = createBackground(() => new Worker(script, { type: 'module' }));
