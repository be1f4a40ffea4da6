import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where Debian keeps servers, which a person's own PATH often leaves out. */
const SERVER_FOLDERS = ['/usr/local/sbin', '/usr/sbin'];

/** What the system tests run: Debian's packages, each called as its program is. */
const SYSTEM_PROGRAMS = ['firefox-esr', 'caddy', 'nginx', 'age'];

/**
 * The path of the first of these programs that is installed, or null.
 * @param {readonly string[]} names
 * @returns {string | null}
 */
export function findProgram(names) {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...SERVER_FOLDERS];
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(isProgram) ?? null;
}

/** @param {string} path */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs what the system tests run where it is missing and we may.
 * @throws {Error} with one sentence for the person where a program is still missing.
 */
export function ensureSystemPrograms() {
  const missing = SYSTEM_PROGRAMS.filter((name) => findProgram([name]) === null);
  if (missing.length === 0) return;
  installFromDebian(missing);
  const left = missing.filter((name) => findProgram([name]) === null);
  if (left.length > 0) throw new Error(`The system tests also need ${left.join(', ')}.`);
}

/**
 * Installs Debian's packages where this is Debian and we may; else does nothing.
 * @param {readonly string[]} packages
 */
export function installFromDebian(packages) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  console.log(`Installing Debian’s ${packages.join(', ')}.`);
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    options,
  );
}
