import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Page } from 'playwright';
import { BROWSER_FLAGS, ensureBrowser } from '../../../tools/browser.mjs';
import { startKillable } from './killable-process.ts';

/** A profile that outlives its browsers. */
export async function makeProfile() {
  const path = await mkdtemp(join(tmpdir(), 'ebb-profile-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

export interface KillableBrowser {
  readonly page: Page;
  /** Ends every process of the browser at once, as a dead battery would. */
  kill(): void;
  readonly gone: Promise<unknown>;
}

/** Starts a real browser on a profile; `more` are flags beside the usual ones. */
export async function startBrowser(
  profile: string,
  more: readonly string[] = [],
): Promise<KillableBrowser> {
  const flags = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const { endpoint, kill, gone } = startKillable(
    ensureBrowser(),
    [...BROWSER_FLAGS, ...flags, ...more, 'about:blank'],
    /DevTools listening on (ws:\S+)/,
  );
  try {
    // Without Playwright's defaults a page behind another tab is truly hidden.
    const browser = await chromium.connectOverCDP(await endpoint(), { noDefaults: true });
    const page = await browser.contexts()[0]?.newPage();
    if (page === undefined) throw new Error('The browser opened no page');
    return { page, kill, gone };
  } catch (error) {
    kill();
    throw error;
  }
}
