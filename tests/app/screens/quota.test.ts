import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeProfile, startBrowser } from '../support/killable-browser.ts';
import { serveStoragePage } from '../support/storage-server.ts';

type Served = Awaited<ReturnType<typeof serveStoragePage>>;

let notes: Served;
let everything: Served;

beforeAll(async () => {
  [notes, everything] = await Promise.all([
    serveStoragePage('storage-page'),
    serveStoragePage('quota-page'),
  ]);
});

afterAll(() => Promise.all([notes.close(), everything.close()]));

/** Opens a page where its origin has so much room and no more. */
async function onFullDevice(
  { origin, url }: Served,
  quotaSize: number,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const profile = await makeProfile();
  const { page, kill, gone } = await startBrowser(profile.path);
  try {
    const devTools = await page.context().newCDPSession(page);
    // Before the first write: the browser remembers the room it found then.
    await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
    await page.goto(url);
    await page.waitForFunction(() => 'storagePage' in window || 'quotaPage' in window);
    await work(page);
  } finally {
    kill();
    await gone;
    await profile.remove();
  }
}

it.skipIf(process.platform === 'win32')(
  'a full device is told, with nothing half kept and all that was saved still there',
  () =>
    onFullDevice(notes, 1_000_000, async (page) => {
      const { saved, reason } = await page.evaluate(() => window.storagePage.commitUntilRefused());
      const { living, torn } = await page.evaluate(() => window.storagePage.read());

      expect(reason).toBe('full');
      expect(saved).toBeGreaterThan(0);
      expect(new Set(living.map((id) => id.split('-')[0])).size).toBe(saved);
      expect(living.length % saved).toBe(0);
      expect(torn).toEqual([]);
    }),
);

const DAYS = 20;

it.skipIf(process.platform === 'win32')(
  'a device full of photos takes no photo more, and every rating and session of the days to come',
  () =>
    onFullDevice(everything, 6_000_000, async (page) => {
      await page.evaluate(() => window.quotaPage.prepare());
      const { kept, reasons } = await page.evaluate(() => window.quotaPage.fillWithPhotos());
      expect(kept).toBeGreaterThan(5);
      expect(reasons).toEqual(['full']);

      for (let day = 0; day < DAYS; day += 1) {
        const { photo, ...others } = await page.evaluate(
          (number) => window.quotaPage.liveADay(number),
          day,
        );
        expect(photo).toBe('full');
        expect(new Set(Object.values(others))).toEqual(new Set(['saved']));
      }
      const text = await page.evaluate(() => window.quotaPage.text());
      expect(text).toContain(`day-${DAYS - 1}-before`);
      expect(await page.evaluate(() => window.quotaPage.photos())).toBe(kept + 1);
    }),
);

it.skipIf(process.platform === 'win32')(
  'with no room at all, each kind of write is refused whole, and deleting a photo makes room',
  () =>
    onFullDevice(everything, 6_000_000, async (page) => {
      await page.evaluate(() => window.quotaPage.prepare());
      await page.evaluate(() => window.quotaPage.fillWithPhotos());
      await page.evaluate(() => window.quotaPage.fillToTheBrim());
      const before = await page.evaluate(() => window.quotaPage.text());
      const refused = await page.evaluate(() => window.quotaPage.liveADay(0));
      const { removal: _nothingToRemove, ...writes } = refused;
      expect(new Set(Object.values(writes))).toEqual(new Set(['full']));
      expect(await page.evaluate(() => window.quotaPage.rewrite())).toEqual({
        snapshot: 'refused',
        import: 'storage',
        restore: 'storage',
      });
      expect(await page.evaluate(() => window.quotaPage.text())).toBe(before);

      expect(await page.evaluate(() => window.quotaPage.removeAPhoto())).toBe('saved');
      const { photo: _another, ...others } = await page.evaluate(() =>
        window.quotaPage.liveADay(1),
      );
      expect(new Set(Object.values(others))).toEqual(new Set(['saved']));
    }),
);
