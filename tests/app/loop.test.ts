import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { MORNING } from './support/app.ts';
import { useLives } from './support/lives.ts';
import {
  dayRow,
  heading,
  minutesLater,
  offlineReady,
  playToTheEnd,
  press,
  rate,
  start,
  welcome,
} from './support/steps.ts';

const lives = useLives();

async function expectRatings(page: Page, scale: string, ratings: string[]): Promise<void> {
  const figure = page.getByRole('figure', { name: new RegExp(`^${scale}`) });
  await figure.getByRole('button', { name: 'Show as table' }).click();
  const cells = figure.getByRole('row').last().getByRole('cell');
  expect(await cells.allInnerTexts()).toEqual(ratings);
}

it('the whole loop works with the network cut on the first visit, and outlives a kill', async () => {
  await lives.live(MORNING, async (page) => {
    await page.goto(lives.site.url);
    await offlineReady(page);
    await Promise.all([page.context().setOffline(true), lives.site.cut()]);
    await welcome(page);
    await start(page);
    await rate(page, 6, 5);
    await press(page, 'Save');
    await press(page, "I'm ready");
    await playToTheEnd(page);
    await press(page, 'Rate how it looks now');
    await rate(page, 4, 7);
    await press(page, 'Save');
    await page.getByText('Puffiness went from 6 to 4').waitFor();
  });

  await lives.live(minutesLater(30), async (page) => {
    await page.goto(lives.site.url);
    await heading(page, 'Today');
    await page.getByText('1 facial in the last 14 days').waitFor();
    await page.getByRole('link', { name: 'Progress' }).click();
    await heading(page, 'Progress');
    await expectRatings(page, 'Puffiness', ['6', '4']);
    await expectRatings(page, 'Complexion', ['5', '7']);
    await dayRow(page, 'Monday, November 23').click();
    await page.getByText('Short, 7:3').waitFor();
  });
});
