import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, installFromDebian, isProgram } from './programs.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** What a machine without a browser is told. */
export const NO_BROWSER =
  'The tests need Chrome, Edge or Chromium: install one of them, or name its program in CHROME_PATH.';

/** Flags that keep a test browser to itself: no updates, no sync, no look-ups. */
export const BROWSER_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * The path of an installed Chromium-based browser, or null.
 * `CHROME_PATH` wins where it is set.
 * @returns {string | null}
 */
export function findBrowser() {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && existsSync(named)) return named;
  const programFiles = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : WINDOWS.map((path) => join(folder, path));
  });
  return findProgram(NAMES) ?? [...MAC, ...programFiles].find(isProgram) ?? null;
}

/**
 * As {@link findBrowser}; on Debian as root it installs Debian's own Chromium
 * first where there is none.
 * @returns {string}
 * @throws {Error} with one sentence for the person where there is no browser.
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found !== null) return found;
  installFromDebian(['chromium']);
  const installed = findBrowser();
  if (installed === null) throw new Error(NO_BROWSER);
  return installed;
}
