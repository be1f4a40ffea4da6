import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useApp } from './support/app.ts';
import { axeViolations } from './support/audit.ts';
import { folderOf } from './support/builds.ts';
import { precacheOf } from './support/deploy.ts';
import { laterVersion } from './support/later-version.ts';
import { drawn, heading, press, settleIn, startSession } from './support/steps.ts';
import {
  OFFER,
  browserLooks,
  comeBack,
  isMarked,
  lost,
  mark,
  nextVersion,
  settingsSay,
  updateNow,
  waitingWorker,
} from './support/updates.ts';

const app = useApp();

const NEWS = 'All you keep here can now go into one file';
const REPLACED = 'this page is still the old one';

let next: Awaited<ReturnType<typeof laterVersion>>;
beforeAll(async () => {
  next = await laterVersion(folderOf('app'), 900);
});
afterAll(() => next.remove());

const isOffered = async (page: Page): Promise<boolean> => (await page.getByText(OFFER).count()) > 0;

/** A later version is on the server, and the page has found it. */
async function nextWaits(page: Page): Promise<void> {
  await app.site.deploy(next.folder);
  await browserLooks(page);
  await waitingWorker(page);
}

it('an update is offered on return, taken only when asked for, and told once', async () => {
  const { page } = await app.arrive();
  await settleIn(page);
  await mark(page);
  await app.site.deploy(next.folder);
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
  expect(await page.getByText(NEWS).count()).toBe(0);
  // Now only the new worker itself can bring the new page, not the wait for it.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  await updateNow(page);
  await page.clock.resume();
  await settingsSay(page, next.says);
  await page.getByText(NEWS).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await isOffered(page)).toBe(false);
  await press(page, 'OK');
  await page.getByText(NEWS).waitFor({ state: 'detached' });

  await app.site.deploy();
  await page.reload();
  // By the time of the next offer, what has changed would have been told again.
  await page.getByText(OFFER).waitFor();
  expect(await page.getByText(NEWS).count()).toBe(0);
});

it('an update is not offered within a session', async () => {
  const { page } = await app.arrive();
  await settleIn(page);
  await startSession(page);
  await mark(page);
  await nextWaits(page);
  await page.clock.runFor(20_000);
  await page.getByRole('timer').waitFor();
  expect(await isOffered(page)).toBe(false);
  expect(await isMarked(page)).toBe(true);

  await press(page, 'End session');
  await press(page, 'End here');
  await press(page, 'Skip the rating');
  await page.getByText(OFFER).waitFor();
  expect(await isMarked(page)).toBe(true);
});

it('an update is not offered over anything that may not be saved yet', async () => {
  const { page } = await app.arrive();
  await settleIn(page);
  await nextWaits(page);
  await page.getByText(OFFER).waitFor();
  await page.getByRole('link', { name: 'Progress' }).click();
  await press(page, 'Add a past day');
  await page.getByLabel('Note').fill('Slept badly');
  expect(await isOffered(page)).toBe(false);
  await press(page, 'Cancel');
  await page.getByText(OFFER).waitFor();
  for (const [path, title] of [
    ['/check-in', 'Rate today'],
    ['/routines', 'Your routines'],
    ['/safety', 'Your safety answers'],
    ['/backup', 'Backup'],
  ] as const) {
    await turnTo(page, path);
    await heading(page, title);
    expect(await isOffered(page), path).toBe(false);
    await turnTo(page, '/');
    await page.getByText(OFFER).waitFor();
  }
});

/** Changes the address as a link of Ebb does, without a new page. */
async function turnTo(page: Page, path: string): Promise<void> {
  await page.evaluate((path) => {
    history.pushState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

/** Twenty in the long run. */
const VERSIONS = process.env['EBB_LONG'] === '1' ? 20 : 6;

it('version after version passes by an open page and a running session, which the newest then follows', async () => {
  const { page, context, troubles } = await app.arrive();
  await settleIn(page);
  const player = await context.newPage();
  await player.clock.install();
  await player.goto('./');
  await drawn(player);
  await startSession(player);
  await Promise.all([mark(page), mark(player)]);
  const own = (await precacheOf(folderOf('app'))).map(({ url }) => `/${url}`);
  let last = next;
  for (let n = 1; n <= VERSIONS; n += 1) {
    const version = await laterVersion(folderOf('app'), n);
    try {
      await app.site.deploy(version.folder);
      expect(await nextVersion(page, browserLooks)).toBe('installed');
    } finally {
      await version.remove();
    }
    last = version;
    const tab = (['Progress', 'Settings', 'Today'] as const)[n % 3] ?? 'Today';
    await page.getByRole('link', { name: tab, exact: true }).click();
    await heading(page, tab);
    await player.clock.runFor(1_000);
    await player.getByRole('timer').waitFor();
    expect(await isMarked(page)).toBe(true);
    expect(await isMarked(player)).toBe(true);
    expect(troubles).toEqual([]);
  }
  // What the pages have not asked for yet comes from the version they are of.
  expect(await lost(page, own)).toEqual([]);

  await updateNow(page);
  await settingsSay(page, last.says);

  // The session goes on as it was, and its page finds its files still.
  expect(await lost(player, own)).toEqual([]);
  await player.clock.runFor(20_000);
  await player.getByRole('timer').waitFor();
  await press(player, 'End session');
  await press(player, 'End here');
  await press(player, 'Skip the rating');
  await player.getByText(REPLACED).waitFor();
  expect(await isMarked(player)).toBe(true);
  await settingsSay(player, 'Settings');
  await press(player, 'Reload');
  await heading(player, last.says);
}, 300_000);
