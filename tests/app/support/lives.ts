import type { Page } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { PHONE } from './app.ts';
import { folderOf } from './builds.ts';
import { makeProfile, startBrowser } from './killable-browser.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { watch } from './watch.ts';

interface Lives {
  readonly site: Site;
  /**
   * One life of the browser, which begins at `time` by the page's clock and is
   * ended by a kill the moment `then` is through.
   */
  readonly live: (time: Date, then: (page: Page) => Promise<void>) => Promise<void>;
}

/** A browser whose profile outlives its kills, for the tests of a file; it may have flags of its own. */
export function useLives(flags: readonly string[] = []): Lives {
  let site: Site;
  let profile: Awaited<ReturnType<typeof makeProfile>>;

  beforeAll(async () => {
    site = await openSite(folderOf('app'));
    profile = await makeProfile();
  });
  afterAll(async () => {
    await site.cut();
    await profile.remove();
  });

  return {
    get site() {
      return site;
    },
    live: async (time, then) => {
      const { page, kill, gone } = await startBrowser(profile.path, flags);
      try {
        const troubles = await watch(page.context(), site.origin);
        page.setDefaultTimeout(15_000);
        await page.setViewportSize(PHONE);
        await page.clock.install({ time });
        await then(page);
        expect(troubles).toEqual([]);
      } finally {
        kill();
        await gone;
      }
    },
  };
}
