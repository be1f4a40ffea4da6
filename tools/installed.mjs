import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The folder of the project. */
export const ROOT = new URL('..', import.meta.url).pathname;

/** The command line of npm, which is a script on Windows. */
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Stops with a clear sentence on a Node.js that is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Ebb needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Installs the locked packages where they are missing or out of date. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing packages.');
  execFileSync(NPM, ['ci', '--no-audit', '--no-fund'], { cwd: ROOT, stdio: 'inherit' });
}

/** Whether every locked package is there in its locked version. */
function isInstalled() {
  try {
    const locked = packagesOf(`${ROOT}package-lock.json`);
    const installed = packagesOf(`${ROOT}node_modules/.package-lock.json`);
    return Object.entries(locked).every(
      ([path, { version, optional }]) =>
        path === '' || optional === true || installed[path]?.version === version,
    );
  } catch {
    return false;
  }
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}
