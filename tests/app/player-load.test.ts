import { chromium } from 'playwright';
import { expect, it } from 'vitest';
import { BROWSER_FLAGS, ensureBrowser } from '../../tools/browser.mjs';
import { sizesOf } from '../../tools/measure.mjs';
import { folderOf } from './support/builds.ts';
import { openSite } from './support/site.ts';
import { heading, offlineReady, welcome } from './support/steps.ts';

it('nothing of the player is loaded before Today can be used', async () => {
  const site = await openSite(folderOf('app'));
  // A clock of our own would give the marks a time of their own.
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    await offlineReady(page);
    await welcome(page);
    await page.reload();
    await heading(page, 'Today');
    await page.waitForFunction(() => performance.getEntriesByName('ebb:usable').length > 0);
    const early = await page.evaluate(() => {
      const usable = performance.getEntriesByName('ebb:usable')[0]?.startTime ?? Number.NaN;
      return performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime < usable)
        .map(({ name }) => new URL(name).pathname.slice(1));
    });
    const { playerNames } = sizesOf(folderOf('app'));
    expect(early.filter((name) => name.endsWith('.js')).length).toBeGreaterThan(0);
    expect(playerNames.length).toBeGreaterThan(5);
    expect(early.filter((name) => playerNames.includes(name))).toEqual([]);
  } finally {
    await browser.close();
    await site.cut();
  }
});
