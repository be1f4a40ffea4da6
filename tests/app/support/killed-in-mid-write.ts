import { expect } from 'vitest';
import { makeProfile } from './killable-browser.ts';
import { createLedger } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { serveStoragePage } from './storage-server.ts';

/** What two libraries' pages have in common. */
interface KillablePage {
  goto(address: string): Promise<unknown>;
  waitForFunction(isSo: () => boolean): Promise<unknown>;
  exposeFunction(
    name: string,
    call: (what: 'kept' | 'removed', id: string) => void,
  ): Promise<unknown>;
  evaluate<Result>(work: string | (() => Result)): Promise<Result>;
}

interface Life {
  readonly page: KillablePage;
  kill(): void;
  readonly gone: Promise<unknown>;
}

interface Plan {
  readonly kills: number;
  /** Each kill comes after so many saved records at most. */
  readonly mostSaved: number;
  /** Starts the browser on a profile. */
  readonly start: (profile: string) => Promise<Life>;
}

/**
 * Kills the browser again and again while the storage page writes without a pause; each life
 * first looks at what the last one left, and finds nothing lost or torn.
 */
export async function killInMidWrite({ kills, mostSaved, start }: Plan): Promise<Ledger> {
  const server = await serveStoragePage();
  const profile = await makeProfile();
  const ledger = createLedger();

  const live = async (then: (life: Life) => Promise<void> | void): Promise<void> => {
    const life = await start(profile.path);
    try {
      await life.page.goto(server.url);
      await life.page.waitForFunction(() => 'storagePage' in window);
      ledger.expectNothingLost(await life.page.evaluate(() => window.storagePage.read()));
      await then(life);
    } catch (error) {
      life.kill();
      throw error;
    }
    await life.gone;
  };

  try {
    for (let run = 0; run < kills; run += 1) {
      await live((life) => writeUntilKilled(ledger, run, mostSaved, life));
    }
    await live(({ kill }) => kill());
  } finally {
    await server.close();
    await profile.remove();
  }
  expect(ledger.saved).toBeGreaterThan(kills);
  return ledger;
}

/** Writes until it is killed, in the middle of whatever it does by then. */
async function writeUntilKilled(
  ledger: Ledger,
  run: number,
  mostSaved: number,
  { page, kill }: Life,
): Promise<void> {
  let left = 1 + Math.floor(Math.random() * mostSaved);
  await page.exposeFunction('acknowledge', (what, id) => {
    if (left <= 0) return;
    ledger.acknowledge(what, id);
    left -= 1;
    if (left === 0) kill();
  });
  await page.evaluate(`void window.storagePage.commitForEver(${run})`);
}
