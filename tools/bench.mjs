import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, ensureInstalled, requireNode } from './installed.mjs';

requireNode();
ensureInstalled();

const { build } = await import('vite');
const { chromium } = await import('playwright');
const { BROWSER_FLAGS, ensureBrowser } = await import('./browser.mjs');
const { serve } = await import('./serve.mjs');
const { sizesOf } = await import('./measure.mjs');
const { benchBackup } = await import('./bench-backup.mjs');
const { benchBombs } = await import('./bench-bombs.mjs');
const { benchExperiment } = await import('./bench-experiment.mjs');
const { benchProgress } = await import('./bench-progress.mjs');
const { benchSession } = await import('./bench-session.mjs');

const RUNS = 5;

/** A slow 3G-like line and a phone four times slower than this machine. */
const COLD = { bytesPerSecond: (1.6 * 1000 * 1000) / 8, latencyMs: 150, cpu: 4 };

await build({ root: ROOT, logLevel: 'error' });
const folder = `${ROOT}dist`;
const { todayScripts, player, pages, precache } = sizesOf(folder);

/** @param {number} bytes */
const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
console.log(`Scripts of Today       ${kb(todayScripts)} of 24 KB`);
console.log(`Scripts of a session   ${kb(player)} of 110 KB more`);
for (const [name, bytes] of Object.entries(pages)) {
  console.log(`${name.padEnd(22)} ${kb(bytes)} of 14 KB`);
}
console.log(`Everything precached   ${kb(precache)} of 500 KB`);

const site = await serve({ folder, port: 0 });
const cold = [];
const warm = [];
for (let run = 0; run < RUNS; run += 1) {
  const profile = mkdtempSync(join(tmpdir(), 'ebb-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser(),
    args: BROWSER_FLAGS,
    viewport: { width: 390, height: 844 },
  });
  cold.push(await paintsOf(context, { throttled: true }));
  await prepare(context);
  await context.setOffline(true);
  warm.push(await paintsOf(context, { throttled: false }));
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
report('Cold, 1.6 Mbit/s, 150 ms, 4x CPU', cold);
report('Offline, warm, 4x CPU', warm);
if (!(await benchExperiment())) process.exitCode = 1;
if (!(await benchBombs())) process.exitCode = 1;
if (!(await benchProgress(site.url))) process.exitCode = 1;
if (!(await benchBackup(site.url))) process.exitCode = 1;
await benchSession(site.url);
await site.close();

/**
 * First paint, largest paint and the moment the page answers, in ms.
 * @param {import('playwright').BrowserContext} context
 * @param {{ throttled: boolean }} options
 */
async function paintsOf(context, { throttled }) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: COLD.cpu });
  if (throttled) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: COLD.latencyMs,
      downloadThroughput: COLD.bytesPerSecond,
      uploadThroughput: COLD.bytesPerSecond,
    });
  }
  await page.goto(site.url);
  await page.waitForFunction(() => performance.getEntriesByName('ebb:usable').length > 0);
  const paints = await page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
          const usable = performance.getEntriesByName('ebb:usable')[0]?.startTime;
          resolve({ first, largest: list.getEntries().at(-1)?.startTime, usable });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await page.close();
  return /** @type {{ first: number, largest: number, usable: number }} */ (paints);
}

/**
 * Goes through Welcome and waits for the offline copy, as a returning person has.
 * @param {import('playwright').BrowserContext} context
 */
async function prepare(context) {
  const page = await context.newPage();
  await page.goto(site.url);
  await page.locator('body[data-page="drawn"]').waitFor();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'None of these apply to me' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Start facial' }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.close();
}

/**
 * @param {string} title
 * @param {readonly { first: number, largest: number, usable: number }[]} runs
 */
function report(title, runs) {
  /** @param {(run: { first: number, largest: number, usable: number }) => number} of */
  const median = (of) => {
    const sorted = runs.map(of).toSorted((one, other) => one - other);
    return `${Math.round(/** @type {number} */ (sorted[Math.floor(sorted.length / 2)]))} ms`;
  };
  console.log(`${title} (medians of ${runs.length})`);
  console.log(`  first paint   ${median(({ first }) => first)}`);
  console.log(`  largest paint ${median(({ largest }) => largest)}`);
  console.log(`  usable        ${median(({ usable }) => usable)}`);
}
