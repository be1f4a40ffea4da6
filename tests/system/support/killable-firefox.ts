import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import { startKillable } from '../../app/support/killable-process.ts';
import { firefoxPath } from './browsers.ts';

interface KillableFirefox {
  readonly page: Page;
  /** Ends every process of the browser at once, as a dead battery would. */
  kill(): void;
  readonly gone: Promise<unknown>;
}

/** After a few kills in a row Firefox would ask for its safe mode. */
const PREFERENCES = 'user_pref("toolkit.startup.max_resumed_crashes", -1);\n';

/**
 * Starts Firefox on a profile. Not by the library's own launch, which changes the profile once
 * the browser is gone.
 */
export async function startKillableFirefox(profile: string): Promise<KillableFirefox> {
  await writeFile(join(profile, 'user.js'), PREFERENCES);
  const { endpoint, kill, gone } = startKillable(
    firefoxPath(),
    ['--headless', '--remote-debugging-port=0', '--profile', profile],
    /WebDriver BiDi listening on (ws:\S+)/,
  );
  try {
    const browser = await puppeteer.connect({
      browserWSEndpoint: `${await endpoint()}/session`,
      protocol: 'webDriverBiDi',
    });
    return { page: await browser.newPage(), kill, gone };
  } catch (error) {
    kill();
    throw error;
  }
}
