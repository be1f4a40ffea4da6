import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, expect, it } from 'vitest';
import { useApp } from './support/app.ts';
import { axeViolations } from './support/audit.ts';
import { build, folderOf } from './support/builds.ts';
import { precacheOf, truncatedCopy } from './support/deploy.ts';
import { NEXT_VERSION_SAYS } from './support/next-version.ts';
import { begin, heading, press, settleIn, startSession } from './support/steps.ts';

const app = useApp();

beforeAll(() => build('app-next'));

const OFFER = 'A new version of Ebb is ready.';

/** The person comes back to the page after a while, which then looks for a newer version. */
async function comeBack(page: Page): Promise<void> {
  await page.clock.fastForward(31_000);
  await page.evaluate(() => dispatchEvent(new Event('focus')));
}

/** Leaves a mark on the page that a reload would wipe off. */
const mark = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.assign(globalThis, { marked: true });
  });
const isMarked = (page: Page): Promise<unknown> => page.evaluate('globalThis.marked === true');

async function waitingWorker(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.waiting != null;
  });
}

async function settingsSay(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: /^Settings/ }).click();
  await heading(page, title);
}

it('an update is offered on return and taken only when asked for', async () => {
  const { page } = await app.arrive();
  await settleIn(page);
  await mark(page);
  await app.site.deploy(folderOf('app-next'));
  await comeBack(page);
  await page.getByText(OFFER).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await settingsSay(page, 'Settings');
  expect(await isMarked(page)).toBe(true);

  await press(page, 'Later');
  await page.getByText(OFFER).waitFor({ state: 'detached' });
  expect(await isMarked(page)).toBe(true);

  await page.goto('./');
  await heading(page, 'Today');
  await page.getByText(OFFER).waitFor();
  await mark(page);
  // Now only the new worker itself can bring the new page, not the wait for it.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  await press(page, 'Update now');
  await expect.poll(() => isMarked(page), { timeout: 10_000 }).toBe(false);
  await settingsSay(page, NEXT_VERSION_SAYS);
  expect(await page.getByText(OFFER).count()).toBe(0);
});

it('an update is not offered within a session', async () => {
  const { page } = await app.arrive();
  await settleIn(page);
  await startSession(page);
  await mark(page);
  await app.site.deploy(folderOf('app-next'));
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await page.clock.runFor(20_000);
  await page.clock.runFor(20_000);
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await waitingWorker(page);
  await page.getByRole('timer').waitFor();
  expect(await page.getByText(OFFER).count()).toBe(0);
  expect(await isMarked(page)).toBe(true);

  await press(page, 'End session');
  await press(page, 'End here');
  await press(page, 'Skip the rating');
  await page.getByText(OFFER).waitFor();
  expect(await isMarked(page)).toBe(true);
});

it('a new version with a file cut short is not taken, and the old one goes on', async () => {
  const { page, troubles, goOffline } = await app.arrive();
  await settleIn(page);
  const entries = await precacheOf(folderOf('app-next'));
  const old = new Set((await precacheOf(folderOf('app'))).map(({ url }) => url));
  const fresh = entries.find(({ url }) => url.startsWith('assets/') && !old.has(url));
  const broken = await truncatedCopy(folderOf('app-next'), fresh?.url ?? '');
  try {
    await app.site.deploy(broken.folder);
    const outcome = page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      return new Promise<string>((resolve) => {
        registration.addEventListener('updatefound', () => {
          const next = registration.installing;
          next?.addEventListener('statechange', () => resolve(next.state));
        });
      });
    });
    await comeBack(page);
    expect(await outcome).toBe('redundant');
    await goOffline();
    await page.goto('./settings');
    await heading(page, 'Settings');
    expect(await page.getByText(OFFER).count()).toBe(0);
  } finally {
    await broken.remove();
  }
  // The browser says which file it refused; that is wanted here.
  const refused = troubles.splice(0).filter((trouble) => !/integrity/.test(trouble));
  expect(
    refused.filter((trouble) => !/bad-precaching-response|Failed to fetch/.test(trouble)),
  ).toEqual([]);
});

it('everything but pictures for the store is precached, with its hash', async () => {
  const folder = folderOf('app');
  const entries = await precacheOf(folder);
  for (const { url, integrity } of entries) {
    const hash = createHash('sha384')
      .update(readFileSync(join(folder, url)))
      .digest('base64');
    expect(integrity, url).toBe(`sha384-${hash}`);
  }
  const left = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !entries.some(({ url }) => url === name))
    .filter((name) => !name.startsWith('screenshots/'));
  expect(left.toSorted()).toEqual([
    '404.html',
    '_headers',
    '_redirects',
    'robots.txt',
    'service-worker.js',
  ]);
});

it('every icon and screenshot that is named is there', async () => {
  const folder = folderOf('app');
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const { icons = [], screenshots = [] } = JSON.parse(read('manifest.webmanifest')) as Record<
    string,
    { src: string }[]
  >;
  const linked = [...read('index.html').matchAll(/href="\/(icons\/[^"]+)"/g)].map(([, src]) => src);
  const named = [...icons, ...screenshots].map(({ src }) => src);
  const files = readdirSync(folder, { recursive: true }).map(String);
  expect([...named, ...linked].filter((src) => !files.includes(src ?? ''))).toEqual([]);
});

it('a deep link opens with no network', async () => {
  const { page, goOffline } = await app.arrive();
  await settleIn(page);
  await goOffline();
  await page.goto('./progress');
  await heading(page, 'Progress');
  await page.goto('./settings');
  await heading(page, 'Settings');
});

it('an address that leads nowhere says so and leads on', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await page.goto('./no/such/page');
  await heading(page, 'There is no such page');
  await page.getByText('Your data is safe.').waitFor();
  await page.getByRole('link', { name: 'Go to Today' }).click();
  await heading(page, 'Today');
});
