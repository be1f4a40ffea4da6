import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import puppeteer from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
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
 * Starts Firefox on a profile, as the head of a process group of its own. Not by
 * the library's own launch, which changes the profile once the browser is gone.
 */
export async function startKillableFirefox(profile: string): Promise<KillableFirefox> {
  await writeFile(join(profile, 'user.js'), PREFERENCES);
  const args = ['--headless', '--remote-debugging-port=0', '--profile', profile];
  const child = spawn(firefoxPath(), args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = once(child, 'exit');
  const kill = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  };
  try {
    const browser = await puppeteer.connect({
      browserWSEndpoint: `${await endpointOf(child)}/session`,
      protocol: 'webDriverBiDi',
    });
    return { page: await browser.newPage(), kill, gone };
  } catch (error) {
    kill();
    throw error;
  }
}

async function endpointOf({ stderr }: ChildProcess): Promise<string> {
  if (stderr === null) throw new Error('Firefox has no error output');
  const lines: string[] = [];
  for await (const line of createInterface({ input: stderr })) {
    lines.push(line);
    const [, endpoint] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
    if (endpoint !== undefined) {
      stderr.resume();
      return endpoint;
    }
  }
  throw new Error(`Firefox did not start:\n${lines.join('\n')}`);
}
