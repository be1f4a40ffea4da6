import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { useApp } from '../support/app.ts';
import { stepOf, wind } from '../support/steps.ts';

const app = useApp({ name: 'app-qps', isKeptOffline: false });

/** Words that come from Intl rather than from the catalogue: days, months, hours. */
const FROM_INTL =
  /^((Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|[SMTWF]|January|February|March|April|May|June|July|August|(Septem|Octo|Novem|Decem)ber|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|AM|PM)$/;

/** Text and accessible names a person meets that never went through the catalogue. */
async function unwrapped(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const said: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const parent = walker.currentNode.parentElement;
      const isOutside = parent?.closest('script, style, noscript, .old-browser, option') !== null;
      if (!isOutside) said.push(walker.currentNode.nodeValue ?? '');
    }
    for (const element of document.querySelectorAll(
      '[aria-label], [title], [alt], [placeholder]',
    )) {
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
        said.push(element.getAttribute(name) ?? '');
      }
    }
    said.push(document.title.replace(/ · Ebb$/, ''));
    return said;
  });
  return texts.flatMap((text) => {
    // What stands outside the brackets of the pseudo-locale was never translated.
    const outside = text.replaceAll(/⟦[^⟦⟧]*(⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧/g, ' ').match(/\p{L}+/gu) ?? [];
    return outside.every((word) => FROM_INTL.test(word)) ? [] : [text.trim()];
  });
}

it('every word of every screen comes from the catalogue', async () => {
  const { page } = await app.arrive();
  const found = new Set<string>();
  const look = async (name: string): Promise<void> => {
    for (const text of await unwrapped(page)) found.add(`${name}: ${text}`);
  };
  /** The primary button, whatever it is called here. */
  const goOn = (): Promise<void> => page.locator('main .button-primary').first().click();
  const heading = page.locator('main h1');
  const turnsFrom = async (before: string): Promise<void> => {
    await expect.poll(() => heading.innerText()).not.toBe(before);
    // The window is named after the page is drawn.
    await expect.poll(() => page.title()).toMatch(/⟧ · Ebb$/);
  };
  const turn = async (act: () => Promise<void>): Promise<void> => {
    const before = await heading.innerText();
    await act();
    await turnsFrom(before);
  };

  await page.goto('./?lang=qps');
  await expect.poll(() => heading.innerText()).toMatch(/^⟦/);
  await look('Welcome');
  await turn(goOn);
  for (const box of await page.locator('.questions > .tick input').all()) await box.check();
  await look('Safety');
  for (const box of await page.locator('.questions > .tick input').all()) await box.uncheck();
  await turn(goOn);
  await look('Set up');
  await turn(goOn);
  await look('Today');
  await page.locator('.choice input').first().check();
  await turn(goOn);
  await look('Glance');
  await turn(() => page.locator('main .button').nth(1).click());
  const topics = await page.locator('.questions > .questions > .tick input').all();
  for (const box of topics) await box.check();
  for (const box of await page.locator('.detail > .tick input').all()) await box.check();
  await look('Not today');
  await turn(async () => {
    await page.goto('./session/facial?lang=qps');
  });
  await turn(goOn);
  await page.locator('summary').click();
  await page.locator('.rating-tiles').first().locator('input').nth(4).check();
  await look('Check-in');
  await turn(goOn);
  await look('Get ready');
  await turn(goOn);
  await look('Counting in');
  await wind(page, 6_000);
  await page.locator('.player-concern').click();
  await look('Something feels wrong');
  await page.locator('main .button').last().click();
  await page.locator('.player-top .button').first().click();
  await look('End session');
  await page.locator('main .button').first().click();
  await page.locator('.player-controls .button-primary').click();
  await page.locator('.pause-sheet').waitFor();
  await look('Paused');
  for (let step = await stepOf(page); step !== null; step = await stepOf(page)) {
    await look(`Step ${step}`);
    await page.locator('.player-side').nth(1).click();
  }
  // Past the last step lies the question whether this is the end.
  await page.locator('main .button').nth(1).click();
  await look('Done');
  await turn(goOn);
  await page.locator('.rating-tiles').first().locator('input').nth(2).check();
  await turn(goOn);
  await look('Feedback');
  await turn(() => page.locator('main a.button').nth(1).click());
  for (const button of await page.locator('.trend-table-button').all()) await button.click();
  await page.locator('.day-row button').first().click();
  await page.locator('.day-panel .entry').first().waitFor();
  await look('Progress');
  await page.locator('.days-actions .button').first().click();
  await look('A past day');
  await page.locator('.card > .day-small').first().click();
  await look('Setting up an experiment');
  await page.locator('.card .button-primary').first().click();
  await page.locator('.card > .day-small').first().click();
  await look('An experiment');
  await turn(async () => {
    await page.goto('./report?lang=qps');
  });
  await look('Report');
  await turn(async () => {
    await page.goto('./photos?lang=qps');
  });
  await look('Photos');
  await turn(async () => {
    await page.goto('./backup?lang=qps');
  });
  await look('Backup');
  await turn(async () => {
    await page.goto('./progress?lang=qps');
  });
  await turn(() => page.locator('.tabs a').nth(3).click());
  await look('Settings');
  await turn(() => page.locator('a[href$="/safety"]').click());
  await look('Safety answers');
  await turn(async () => {
    await page.goto('./routines?lang=qps');
  });
  await look('Routines');
  await turn(goOn);
  await look('A routine of one’s own');
  await page.goto('./nowhere?lang=qps');
  await expect.poll(() => heading.innerText()).toMatch(/^⟦/);
  await look('No such page');

  expect([...found]).toEqual([]);
});
