import { archiveAtWork } from './archive-at-work.ts';

/** Answers anything it is sent. */
globalThis.addEventListener('message', async () => {
  globalThis.postMessage(await archiveAtWork(), {});
});
