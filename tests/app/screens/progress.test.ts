import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { addDays, day } from '../../../src/domain/day.ts';
import type { Day } from '../../../src/domain/day.ts';
import { dayPairsOf, daysOf } from '../../../src/domain/experiment/schedule.ts';
import { MORNING, useApp } from '../support/app.ts';
import { axeViolations } from '../support/audit.ts';
import { seed } from '../support/seed.ts';
import type { SeedDay } from '../support/seed.ts';
import { begin, dayRow, heading, press, rate } from '../support/steps.ts';

const app = useApp({ isKeptOffline: false });

const TODAY = day('2026-11-23');

/** A rating for each of the last days, the newest last; every third week is a little higher. */
const days = (count: number): SeedDay[] =>
  Array.from({ length: count }, (_, index) => ({
    day: addDays(TODAY, index - count + 1),
    before: 4 + (Math.floor(index / 7) % 3),
    after: 3 + (Math.floor(index / 7) % 3),
  }));

async function openProgress(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Progress' }).click();
  await heading(page, 'Progress');
}

const puffiness = (page: Page) => page.getByRole('slider', { name: 'Read Puffiness day by day' });

/** How many days, or months, can be read. */
const readable = async (page: Page): Promise<number> =>
  Number(await puffiness(page).getAttribute('aria-valuemax'));

const choose = (page: Page, range: string): Promise<void> =>
  page.getByRole('radio', { name: range, exact: true }).check();

it('opens at three months, and shows each range, moved and zoomed', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await seed(page, days(400));
  await openProgress(page);
  await page.getByText(/^Steady: mornings are about as puffy as four weeks ago/).waitFor();
  expect(await page.getByRole('radio', { name: '3 months' }).isChecked()).toBe(true);
  expect(await readable(page)).toBe(91);

  await choose(page, '1 year');
  await expect.poll(() => readable(page)).toBe(365);
  await choose(page, 'All');
  await expect.poll(() => readable(page)).toBe(400);
  await choose(page, '14 days');
  await expect.poll(() => readable(page)).toBe(14);
  await press(page, 'Earlier');
  await page.getByText('Nov 3 – Nov 16').waitFor();
  await press(page, 'Earlier');
  await press(page, 'Zoom out');
  await expect.poll(() => readable(page)).toBe(28);
  await press(page, 'Later');
  await page.getByText('Oct 27 – Nov 23').waitFor();
});

it('is read by the keyboard, and its table says the same', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await seed(page, [
    { day: '2026-11-20', before: 7, after: 5 },
    { day: '2026-11-21', before: 6 },
    { day: '2026-11-23', before: 4, after: 4, tags: ['salty-meal'] },
  ]);
  await openProgress(page);
  await page.getByLabel('Mark days with').selectOption('Salty meal');
  const slider = puffiness(page);
  await slider.focus();
  const said = async (key: string): Promise<string | null> => {
    await slider.press(key);
    return slider.getAttribute('aria-valuetext');
  };
  expect(await said('End')).toBe(
    'Monday, November 23: before 4 · before, 7-day average 5.7 · after 4 · facial · marked tag',
  );
  expect(await said('ArrowLeft')).toBe('Sunday, November 22: not rated');
  expect(await said('ArrowLeft')).toBe('Saturday, November 21: before 6');
  await slider.press('Home');
  expect(await slider.getAttribute('aria-valuenow')).toBe('1');

  await page.getByRole('button', { name: 'Show as table' }).first().click();
  const rows = await page.getByRole('table').first().locator('tbody tr').allInnerTexts();
  expect(rows.map((row) => row.split(/\s*\t\s*/))).toEqual([
    ['Nov 23', '4', '4'],
    ['Nov 21', '6', '–'],
    ['Nov 20', '7', '5'],
  ]);
});

it('shows ten years by their months, and has no fault of access there', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await seed(page, days(3650));
  await openProgress(page);
  await choose(page, 'All');
  await expect.poll(() => readable(page)).toBeGreaterThan(115);
  expect(await readable(page)).toBeLessThan(125);
  expect(await axeViolations(page)).toEqual([]);
});

it('a rating that is mended changes the chart at once', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await seed(page, [{ day: '2026-11-23', before: 7, after: 5 }]);
  await openProgress(page);
  await puffiness(page).press('End');
  await dayRow(page, 'Monday, November 23').click();
  await page.getByRole('button', { name: /^Edit Before facial/ }).click();
  await page
    .getByRole('radiogroup', { name: 'Puffiness' })
    .getByRole('radio', { name: /^2\b/ })
    .check();
  await press(page, 'Save');
  await expect.poll(() => puffiness(page).getAttribute('aria-valuetext')).toContain('before 2');
});

it('says what goes with a tag, with both numbers, and never why', async () => {
  const { page } = await app.arrive();
  await begin(page);
  const tagged = Array.from({ length: 60 }, (_, index): SeedDay => {
    const isSalty = index % 5 === 0 || index % 7 === 3;
    return {
      day: addDays(TODAY, index - 59),
      before: (isSalty ? 7 : 3) + (index % 2),
      ...(isSalty && { tags: ['salty-meal'] }),
    };
  });
  await seed(page, tagged);
  await openProgress(page);
  await page.getByText('Salty meal goes with more puffiness.').waitFor();
  // Worked out beside the page.
  expect(page.workers().map((worker) => worker.url())).toContainEqual(
    expect.stringMatching(/\/analyse-/),
  );
  await page.getByText(/^With it 7\.\d \(\d+ days\), without it 3\.\d \(\d+ days\)/).waitFor();
});

const EXPERIMENT = {
  id: 'experiment',
  createdAt: 1,
  updatedAt: 1,
  length: 'short',
  pairs: 7,
  seed: 2026,
  stoppedOn: null,
} as const;

/** Every day of an experiment done as it asks; facials take two points more off. */
function doneAsAsked(firstDay: Day): SeedDay[] {
  const facials = new Set(dayPairsOf({ ...EXPERIMENT, firstDay }).map((pair) => pair.facialDay));
  return Array.from({ length: daysOf(EXPERIMENT.pairs) }, (_, index) => {
    const on = addDays(firstDay, index);
    const before = 5 + (index % 3);
    return facials.has(on)
      ? { day: on, before, after: before - 3 + (index % 2) }
      : { day: on, before, rest: before - 1 };
  });
}

it('an experiment leads through a resting day, and hides what it compares until its end', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await seed(page, days(60).slice(0, -1));
  await openProgress(page);
  await page.getByText(/^After a facial, puffiness is 1\.0 lower/).waitFor();
  await press(page, 'Set up an experiment');
  await page.getByRole('radio', { name: '21 days' }).check();
  await page.getByText('With 7 pairs every day counts').waitFor();
  await page.getByRole('radio', { name: 'Short' }).check();
  await press(page, 'Begin the experiment');
  await page.getByText('Day 1 of 21.').waitFor();
  await page.getByText('Hidden while your experiment runs').waitFor();
  expect(await page.getByText(/^After a facial/).count()).toBe(0);
  expect(await page.locator('.trend-after').count()).toBe(0);

  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await page.getByRole('heading', { name: 'A resting day' }).waitFor();
  expect(await page.getByRole('button', { name: 'Start facial' }).count()).toBe(0);
  await press(page, 'Rate and sit');
  await rate(page, 6, 5);
  await press(page, 'Save');
  await heading(page, 'Sit for a while');
  await page.getByText('3:07 left').waitFor();
  await page.clock.runFor(188_000);
  await heading(page, 'That is enough sitting');
  await press(page, 'Rate now');
  await rate(page, 5, 5);
  await press(page, 'Save');
  await page.getByText('Saved for Monday, November 23').waitFor();
  await page.getByRole('link', { name: 'Done' }).click();
  await page.getByText('Done for today').waitFor();
});

it('an experiment that is over has one verdict, and one that is stopped has none', async () => {
  const { page } = await app.arrive();
  await begin(page);
  const firstDay = addDays(TODAY, -daysOf(EXPERIMENT.pairs));
  await seed(page, doneAsAsked(firstDay), { ...EXPERIMENT, firstDay });
  await openProgress(page);
  await page.getByText('Likely helps you').waitFor();
  await page.getByText('7 pairs of days counted, 0 were left out.').waitFor();

  await seed(page, doneAsAsked(firstDay), {
    ...EXPERIMENT,
    firstDay,
    stoppedOn: addDays(firstDay, 16),
  });
  await page.getByText('You stopped your last experiment on day 17').waitFor();
  expect(await page.getByText('Likely helps you').count()).toBe(0);
});

it('an experiment with a day missed too often cannot tell', async () => {
  const { page } = await app.arrive({}, MORNING);
  await begin(page);
  const firstDay = addDays(TODAY, -daysOf(EXPERIMENT.pairs));
  const done = doneAsAsked(firstDay);
  await seed(page, [...done.slice(0, 9), ...done.slice(10)], { ...EXPERIMENT, firstDay });
  await openProgress(page);
  await page.getByText('Can’t tell yet').waitFor();
  await page.getByText('Only 6 pairs could be used; 7 are needed for an answer.').waitFor();
});

it('a scale that is switched on is asked, and has a chart of its own', async () => {
  const { page } = await app.arrive();
  await begin(page);
  const extras = (scale: string) => page.getByRole('radiogroup', { name: scale });
  await page.getByRole('link', { name: 'Settings' }).click();
  await extras('Under-eye shadow, each day').getByRole('radio', { name: 'On' }).check();
  await extras('Breakouts, once a week').getByRole('radio', { name: 'On' }).check();
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await page.getByRole('link', { name: 'Only rate today' }).click();
  await extras('Under-eye shadow').getByRole('radio', { name: /^5\b/ }).check();
  await extras('Breakouts').getByRole('radio', { name: /^2\b/ }).check();
  await press(page, 'Save');
  await page.getByRole('link', { name: 'See your progress' }).click();
  await page.getByRole('slider', { name: 'Read Breakouts day by day' }).press('End');
  await page.getByText('Monday, November 23: before 2').waitFor();
  await page.getByRole('slider', { name: 'Read Under-eye shadow day by day' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
});
