import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

interface KillableProcess {
  /** Where the browser is to be talked to, as it says when it starts. */
  endpoint(): Promise<string>;
  /** Ends every process of the browser at once, as a dead battery would. */
  kill(): void;
  readonly gone: Promise<unknown>;
}

/** Starts a browser as the head of a process group of its own; `says` finds its address in a line. */
export function startKillable(
  path: string,
  flags: readonly string[],
  says: RegExp,
): KillableProcess {
  const child = spawn(path, flags, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  return {
    endpoint: () => endpointOf(child, says),
    kill: () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    },
    gone: once(child, 'exit'),
  };
}

async function endpointOf({ stderr }: ChildProcess, says: RegExp): Promise<string> {
  if (stderr === null) throw new Error('The browser has no error output');
  const lines: string[] = [];
  for await (const line of createInterface({ input: stderr })) {
    lines.push(line);
    const [, endpoint] = says.exec(line) ?? [];
    if (endpoint !== undefined) {
      stderr.resume();
      return endpoint;
    }
  }
  throw new Error(`The browser did not start:\n${lines.join('\n')}`);
}
