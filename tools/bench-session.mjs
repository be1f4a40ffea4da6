import { createServer } from 'vite';
import { chromium } from 'playwright';
import { BROWSER_FLAGS, ensureBrowser } from './browser.mjs';
import { ROOT } from './installed.mjs';

/** @typedef {import('playwright').Page} Page */

const PHONE = { width: 390, height: 844 };
const STILL_SECONDS = 60;
const SESSIONS = 10;

/**
 * Measures the player of a built app that is served at `url`: whether its
 * sounds are on time over twelve real minutes on a phone six times slower, how
 * little its picture asks of the main thread, and what it leaves in memory.
 * @param {string} url
 */
export async function benchSession(url) {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
  try {
    await benchStillness(await browser.newContext({ viewport: PHONE }), url);
    await benchFrames(await browser.newContext({ viewport: PHONE }), url);
    await benchMemory(await browser.newContext({ viewport: PHONE }), url);
    const context = { viewport: PHONE, bypassCSP: true, timezoneId: noonZone() };
    await benchSound(await browser.newContext(context), url);
  } finally {
    await browser.close();
  }
}

/** A zone in which it is about noon now: the softer set of sounds belongs to the evening. */
function noonZone() {
  const hours = 12 - new Date().getUTCHours();
  return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

/** @param {Page} page @param {string} name */
const press = (page, name) => page.getByRole('button', { name, exact: true }).click();

/**
 * A first visit, up to Today.
 * @param {import('playwright').BrowserContext} context
 * @param {string} url
 * @param {boolean} isWound with a clock of our own
 */
async function arrive(context, url, isWound = false) {
  const page = await context.newPage();
  if (isWound) await page.clock.install();
  await page.goto(url);
  await page.locator('body[data-page="drawn"]').waitFor();
  await press(page, 'Continue');
  await press(page, 'None of these apply to me');
  await press(page, 'Begin');
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  return page;
}

/** From Today into a session of a length. @param {Page} page @param {'Short' | 'Long'} length */
async function begin(page, length) {
  await page.getByRole('radio', { name: length, exact: true }).check({ force: true });
  await press(page, 'Start facial');
  await press(page, 'All clear today');
  await press(page, 'I’d rather not rate');
  await press(page, "I'm ready");
  await page.getByRole('timer').waitFor();
}

/** The browser's own figures of a page, in time its threads really worked. @param {Page} page */
async function figuresOf(page) {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await tools.send('Performance.enable');
  return async (/** @type {string} */ name) => {
    await tools.send('HeapProfiler.collectGarbage');
    const { metrics } = await tools.send('Performance.getMetrics');
    return metrics.find((found) => found.name === name)?.value ?? Number.NaN;
  };
}

/** @param {import('playwright').BrowserContext} context @param {string} url */
async function benchStillness(context, url) {
  const page = await arrive(context, url);
  await begin(page, 'Long');
  await page.locator('main[data-phase="running"]').waitFor();
  const figure = await figuresOf(page);
  const before = await figure('TaskDuration');
  await page.waitForTimeout(STILL_SECONDS * 1000);
  const busy = (await figure('TaskDuration')) - before;
  const share = ((busy / STILL_SECONDS) * 100).toFixed(2);
  console.log(`Main thread busy over ${STILL_SECONDS} s of a session   ${share} % of 2 %`);
  await context.close();
}

/** @param {import('playwright').BrowserContext} context @param {string} url */
async function benchFrames(context, url) {
  const page = await arrive(context, url);
  await begin(page, 'Long');
  await page.locator('main[data-phase="running"]').waitFor();
  const tools = await context.newCDPSession(page);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const frames = await page.evaluate(
    (seconds) =>
      new Promise((resolve) => {
        /** @type {number[]} */
        const times = [];
        /** @param {number} time */
        const look = (time) => {
          times.push(time);
          const isOver = time - /** @type {number} */ (times[0]) > seconds * 1000;
          if (isOver) resolve(times.slice(1).map((at, index) => at - (times[index] ?? at)));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    STILL_SECONDS,
  );
  const sorted = /** @type {number[]} */ (frames).toSorted((one, other) => one - other);
  const at = (/** @type {number} */ share) =>
    (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  console.log(
    `Frames at 4x CPU (${sorted.length})   median ${at(0.5)} ms, 99 % within ${at(0.99)} of 20 ms`,
  );
  await context.close();
}

/** @param {import('playwright').BrowserContext} context @param {string} url */
async function benchMemory(context, url) {
  const visitor = await arrive(context, url, true);
  const figure = await figuresOf(visitor);
  /** @type {number[]} */
  const heaps = [];
  for (let session = 0; session <= SESSIONS; session += 1) {
    await begin(visitor, 'Short');
    const end = visitor.getByRole('heading', { name: 'Well done' });
    while (!(await end.isVisible())) await visitor.clock.runFor(10_000);
    await press(visitor, 'Skip the rating');
    await visitor.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    heaps.push(await figure('JSHeapUsedSize'));
  }
  const grown = ((heaps.at(-1) ?? 0) - (heaps[0] ?? 0)) / 1024;
  console.log(`Heap after ${SESSIONS} more sessions   ${grown.toFixed(0)} of 1024 KB`);
  await context.close();
}

/** @param {import('playwright').BrowserContext} context @param {string} url */
async function benchSound(context, url) {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false },
  });
  /** @param {string} path */
  const load = (path) => server.ssrLoadModule(`/${path}`);
  const { installRecorder, heardAt } = await load('tests/platform/sound/support/recorder.ts');
  const { detectOnsets } = await load('tests/platform/sound/support/onsets.ts');
  const { expectedSounds } = await load('tests/state/support/expected-sounds.ts');
  const { facialRoutine } = await load('src/content/facial-routine.ts');
  const { timelineOf } = await load('src/domain/routine/timeline.ts');
  await context.addInitScript(installRecorder);
  const page = await arrive(context, url);
  const tools = await context.newCDPSession(page);
  await begin(page, 'Long');
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const startedAt = await startOf(page);
  await page.getByRole('heading', { name: 'Well done' }).waitFor({ timeout: 900_000 });
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const recording = await recordingOf(page);
  const { segments } = timelineOf(facialRoutine, 'long', { off: [], leadSide: 'left' });
  const expected = expectedSounds(segments, COUNT_IN_MS);
  const found = detectOnsets(recording.samples, recording.sampleRate, 'day');
  const errors = errorsOf(
    expected,
    found,
    (atMs) => recording.originMs + heardAt(recording, atMs) - startedAt,
  );
  reportSound(expected.length, errors);
  await server.close();
  await context.close();
}

const COUNT_IN_MS = 5_000;
const NEAR_MS = 500;

/** When the session began, by the wall clock, as its checkpoint says. @param {Page} page */
async function startOf(page) {
  const read = () =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('ebb');
          opening.addEventListener('success', () => {
            const database = opening.result;
            const asked = database.transaction('visits').objectStore('visits').getAll();
            asked.addEventListener('success', () => {
              database.close();
              resolve(asked.result[0]?.checkpoint?.startedAt ?? null);
            });
          });
        }),
    );
  for (;;) {
    const found = await read();
    if (typeof found === 'number') return found;
    await page.waitForTimeout(500);
  }
}

/** What the page played, brought over in pieces. @param {Page} page */
async function recordingOf(page) {
  const about = await page.evaluate(async () => {
    const [tape] = (await /** @type {any} */ (window).soundRecorder.take()) ?? [];
    if (tape === undefined) throw new Error('Nothing was recorded');
    Object.assign(window, { tape });
    const { sampleRate, readings, samples } = tape;
    return { sampleRate, readings, length: samples.length, originMs: performance.timeOrigin };
  });
  const samples = new Float32Array(about.length);
  const PIECE = 1_000_000;
  for (let from = 0; from < about.length; from += PIECE) {
    const text = await page.evaluate(
      async ([start, end]) => {
        const { tape } = /** @type {any} */ (window);
        const bytes = new Uint8Array(tape.samples.slice(start, end).buffer);
        const reader = new FileReader();
        const read = new Promise((resolve) => reader.addEventListener('load', resolve));
        reader.readAsDataURL(new Blob([bytes]));
        await read;
        return String(reader.result).split(',')[1] ?? '';
      },
      /** @type {const} */ ([from, Math.min(about.length, from + PIECE)]),
    );
    const bytes = Uint8Array.from(Buffer.from(text, 'base64'));
    samples.set(new Float32Array(bytes.buffer), from);
  }
  return { ...about, samples };
}

/**
 * How late each expected sound was heard, in ms; a sound that was not is left out.
 * @param {readonly { name: string, atMs: number }[]} expected
 * @param {readonly { name: string, atMs: number }[]} found
 * @param {(atMs: number) => number} heard
 */
function errorsOf(expected, found, heard) {
  const times = found.map(({ name, atMs }) => ({ name, atMs: heard(atMs) }));
  return expected.flatMap(({ name, atMs }) => {
    const errors = times.filter((sound) => sound.name === name).map((sound) => sound.atMs - atMs);
    const nearest = errors.toSorted((one, other) => Math.abs(one) - Math.abs(other))[0];
    return nearest !== undefined && Math.abs(nearest) < NEAR_MS ? [{ atMs, late: nearest }] : [];
  });
}

/** @param {number} expected @param {readonly { atMs: number, late: number }[]} errors */
function reportSound(expected, errors) {
  const sizes = errors.map(({ late }) => Math.abs(late)).toSorted((one, other) => one - other);
  const at = (/** @type {number} */ share) =>
    (sizes[Math.floor(sizes.length * share)] ?? Number.NaN).toFixed(1);
  const median = (/** @type {readonly { late: number }[]} */ some) =>
    some.map(({ late }) => late).toSorted((one, other) => one - other)[
      Math.floor(some.length / 2)
    ] ?? Number.NaN;
  const tenth = Math.ceil(errors.length / 10);
  const drift = Math.abs(median(errors.slice(-tenth)) - median(errors.slice(0, tenth)));
  console.log(`Sounds over 12 minutes at 6x CPU   ${errors.length} of ${expected} heard`);
  console.log(
    `  off by   median ${at(0.5)} ms, 99 % within ${at(0.99)} of 50 ms, most ${at(0.9999)} ms`,
  );
  console.log(`  drift    ${drift.toFixed(1)} of 100 ms`);
}
