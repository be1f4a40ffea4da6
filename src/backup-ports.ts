import { createBackground } from './platform/background.ts';
import { createShareFile } from './platform/share-file.ts';
import { trustedScript } from './platform/trusted-script.ts';
import type { BackupPorts } from './state/backup-model.ts';
// oxlint-disable-next-line import/default -- the bundler makes it: an address in place of the module.
import workerAddress from './worker/backup.ts?worker&url';

/** What only backups need of the world outside. */
export function createBackupPorts(): BackupPorts {
  const script = trustedScript('backup', workerAddress);
  return {
    background: createBackground(() => new Worker(script, { type: 'module' })),
    shareFile: createShareFile(),
    startAnew: () => location.reload(),
  };
}
