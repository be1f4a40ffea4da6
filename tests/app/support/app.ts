import { chromium } from 'playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { BROWSER_FLAGS, ensureBrowser } from '../../../tools/browser.mjs';
import { build, folderOf } from './builds.ts';
import type { BuildName } from './builds.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { watch } from './watch.ts';

/** The morning on which every test begins. */
export const MORNING = new Date('2026-11-23T07:30:00');

/** A common phone. */
export const PHONE = { width: 390, height: 844 };

/** One person's browser: nothing in it yet. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Things that went wrong so far; a test that wants one takes it out. */
  readonly troubles: string[];
  readonly goOffline: () => Promise<void>;
}

interface App {
  readonly site: Site;
  readonly arrive: (options?: BrowserContextOptions, time?: Date) => Promise<Visitor>;
}

interface AppOptions {
  readonly name?: BuildName;
  readonly base?: string;
  /** Of the browser, beside the usual ones. */
  readonly flags?: readonly string[];
  /**
   * False for tests of screens that stay online: each visitor would fetch the
   * whole offline copy, which takes longer than most of the tests.
   */
  readonly isKeptOffline?: boolean;
}

/**
 * Serves a build and starts a browser for the tests of a file. After each test
 * it fails where a page of it broke a policy, asked elsewhere or threw.
 */
export function useApp({
  name = 'app',
  base = '/',
  flags = [],
  isKeptOffline = true,
}: AppOptions = {}): App {
  let site: Site;
  let browser: Browser;
  const visitors: Visitor[] = [];

  beforeAll(async () => {
    site = await openSite(name === 'app' ? folderOf(name) : await build(name), base);
    const args = [...BROWSER_FLAGS, ...flags];
    browser = await chromium.launch({ executablePath: ensureBrowser(), args });
  });
  beforeEach(() => site.deploy());
  afterEach(async () => {
    const gone = visitors.splice(0);
    await Promise.all(gone.map(({ context }) => context.close()));
    expect(gone.flatMap(({ troubles }) => troubles)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await site.cut();
  });

  return {
    get site() {
      return site;
    },
    arrive: async (options = {}, time = MORNING) => {
      const context = await browser.newContext({
        baseURL: site.url,
        viewport: PHONE,
        reducedMotion: 'reduce',
        permissions: ['screen-wake-lock'],
        serviceWorkers: isKeptOffline ? 'allow' : 'block',
        ...options,
      });
      const visitor = {
        context,
        troubles: await watch(context, site.origin),
        page: await context.newPage(),
        goOffline: async () => {
          await Promise.all([context.setOffline(true), site.cut()]);
        },
      };
      visitor.page.setDefaultTimeout(15_000);
      await visitor.page.clock.install({ time });
      visitors.push(visitor);
      return visitor;
    },
  };
}
