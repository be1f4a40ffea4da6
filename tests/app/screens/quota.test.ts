import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeProfile, startBrowser } from '../support/killable-browser.ts';
import { serveStoragePage } from '../support/storage-server.ts';

const QUOTA_BYTES = 1_000_000;

let server: Awaited<ReturnType<typeof serveStoragePage>>;
let profile: Awaited<ReturnType<typeof makeProfile>>;

beforeAll(async () => {
  server = await serveStoragePage();
  profile = await makeProfile();
});

afterAll(async () => {
  await server.close();
  await profile.remove();
});

it.skipIf(process.platform === 'win32')(
  'a full device is told, with nothing half kept and all that was saved still there',
  async () => {
    const { page, kill, gone } = await startBrowser(profile.path);
    const quota = { origin: server.origin, quotaSize: QUOTA_BYTES };
    const devTools = await page.context().newCDPSession(page);
    // Before the first write: the browser remembers the room it found then.
    await devTools.send('Storage.overrideQuotaForOrigin', quota);
    await page.goto(server.url);
    await page.waitForFunction(() => 'storagePage' in window);
    const { saved, reason } = await page.evaluate(() => window.storagePage.commitUntilRefused());
    const { living, torn } = await page.evaluate(() => window.storagePage.read());
    kill();
    await gone;

    expect(reason).toBe('full');
    expect(saved).toBeGreaterThan(0);
    expect(new Set(living.map((id) => id.split('-')[0])).size).toBe(saved);
    expect(living.length % saved).toBe(0);
    expect(torn).toEqual([]);
  },
);
