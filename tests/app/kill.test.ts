import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeProfile, startBrowser } from './support/killable-browser.ts';
import { createLedger } from './support/ledger.ts';
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

const ledger = createLedger();

/** One life of the browser, which first looks at what the last one left. */
async function live(then: (page: Page, kill: () => void) => Promise<void>): Promise<void> {
  const { page, kill, gone } = await startBrowser(profile.path);
  try {
    await page.goto(server.url);
    await page.waitForFunction(() => 'storagePage' in window);
    ledger.expectNothingLost(await page.evaluate(() => window.storagePage.read()));
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
    ledger.acknowledge(what, id);
    left -= 1;
    if (left === 0) kill();
  });
  await page.evaluate((number) => void window.storagePage.commitForEver(number), run);
}

it.skipIf(process.platform === 'win32')(
  `nothing saved is lost or torn over ${KILLS} kills in mid-write`,
  async () => {
    for (let run = 0; run < KILLS; run += 1) {
      await live((page, kill) => writeUntilKilled(run, page, kill));
    }
    await live(async (_page, kill) => kill());

    const { saved, emptied } = ledger;
    expect(saved).toBeGreaterThan(KILLS);
    console.log(`${KILLS} kills, ${saved} changes saved, emptied by the browser: ${emptied}`);
  },
  KILLS * 20_000,
);
