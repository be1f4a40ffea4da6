import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { writePhotos, writeYears } from './bench-data.mjs';
import { BROWSER_FLAGS, ensureBrowser } from './browser.mjs';

/** @typedef {import('playwright').Page} Page */

/** About 10,000 records, at three and a half a day. */
const DAYS = 2_860;
const PHOTOS = 300;
const CPU = 4;
const MOST_MS = 10_000;
const MOST_BLOCKED_MS = 100;

const WAIT = { timeout: 300_000 };

/**
 * Measures a backup of years and its restore on an empty phone in a built app that is served at
 * `url`. The page is slowed down four times; the worker that does the work is not, for browsers
 * slow pages only.
 * @param {string} url
 * @returns {Promise<boolean>} whether all of it is within its limits, and nothing was lost
 */
export async function benchBackup(url) {
  const profile = mkdtempSync(join(tmpdir(), 'ebb-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser(),
    args: BROWSER_FLAGS,
    viewport: { width: 390, height: 844 },
    acceptDownloads: true,
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchBlocks);
    await begin(page, url);
    await page.evaluate(writeYears, DAYS);
    const photoBytes = await page.evaluate(writePhotos, PHOTOS);
    // The first start derives the summaries of all days.
    await page.goto(`${url}backup`);
    await ready(page);
    const tools = await context.newCDPSession(page);
    await tools.send('Emulation.setCPUThrottlingRate', { rate: CPU });

    const made = await timed(page, async () => {
      await page.goto(`${url}backup`);
      await ready(page);
    });
    const before = await recordsOf(page);
    const file = join(profile, 'copy.zip');
    await saveTo(page, file);
    await tools.send('Storage.clearDataForOrigin', {
      origin: new URL(url).origin,
      storageTypes: 'all',
    });
    await page.goto(url);
    await page.getByRole('link', { name: 'I have a backup' }).click();
    await ready(page);
    const read = await timed(page, async () => {
      await page.locator('input[type=file]').setInputFiles(file);
      await restoreButton(page).waitFor(WAIT);
    });
    const restored = await timed(page, async () => {
      const anew = page.waitForEvent('load', WAIT);
      await restoreButton(page).click();
      await anew;
      await page.getByText('Restored just now. Should it').waitFor(WAIT);
    });
    const after = await recordsOf(page);

    const megabytes = (statSync(file).size / 1e6).toFixed(0);
    console.log(
      `Backup of ${before.count} records and ${PHOTOS} photos (${(photoBytes / 1e6).toFixed(0)} MB), ` +
        `a file of ${megabytes} MB, at ${CPU}x CPU`,
    );
    const isEqual = before.hash === after.hash;
    console.log(
      `  records and photos afterwards: ${isEqual ? 'equal' : 'NOT EQUAL'} by their hash`,
    );
    return [
      report('made', made),
      report('looked through', read),
      report('restored', restored),
      isEqual,
    ].every(Boolean);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** @param {string} name @param {{ ms: number, blockedMs: number }} found */
function report(name, { ms, blockedMs }) {
  const isWithin = ms <= MOST_MS && blockedMs <= MOST_BLOCKED_MS;
  console.log(
    `  ${name.padEnd(16)} ${(ms / 1000).toFixed(1)} s of ${MOST_MS / 1000}, ` +
      `page blocked for ${blockedMs} ms of ${MOST_BLOCKED_MS} at most${isWithin ? '' : '  OVER'}`,
  );
  return isWithin;
}

/** @param {Page} page */
const restoreButton = (page) => page.getByRole('button', { name: 'Restore', exact: true });

/** @param {Page} page */
const ready = (page) => page.getByText(/^Ready: /).waitFor(WAIT);

/** @param {Page} page @param {string} url */
async function begin(page, url) {
  await page.goto(url);
  await page.locator('body[data-page="drawn"]').waitFor();
  for (const name of ['Continue', 'None of these apply to me', 'Begin']) {
    await page.getByRole('button', { name, exact: true }).click();
  }
  await page.getByRole('button', { name: 'Start facial' }).waitFor();
}

/** @param {Page} page @param {string} file */
async function saveTo(page, file) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^(Save|Share) the copy$/ }).click();
  await (await download).saveAs(file);
}

/** Runs in each page: keeps how long its thread was blocked at most, over reloads too. */
function watchBlocks() {
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      const longest = Math.max(Number(sessionStorage.getItem('longest')), Math.round(duration));
      sessionStorage.setItem('longest', String(longest));
    }
  }).observe({ type: 'longtask' });
}

/** @param {Page} page @param {() => Promise<void>} work */
async function timed(page, work) {
  await page.evaluate(() => sessionStorage.setItem('longest', '0'));
  const from = Date.now();
  await work();
  const ms = Date.now() - from;
  const blockedMs = await page.evaluate(() => Number(sessionStorage.getItem('longest')));
  return { ms, blockedMs };
}

/** How many records there are, and one hash over all of them and every pixel. @param {Page} page */
function recordsOf(page) {
  return page.evaluate(async () => {
    const stores = [
      'check-ins',
      'sessions',
      'day-contexts',
      'routines',
      'experiments',
      'safety-answers',
      'photos',
      'photo-pixels',
      'photo-thumbs',
    ];
    /** @type {IDBDatabase} */
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open('ebb');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    /** @param {string} store @returns {Promise<unknown[]>} */
    const all = (store) =>
      new Promise((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    /** @param {BufferSource} data */
    const hashOf = async (data) => {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
      return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    };
    /** Keys in order, so that equal records read alike. @param {unknown} value @returns {unknown} */
    const ordered = (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      return Object.fromEntries(
        Object.entries(value)
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([key, inner]) => [key, ordered(inner)]),
      );
    };
    let count = 0;
    const parts = [];
    for (const store of stores) {
      const values = await all(store);
      const isPixels = store.startsWith('photo-');
      if (!isPixels) count += values.length;
      for (const value of values) {
        parts.push(
          isPixels
            ? await hashOf(/** @type {ArrayBuffer} */ (value))
            : JSON.stringify(ordered(value)),
        );
      }
    }
    database.close();
    return { count, hash: await hashOf(new TextEncoder().encode(parts.join('\n'))) };
  });
}
