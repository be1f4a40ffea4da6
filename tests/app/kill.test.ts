import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeProfile, startBrowser } from './support/killable-browser.ts';
import type { OnDisk } from './support/storage-page.ts';
import { serveStoragePage } from './support/storage-server.ts';

const KILLS = Number(process.env['EBB_KILLS'] ?? 20);

/** Each kill comes after so many saved records at most. */
const MOST_SAVED_BEFORE_KILL = KILLS < 100 ? 120 : 600;

let server: Awaited<ReturnType<typeof serveStoragePage>>;
let profile: Awaited<ReturnType<typeof makeProfile>>;

beforeAll(async () => {
  server = await serveStoragePage();
  profile = await makeProfile();
});

afterAll(async () => {
  await server.close();
  await profile.remove();
});

/** What the page said was saved, over all lives of the browser. */
const kept = new Set<string>();
const removed = new Set<string>();
let saved = 0;

/**
 * How often the browser itself found its files damaged and emptied the database
 * (see `src/data/second-copy.ts`). Nothing may be missing even then.
 */
let emptied = 0;

/** One life of the browser, which first looks at what the last one left. */
async function live(then: (page: Page, kill: () => void) => Promise<void>): Promise<void> {
  const { page, kill, gone } = await startBrowser(profile.path);
  try {
    await page.goto(server.url);
    await page.waitForFunction(() => 'storagePage' in window);
    look(await page.evaluate(() => window.storagePage.read()));
    await then(page, kill);
  } catch (error) {
    kill();
    throw error;
  }
  await gone;
}

/** Writes without a pause until it is killed, in the middle of whatever it does by then. */
async function writeUntilKilled(run: number, page: Page, kill: () => void): Promise<void> {
  let left = 1 + Math.floor(Math.random() * MOST_SAVED_BEFORE_KILL);
  await page.exposeFunction('acknowledge', (what: 'kept' | 'removed', id: string) => {
    if (left <= 0) return;
    (what === 'kept' ? kept : removed).add(id);
    saved += 1;
    left -= 1;
    if (left === 0) kill();
  });
  await page.evaluate((number) => void window.storagePage.commitForEver(number), run);
}

function look(found: OnDisk): void {
  if (found.emptied !== null) emptied += 1;
  expectNothingLost(found);
}

function expectNothingLost({ living, removed: gone, torn, visitOf }: OnDisk): void {
  const alive = new Set(living);
  const buried = new Set(gone);
  const missing = [...kept].filter((id) => !alive.has(id) && !buried.has(id));
  expect(missing).toEqual([]);
  expect([...removed].filter((id) => !buried.has(id))).toEqual([]);
  expect(torn).toEqual([]);
  if (kept.size > 0) expect(visitOf !== null && !isOlder(visitOf, lastKept())).toBe(true);
  if (visitOf !== null) expect(alive.has(visitOf) || buried.has(visitOf)).toBe(true);
}

function lastKept(): string {
  return [...kept].at(-1) ?? '';
}

function isOlder(id: string, than: string): boolean {
  const [run = 0, count = 0] = id.split('/').map(Number);
  const [thanRun = 0, thanCount = 0] = than.split('/').map(Number);
  return run < thanRun || (run === thanRun && count < thanCount);
}

it.skipIf(process.platform === 'win32')(
  `nothing saved is lost or torn over ${KILLS} kills in mid-write`,
  async () => {
    for (let run = 0; run < KILLS; run += 1) {
      await live((page, kill) => writeUntilKilled(run, page, kill));
    }
    await live(async (_page, kill) => kill());

    expect(saved).toBeGreaterThan(KILLS);
    console.log(`${KILLS} kills, ${saved} changes saved, emptied by the browser: ${emptied}`);
  },
  KILLS * 20_000,
);
