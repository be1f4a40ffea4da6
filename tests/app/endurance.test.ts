import fc from 'fast-check';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DATABASE_NAME } from '../../src/data/schema.ts';
import type { Checkpoint } from '../../src/domain/session/checkpoint.ts';
import { MORNING, PHONE } from './support/app.ts';
import { folderOf } from './support/builds.ts';
import { hide, show } from './support/hide.ts';
import { makeProfile, startBrowser } from './support/killable-browser.ts';
import type { KillableBrowser } from './support/killable-browser.ts';
import { onDisk } from './support/on-disk.ts';
import { openSite } from './support/site.ts';
import type { Site } from './support/site.ts';
import { begin, heading, press, start, stepOf, wind } from './support/steps.ts';
import { watch } from './support/watch.ts';

/** The long run ends the whole browser at each kill; the short one, its renderer. */
const KILLS_BROWSER = process.env['EBB_KILLS'] !== undefined;
const SEED = Number(process.env['EBB_SEED'] ?? Date.now() % 1_000_000);
const HAPPENINGS = 100;

const AWAY_LIMIT_MS = 30_000;
const MOST_LOST_SECONDS = 5;
const TEN_MINUTES_MS = 600_000;
const COUNT_IN_MS = 5_000;

interface Happening {
  readonly type: 'kill' | 'hide' | 'freeze';
  /** The session runs for so long first. */
  readonly afterMs: number;
  readonly awayMs: number;
}

const happening: fc.Arbitrary<Happening> = fc.record({
  type: fc.constantFrom('kill', 'hide', 'freeze'),
  afterMs: fc.integer({ min: 0, max: 9_000 }),
  awayMs: fc.oneof(
    fc.integer({ min: 1_000, max: AWAY_LIMIT_MS - 2_000 }),
    fc.integer({ min: AWAY_LIMIT_MS + 2_000, max: TEN_MINUTES_MS }),
  ),
});

interface Place {
  readonly step: string | null;
  readonly leftSeconds: number;
  /** By the page's clock, which goes on by itself as well. */
  readonly at: number;
}

let site: Site;
let profile: Awaited<ReturnType<typeof makeProfile>>;
let browser: KillableBrowser;
let page: Page;
let troubles: string[] = [];
/** The wall clock, which goes on while nothing of Ebb runs. */
let now = MORNING.getTime();

beforeAll(async () => {
  site = await openSite(folderOf('app'));
  profile = await makeProfile();
  await wake();
});
afterAll(async () => {
  browser.kill();
  await browser.gone;
  await site.cut();
  await profile.remove();
});

/** A browser of the profile, with a page whose clock is ours. */
async function wake(): Promise<void> {
  browser = await startBrowser(profile.path);
  troubles = await watch(browser.page.context(), site.origin);
  await open(browser.page);
}

async function open(opened: Page): Promise<void> {
  page = opened;
  page.setDefaultTimeout(15_000);
  await page.setViewportSize(PHONE);
  await page.clock.install({ time: now });
  // The clock belongs to the browser's context, and stood still for the kill.
  await page.clock.resume();
}

async function kill(): Promise<void> {
  if (KILLS_BROWSER) {
    browser.kill();
    await browser.gone;
    return;
  }
  const tools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  tools.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** After a kill: opens Ebb again and takes the session up. */
async function takeUp(): Promise<void> {
  if (KILLS_BROWSER) await wake();
  else {
    const context = page.context();
    await page.close();
    await open(await context.newPage());
  }
  await page.goto(site.url);
  await press(page, 'Resume facial');
  await page.getByText('Your session is where you left it').first().waitFor();
}

async function placeOf(): Promise<Place> {
  const text = await page.getByRole('timer').innerText();
  const [, minutes, seconds] = /(\d+):(\d\d) left/.exec(text) ?? [];
  const at = await page.evaluate(() => Date.now());
  return { step: await stepOf(page), leftSeconds: 60 * Number(minutes) + Number(seconds), at };
}

const phaseOf = (): Promise<string | null> => page.locator('main').getAttribute('data-phase');

/** Into a running session: a new one where the last has come to its end. */
async function running(): Promise<void> {
  if (await page.getByRole('button', { name: 'Skip the rating' }).isVisible()) {
    await press(page, 'Skip the rating');
    await heading(page, 'Today');
  }
  if (await page.getByRole('button', { name: 'Start facial' }).isVisible()) {
    await start(page, 'Long');
    await press(page, 'I’d rather not rate');
    await press(page, "I'm ready");
    await page.getByRole('timer').waitFor();
    await wind(page, COUNT_IN_MS + 100);
  } else if ((await phaseOf()) === 'paused') {
    await press(page, 'Resume');
    await wind(page, COUNT_IN_MS + 100);
  }
  await page.locator('main[data-phase="running"]').waitFor();
}

const isOver = (): Promise<boolean> => page.getByRole('heading', { name: 'Well done' }).isVisible();

/**
 * Waits until the checkpoint that was due is kept, in the second copy as well: of that the app
 * makes use where a kill has damaged the browser's database. The wound clock gives the disk no
 * time: seconds of the session pass while one write is under way.
 */
async function written(step: string | null): Promise<void> {
  await page.waitForFunction(
    async ([database, mostMs, step]) => {
      const cache = await caches.open(`${database}-second-copy`);
      const kept = await cache.match('https://second-copy.invalid/visits/current');
      const { value } = ((await kept?.json()) ?? {}) as { value?: { checkpoint?: Checkpoint } };
      const checkpoint = value?.checkpoint;
      if (!checkpoint) return false;
      return Date.now() - checkpoint.at <= mostMs && checkpoint.boutKey.split('/')[0] === step;
    },
    [DATABASE_NAME, MOST_LOST_SECONDS * 1000, step] as const,
  );
}

/** Lets one thing happen; returns what is wrong with where the session then is. */
async function endure({ type, awayMs }: Happening): Promise<string[]> {
  // Nothing goes on between the look and what happens.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1_000);
  const before = await placeOf();
  if (type === 'kill') {
    await written(before.step);
    await kill();
    now = before.at + awayMs;
    await takeUp();
  } else {
    if (type === 'hide') await hide(page);
    // Nothing runs meanwhile: one look at the clock when it is all over.
    await page.clock.fastForward(awayMs);
    await page.clock.resume();
    if (type === 'hide') await show(page);
  }
  const goesOn = type !== 'kill' && awayMs <= AWAY_LIMIT_MS;
  await page.locator(`main[data-phase="${goesOn ? 'running' : 'paused'}"]`).waitFor();
  const after = await placeOf();
  const gone =
    before.leftSeconds - after.leftSeconds - (goesOn ? (after.at - before.at) / 1000 : 0);
  const wrong: string[] = [];
  if (Math.abs(gone) > MOST_LOST_SECONDS + 1) wrong.push(`${gone.toFixed(1)} s off`);
  if (!goesOn && after.step !== before.step) wrong.push(`${before.step} became ${after.step}`);
  return wrong.map((fault) => `${type} of ${awayMs} ms in ${before.step}: ${fault}`);
}

it(`${HAPPENINGS} kills, hides and freezes lose nothing but seconds (seed ${SEED})`, async () => {
  await begin(page, 'none', site.url);
  const faults: string[] = [];
  let finished = 0;
  for (const next of fc.sample(happening, { numRuns: HAPPENINGS, seed: SEED })) {
    await running();
    const { leftSeconds } = await placeOf();
    // The end is no place to be away from: it comes, and another session begins.
    const left = leftSeconds * 1000 - next.afterMs - AWAY_LIMIT_MS;
    if (left <= 2_000) {
      await wind(page, leftSeconds * 1000 + 1_000);
      await expect.poll(isOver).toBe(true);
      finished += 1;
      await running();
    }
    await wind(page, next.afterMs);
    faults.push(...(await endure(next)));
  }
  expect(faults).toEqual([]);
  await running();
  await wind(page, (await placeOf()).leftSeconds * 1000 + 1_000);
  await expect.poll(isOver).toBe(true);
  // The last one is shown as done while its record is being written.
  await expect
    .poll(async () => (await onDisk(page, 'sessions')).length, { timeout: 10_000 })
    .toBe(finished + 1);
  const records = await onDisk(page, 'sessions');
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  expect(
    records.every((record) => 'completion' in record && record.completion === 'completed'),
  ).toBe(true);
  expect(troubles).toEqual([]);
}, 600_000);
