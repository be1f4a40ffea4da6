import type { Page } from 'playwright';
import { beforeAll, expect, it } from 'vitest';
import { useApp } from './support/app.ts';
import { filesKept } from './support/app-files.ts';
import { build, folderOf } from './support/builds.ts';
import { precacheOf } from './support/deploy.ts';
import { onDisk } from './support/on-disk.ts';
import { heading, press, rate, settleIn } from './support/steps.ts';
import { browserLooks, isMarked, lost, mark } from './support/updates.ts';

const app = useApp();

beforeAll(() => build('app-retire'));

const PATIENT = { timeout: 15_000 };

/** What of the Cache Storage is the person's, entry by entry. */
const keptForThem = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => !name.startsWith('workbox-precache-'));
    const urls = names.map(async (name) =>
      (await (await caches.open(name)).keys()).map(({ url }) => `${name} ${url}`),
    );
    return (await Promise.all(urls)).flat().toSorted();
  });

const hasWorker = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined);

it('a service worker that went wrong is retired, and takes nothing of a person with it', async () => {
  const { page } = await app.arrive();
  await settleIn(page);
  await page.getByRole('link', { name: 'Only rate today' }).click();
  await rate(page, 3, 4);
  await press(page, 'Save');
  await expect.poll(() => onDisk(page, 'check-ins').then(({ length }) => length), PATIENT).toBe(1);
  await page.evaluate(async () => {
    const cache = await caches.open('ebb-restore-points');
    await cache.put('https://restore-points.invalid/one', new Response('a restore point'));
  });
  const before = await keptForThem(page);
  expect(before.join()).toContain('second-copy');
  await mark(page);

  await app.site.deploy(folderOf('app-retire'));
  await browserLooks(page);
  await expect.poll(() => hasWorker(page), PATIENT).toBe(false);
  // The page that is open goes on as it was, with all its files.
  expect(await isMarked(page)).toBe(true);
  const own = (await precacheOf(folderOf('app'))).map(({ url }) => `/${url}`);
  expect(await lost(page, own)).toEqual([]);

  const response = await page.goto('./');
  expect(response?.fromServiceWorker()).toBe(false);
  await heading(page, 'Today');
  await expect.poll(() => filesKept(page), PATIENT).toEqual([]);
  await expect.poll(() => hasWorker(page), PATIENT).toBe(false);
  expect(await keptForThem(page)).toEqual(expect.arrayContaining(before));
  expect(await onDisk(page, 'check-ins')).toHaveLength(1);
  expect(await page.getByText('Ebb is ready to work offline').count()).toBe(0);
});

it('the next service worker is installed as if there had been none', async () => {
  const { page, goOffline } = await app.arrive();
  await settleIn(page);
  await app.site.deploy(folderOf('app-retire'));
  await browserLooks(page);
  await expect.poll(() => hasWorker(page), PATIENT).toBe(false);
  await app.site.deploy();
  await page.goto('./');
  await page.getByText('Ebb is ready to work offline').waitFor();
  await goOffline();
  await page.goto('./settings');
  await heading(page, 'Settings');
});
