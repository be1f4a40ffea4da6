import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { countSummaries, writeYears } from './bench-data.mjs';
import { BROWSER_FLAGS, ensureBrowser } from './browser.mjs';
import { drawByUPlot, installWatch, recordFrames } from './progress-page.mjs';

/** @typedef {import('playwright').Page} Page */
/** @typedef {import('playwright').BrowserContext} BrowserContext */

// Single taps differ by half on a machine that others share; the median of as many is steady.
const RUNS = 11;
const CPU = 4;
const SCRUB_SECONDS = 5;
const FRAME_MS = 20;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

/**
 * The app is told that it is 80 years later: a century that ends today would
 * begin before 1970, where no instant on record can be.
 */
const AHEAD_MS = 80 * 365.25 * 86_400_000;

/** A century may take so many times as long as ten years. */
const OPENING = { ms: 150, century: 1.2 };
const ALL = { ms: 300, century: 2 };
const OTHER = { ms: 50, century: 1 };

/** The ranges as somebody may tap on them, each from the one before; first from 3 months. */
const TAPS = [
  { name: 'All', limit: ALL },
  { name: '14 days', limit: OTHER },
  { name: '1 year', limit: OTHER },
  { name: '3 months', limit: OTHER },
];

/**
 * Measures Progress of a built app that is served at `url`, on a phone four
 * times slower, with ten years on record and with a hundred. A time is from the
 * tap (the time stamp of its click, so that waiting in the queue counts) to the
 * end of the frame that paints both charts: they are in the page when the frame
 * begins, and its style, layout and paint are over when the time is taken. The
 * tap is a mouse's: one of an emulated finger spends 15 ms more in the browser,
 * whatever the page does.
 * @param {string} url
 * @returns {Promise<boolean>} whether all of it is within its limits
 */
export async function benchProgress(url) {
  const results = [];
  for (const years of [10, 100]) results.push(await benchYears(url, years));
  return results.every((isWithin) => isWithin);
}

/** @param {string} url @param {number} years */
async function benchYears(url, years) {
  // IndexedDB is kept in memory unless the browser has a profile.
  const profile = mkdtempSync(join(tmpdir(), 'ebb-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser(),
    args: BROWSER_FLAGS,
    ...PHONE,
  });
  try {
    await context.addInitScript((ahead) => {
      const now = Date.now;
      Date.now = () => now() + ahead;
    }, AHEAD_MS);
    await fill(context, url, years * 365);
    console.log(`Progress with ${years} years at ${CPU}x CPU (medians of ${RUNS})`);
    const limit = limitsOf(years);
    /** @type {Awaited<ReturnType<typeof taps>>[]} */
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await taps(context, url));
    const times = ['Progress', ...TAPS.map(({ name }) => name)].map((name) =>
      report(
        name === 'Progress' ? 'opens' : `range ${name}`,
        runs.map((found) => /** @type {number} */ (found.ebb.get(name))),
        limit.get(name) ?? 0,
      ),
    );
    for (const name of ['3 months', '1 year', 'All']) {
      const drawn = runs.map((found) => /** @type {number} */ (found.uPlot.get(name)));
      console.log(`  ${`uPlot draws ${name}`.padEnd(28)} ${inMs(medianOf(drawn))}`);
    }
    const frames = await scrubs(context, url);
    return [...times, ...frames].every((isWithin) => isWithin);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** @param {number} years @returns {Map<string, number>} in ms */
function limitsOf(years) {
  const limits = [{ name: 'Progress', limit: OPENING }, ...TAPS];
  return new Map(
    limits.map(({ name, limit }) => [name, limit.ms * (years > 10 ? limit.century : 1)]),
  );
}

/**
 * A first visit, then years of records, summed up by the next start as after
 * any loss of the summaries.
 * @param {BrowserContext} context
 * @param {string} url
 * @param {number} days
 */
async function fill(context, url, days) {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('body[data-page="drawn"]').waitFor();
  for (const name of ['Continue', 'None of these apply to me', 'Begin']) {
    await page.getByRole('button', { name, exact: true }).click();
  }
  await page.getByRole('button', { name: 'Start facial' }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.evaluate(writeYears, days);
  await page.reload();
  while ((await page.evaluate(countSummaries)) < days) await page.waitForTimeout(500);
  await page.close();
}

/**
 * Today as it is after a while: its files are here, and nothing is under way.
 * @param {BrowserContext} context
 * @param {string} url
 */
async function openToday(context, url) {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(installWatch);
  await page.getByRole('button', { name: 'Start facial' }).waitFor();
  const tools = await context.newCDPSession(page);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  return page;
}

/**
 * Opens Progress and goes through the ranges.
 * @param {BrowserContext} context
 * @param {string} url
 */
async function taps(context, url) {
  const page = await openToday(context, url);
  /** @type {Map<string, number>} */
  const ebb = new Map();
  /** @type {Map<string, number>} */
  const uPlot = new Map();
  ebb.set('Progress', await timeOf(page, page.getByRole('link', { name: 'Progress' })));
  await page.locator('#tags-title').waitFor();
  await quiet(page);
  for (const { name } of TAPS) {
    ebb.set(name, await timeOf(page, rangeButton(page, name)));
    await quiet(page);
    uPlot.set(name, await timeOfUPlot(page));
    await quiet(page);
  }
  await page.close();
  return { ebb, uPlot };
}

/** @param {Page} page @param {string} name */
const rangeButton = (page, name) =>
  page.locator('.trend-controls label', { has: page.getByRole('radio', { name, exact: true }) });

/** @param {Page} page @param {import('playwright').Locator} tapped */
async function timeOf(page, tapped) {
  await page.evaluate(() => /** @type {any} */ (window).ebbBench.watch());
  await tapped.click();
  return /** @type {Promise<number>} */ (
    page.evaluate(() => /** @type {any} */ (window).ebbBench.painted)
  );
}

/** Until nothing has changed for a while: what comes after the charts is in its place. @param {Page} page */
function quiet(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const QUIET_MS = 500;
        const done = () => {
          observer.disconnect();
          resolve(undefined);
        };
        let timer = setTimeout(done, QUIET_MS);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, QUIET_MS);
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
  );
}

/**
 * The points of both charts as Ebb has drawn them, drawn by uPlot over them:
 * dots and means, each in a canvas of the same size; from its call to the end
 * of the frame that paints it.
 * @param {Page} page
 */
async function timeOfUPlot(page) {
  // The protocol brings it past the page's own rules for scripts, which stay in force.
  await page.evaluate(`${UPLOT}; window.uPlot = uPlot;`);
  return /** @type {Promise<number>} */ (page.evaluate(drawByUPlot));
}

const require = createRequire(import.meta.url);
const UPLOT = readFileSync(require.resolve('uplot/dist/uPlot.iife.min.js'), 'utf8');

/**
 * Drags a finger to and fro over a chart of each range.
 * @param {BrowserContext} context
 * @param {string} url
 */
async function scrubs(context, url) {
  const page = await openToday(context, url);
  await page.getByRole('link', { name: 'Progress' }).click();
  await page.locator('#tags-title').waitFor();
  await quiet(page);
  const results = [];
  for (const name of ['3 months', '1 year', 'All']) {
    if (name !== '3 months') await timeOf(page, rangeButton(page, name));
    await quiet(page);
    const { frames, readings } = await scrub(page);
    const sorted = frames.toSorted((one, other) => one - other);
    const worst = sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN;
    const title = `scrubs ${name} (${sorted.length} frames, ${readings} readings)`;
    console.log(
      `  ${title.padEnd(46)} median ${medianOf(sorted).toFixed(1)} ms, 99 % within ${worst.toFixed(1)} of ${FRAME_MS} ms`,
    );
    results.push(worst <= FRAME_MS && readings > sorted.length / 4);
  }
  await page.close();
  return results;
}

/** Frames in ms while a chart is scrubbed, and how many days were read. @param {Page} page */
async function scrub(page) {
  const tools = await page.context().newCDPSession(page);
  const reader = page.locator('.trend-reader').first();
  await reader.scrollIntoViewIfNeeded();
  const box = await reader.boundingBox();
  if (box === null) throw new Error('There is no chart to scrub');
  const y = box.y + box.height / 2;
  /** @param {'touchStart' | 'touchMove' | 'touchEnd'} type @param {number} [x] */
  const touch = (type, x) =>
    tools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: x === undefined ? [] : [{ x, y }],
    });
  const from = box.x + 0.15 * box.width;
  const width = 0.6 * box.width;
  await touch('touchStart', from);
  await touch('touchMove', from + 20);
  const recording = page.evaluate(recordFrames, SCRUB_SECONDS);
  // A little longer than it is recorded, so that no frame is without a finger.
  const end = performance.now() + (SCRUB_SECONDS + 0.5) * 1000;
  for (let step = 0; performance.now() < end; step += 1) {
    // There and back again, 3 px at a time.
    const at = (step * 3) % (2 * width);
    await touch('touchMove', from + Math.min(at, 2 * width - at));
  }
  await touch('touchEnd');
  return recording;
}

/** @param {readonly number[]} values */
function medianOf(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** @param {number} ms */
const inMs = (ms) => `${Math.round(ms)} ms`;

/**
 * @param {string} title
 * @param {readonly number[]} times in ms
 * @param {number} limit in ms
 */
function report(title, times, limit) {
  const median = medianOf(times);
  const range = `${Math.round(Math.min(...times))} to ${inMs(Math.max(...times))}`;
  console.log(`  ${title.padEnd(28)} ${Math.round(median)} of ${inMs(limit)} (${range})`);
  return median <= limit;
}
