import { backupWorker } from './backup-worker.ts';
import { DATABASE_NAME } from './data/schema.ts';
import { createSnapshots } from './data/snapshots.ts';
import { pageTabs } from './page-tabs.ts';
import { createOwnTexts } from './platform/own-texts.ts';
import { createRestart } from './platform/restart.ts';
import type { ErasePorts } from './state/erase-model.ts';
import { linkTo } from './ui/link.ts';

/** What only erasing needs of the world outside. */
export function createErasePorts(): ErasePorts {
  const { again, news } = createRestart(linkTo('/erase'));
  return {
    background: backupWorker,
    snapshots: createSnapshots(DATABASE_NAME),
    texts: createOwnTexts(`${DATABASE_NAME}:`),
    restart: {
      news,
      again: (told) => {
        pageTabs.tell('rewritten');
        again(told);
      },
    },
  };
}
