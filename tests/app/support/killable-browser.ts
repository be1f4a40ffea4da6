import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright';
import type { Page } from 'playwright';
import { BROWSER_FLAGS, ensureBrowser } from '../../../tools/browser.mjs';

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

/**
 * Starts a real browser on a profile, as the head of a process group of its
 * own; `more` are flags beside the usual ones.
 */
export async function startBrowser(
  profile: string,
  more: readonly string[] = [],
): Promise<KillableBrowser> {
  const flags = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const child = spawn(ensureBrowser(), [...BROWSER_FLAGS, ...flags, ...more, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = once(child, 'exit');
  try {
    // Without Playwright's defaults a page behind another tab is truly hidden.
    const browser = await chromium.connectOverCDP(await endpointOf(child), { noDefaults: true });
    const page = await browser.contexts()[0]?.newPage();
    if (page === undefined) throw new Error('The browser opened no page');
    return { page, kill: () => killGroup(child), gone };
  } catch (error) {
    killGroup(child);
    throw error;
  }
}

async function endpointOf(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error('The browser has no error output');
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    lines.push(line);
    const [, endpoint] = /DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (endpoint !== undefined) {
      child.stderr.resume();
      return endpoint;
    }
  }
  throw new Error(`The browser did not start:\n${lines.join('\n')}`);
}

function killGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}
