import puppeteer from 'puppeteer-core';
import type { Browser, LaunchOptions } from 'puppeteer-core';
import { BROWSER_FLAGS, ensureBrowser } from '../../../tools/browser.mjs';
import { findProgram } from '../../../tools/programs.mjs';

type Launch = (options?: LaunchOptions) => Promise<Browser>;

/** Both are driven by one library, so that one test leads both through the same pages. */
export const BROWSERS: Readonly<Record<'chromium' | 'firefox', Launch>> = {
  chromium: (options) =>
    puppeteer.launch({
      browser: 'chrome',
      executablePath: ensureBrowser(),
      args: [...BROWSER_FLAGS, '--force-prefers-reduced-motion'],
      ...options,
    }),
  firefox: (options) =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath: firefoxPath(),
      extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
      ...options,
    }),
};

/** @throws where there is no Firefox. */
export function firefoxPath(): string {
  const path = findProgram(['firefox-esr']);
  if (path === null) throw new Error('There is no firefox-esr here');
  return path;
}
