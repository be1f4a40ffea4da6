import { afterAll, beforeAll, expect, it } from 'vitest';
import { DB_V1 } from '../fixtures/db-v1.ts';
import { DB_V2 } from '../fixtures/db-v2.ts';
import type { OldDatabase } from '../data/support/old-database.ts';
import { makeProfile, startBrowser } from './support/killable-browser.ts';
import { serveStoragePage } from './support/storage-server.ts';

/** Ends of the browser, from before the upgrade has begun until about its end. */
const KILLED_AFTER_MS = [0, 5, 15, 40];

let server: Awaited<ReturnType<typeof serveStoragePage>>;

beforeAll(async () => {
  server = await serveStoragePage();
});

afterAll(() => server.close());

async function life<T>(
  profile: string,
  work: (page: Awaited<ReturnType<typeof startBrowser>>['page'], kill: () => void) => Promise<T>,
): Promise<T> {
  const { page, kill, gone } = await startBrowser(profile);
  try {
    await page.goto(server.url);
    await page.waitForFunction(() => 'storagePage' in window);
    return await work(page, kill);
  } finally {
    kill();
    await gone;
  }
}

function idsOf({ stores }: OldDatabase): string[] {
  const records = stores.find(({ name }) => name === 'check-ins')?.records ?? [];
  return records.map((record) => (record as { id: string }).id);
}

it.skipIf(process.platform === 'win32').each<OldDatabase>([DB_V1, DB_V2])(
  'a browser killed while it brings a database up to date loses nothing: version $version',
  async (old) => {
    for (const ms of KILLED_AFTER_MS) {
      const profile = await makeProfile();
      await life(profile.path, async (page, kill) => {
        await page.evaluate((database) => window.storagePage.writeOld(database), old);
        await page.exposeFunction('begun', () => setTimeout(kill, ms));
        // Ends with the browser.
        await page.evaluate(() => window.storagePage.upgrade()).catch(() => undefined);
      });
      const { living, removed, snapshots } = await life(profile.path, (page) =>
        page.evaluate(() => window.storagePage.afterUpgrade()),
      );
      expect([...living, ...removed].toSorted()).toEqual(idsOf(old).toSorted());
      expect(snapshots).toContain(old.version);
      await profile.remove();
    }
  },
  120_000,
);
