import { backupWorker } from './backup-worker.ts';
import { startAnew } from './page-tabs.ts';
import { createDice } from './platform/dice.ts';
import { createShareFile } from './platform/share-file.ts';
import type { BackupPorts } from './state/backup-model.ts';

/** What only backups need of the world outside. */
export function createBackupPorts(): BackupPorts {
  return {
    background: backupWorker,
    shareFile: createShareFile(),
    dice: createDice(),
    // BIP39's: known, plain, and told apart by their first four letters.
    words: async () => (await import('@scure/bip39/wordlists/english.js')).wordlist,
    startAnew,
  };
}
