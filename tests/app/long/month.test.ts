import type { Page } from 'playwright';
import { afterAll, expect, it } from 'vitest';
import { MORNING } from '../support/app.ts';
import { folderOf } from '../support/builds.ts';
import { facialOf } from '../support/facial-day.ts';
import type { Place } from '../support/facial-day.ts';
import { laterVersion } from '../support/later-version.ts';
import { useLives } from '../support/lives.ts';
import { snapshotsOf, untilMarked } from '../support/lose.ts';
import { onDisk } from '../support/on-disk.ts';
import { begin, heading } from '../support/steps.ts';
import { OFFER, comeBack, settingsSay } from '../support/updates.ts';

/** The month has three parts. */
const DAYS_EACH = 10;
const MOST_GROWTH_BYTES = 5_000_000;
const DAY_MS = 86_400_000;

/** Where the browser is killed, in turn. */
const KILLED_AT: readonly Place[] = [
  'saving the first rating',
  'in the session',
  'ready',
  'rating, not saved',
  'played',
  'in the session',
  'saving the last rating',
  'rated',
];

const lives = useLives();
const versions: Awaited<ReturnType<typeof laterVersion>>[] = [];
afterAll(() => Promise.all(versions.map(({ remove }) => remove())));

const morningOf = (day: number): Date => new Date(MORNING.getTime() + day * DAY_MS);
const laterOn = (day: number): Date => new Date(morningOf(day).getTime() + 20 * 60_000);

async function deployNext(): Promise<void> {
  const next = await laterVersion(folderOf('app'), versions.length + 1);
  versions.push(next);
  await lives.site.deploy(next.folder);
}

/** What is on disk of each day, in words; twice the same would be one too many. */
async function keptOf(page: Page): Promise<string[]> {
  const [checkIns, sessions] = [await onDisk(page, 'check-ins'), await onDisk(page, 'sessions')];
  return [
    ...checkIns.map((one) => ('moment' in one ? `${one.day} ${one.moment}` : 'deleted')),
    ...sessions.map((one) => ('completion' in one ? `${one.day} facial` : 'deleted')),
  ].toSorted();
}

/** What each place says of its day is saved by then. */
const SAVED_BY: Partial<Record<Place, string>> = {
  ready: 'before',
  played: 'facial',
  rated: 'after',
};

/** What was said to be saved, over all lives. */
const told = new Set<string>();

/** Of a day, up to `until` where the browser is to be killed there. */
async function live(page: Page, until?: Place): Promise<void> {
  const kept = await keptOf(page);
  expect(kept).toEqual(expect.arrayContaining([...told]));
  expect(new Set(kept).size).toBe(kept.length);
  const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
  for await (const place of facialOf(page)) {
    const saved = SAVED_BY[place];
    if (saved !== undefined) told.add(`${day} ${saved}`);
    if (place === until) return;
  }
}

async function heapOf(page: Page): Promise<number> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Performance.enable');
  await tools.send('HeapProfiler.collectGarbage');
  const { metrics } = await tools.send('Performance.getMetrics');
  await tools.detach();
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}

/** Days on end in one page, which never reloads, whatever is deployed under it. */
async function liveInOnePage(page: Page, days: readonly number[]): Promise<void> {
  const heaps: number[] = [];
  for (const day of days) {
    const now = await page.evaluate(() => Date.now());
    await page.clock.fastForward(Math.max(0, morningOf(day).getTime() - now));
    if (day % 3 === 1) await deployNext();
    await comeBack(page);
    await live(page);
    heaps.push(await heapOf(page));
  }
  const [first = Number.NaN, last = Number.NaN] = [heaps[0], heaps.at(-1)];
  const growth = ((last - first) / (days.length - 1)) * 10;
  console.log(`Heap of one page: ${heaps.map((bytes) => (bytes / 1e6).toFixed(2)).join(', ')} MB`);
  expect(growth).toBeLessThan(MOST_GROWTH_BYTES);
}

it(`${3 * DAYS_EACH} days with kills and updates lose nothing and grow nothing`, async () => {
  const days = Array.from({ length: 3 * DAYS_EACH }, (_, day) => day);
  const address = (): string => lives.site.url;

  await lives.live(morningOf(0), async (page) => {
    await begin(page, 'none', address());
    await liveInOnePage(page, days.slice(0, DAYS_EACH));
  });

  for (const day of days.slice(DAYS_EACH, 2 * DAYS_EACH)) {
    if (day % 2 === 1) await deployNext();
    await lives.live(morningOf(day), async (page) => {
      await page.goto(address());
      await live(page, KILLED_AT[day % KILLED_AT.length]);
    });
    await lives.live(laterOn(day), async (page) => {
      await page.goto(address());
      await live(page);
    });
  }

  await lives.live(morningOf(2 * DAYS_EACH), async (page) => {
    await page.goto(address());
    await liveInOnePage(page, days.slice(2 * DAYS_EACH));
    await deployNext();
    await comeBack(page);
    await page.getByText(OFFER).waitFor();
  });

  // The newest version waits; a cold start takes it.
  await lives.live(morningOf(days.length), async (page) => {
    await page.goto(address());
    await heading(page, 'Today');
    const kept = await keptOf(page);
    expect(kept).toEqual([...told].toSorted());
    expect(kept).toHaveLength(3 * days.length);
    expect(new Set(kept).size).toBe(kept.length);
    await untilMarked(page, 'check-ins', 2 * days.length);
    await untilMarked(page, 'sessions', days.length);
    expect((await snapshotsOf(page))[0]).toBeGreaterThanOrEqual(3 * (days.length - 1));
    await settingsSay(page, versions.at(-1)?.says ?? '');
  });
}, 1_800_000);
