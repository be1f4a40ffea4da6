import type { BrowserContext, Page } from 'playwright';
import { expect, it } from 'vitest';
import { DATABASE_NAME } from '../../src/data/schema.ts';
import { useApp } from './support/app.ts';
import { axeViolations } from './support/audit.ts';
import { onDisk } from './support/on-disk.ts';
import { goesOn, inPhase } from './support/player.ts';
import {
  begin,
  dayRow,
  drawn,
  heading,
  press,
  rate,
  startSession,
  stepOf,
  wind,
} from './support/steps.ts';
import { isMarked, mark } from './support/updates.ts';

const app = useApp();

const ELSEWHERE = 'Your facial is running in another tab';
const HANDED_OVER = 'Your facial was taken to another tab';

/** Another tab of the same browser, on Today and watching. */
async function secondTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto('./');
  await drawn(page);
  await heading(page, 'Today');
  await mark(page);
  return page;
}

const rated = (page: Page): Promise<void> =>
  page.getByText('Monday, November 23: rated, no facial').waitFor({ state: 'attached' });

async function rateNow(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Only rate today' }).click();
  await rate(page, 4, 6);
  await press(page, 'Save');
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const keptStep = async (page: Page): Promise<string | undefined> =>
  (await onDisk(page, 'visits'))[0]?.checkpoint?.boutKey;

it('what is saved in one tab shows in the other, and nothing typed there is lost', async () => {
  const { page, context } = await app.arrive();
  await begin(page);
  const [other, typing] = [await secondTab(context), await secondTab(context)];
  await typing.goto('./check-in');
  await rate(typing, 8, 2);
  await typing.getByText('Tags and a note').click();
  await typing.getByLabel('Note').fill('Slept badly');

  await page.bringToFront();
  await rateNow(page);
  await rated(other);
  await other.bringToFront();
  await other.getByRole('link', { name: 'Progress' }).click();
  await dayRow(other, 'November 23').waitFor();
  expect(await isMarked(other)).toBe(true);

  expect(await typing.getByLabel('Note').inputValue()).toBe('Slept badly');
  await typing.bringToFront();
  await press(typing, 'Save');
  await expect
    .poll(async () => (await onDisk(page, 'check-ins')).length, { timeout: 10_000 })
    .toBe(2);
  const kept = await onDisk(page, 'check-ins');
  expect(kept).toContainEqual(
    expect.objectContaining({
      note: 'Slept badly',
      ratings: expect.objectContaining({ puffiness: 8 }),
    }),
  );
});

it('a session runs in one tab; another one takes it over where it stands', async () => {
  const { page, context } = await app.arrive();
  await begin(page);
  const other = await secondTab(context);
  await page.bringToFront();
  await startSession(page);
  await press(page, 'Next step');
  const step = (await stepOf(page)) ?? '';

  await other.bringToFront();
  await press(other, 'Resume facial');
  await heading(other, ELSEWHERE);
  expect(await axeViolations(other)).toEqual([]);
  await goesOn(page);
  await press(other, 'Bring it here');
  await heading(page, HANDED_OVER);
  await inPhase(other, 'paused');
  expect(await stepOf(other)).toBe(step);
  await press(other, 'Resume');
  await goesOn(other);
  await press(other, 'Next step');
  const next = (await stepOf(other)) ?? '';
  await expect.poll(() => keptStep(other)).toMatch(new RegExp(`^${next}\\b`));

  expect(await axeViolations(page)).toEqual([]);
  await page.bringToFront();
  await press(page, 'Bring it here');
  await heading(other, HANDED_OVER);
  await inPhase(page, 'paused');
  expect(await stepOf(page)).toBe(next);
  await press(page, 'End session');
  await press(page, 'End here');
  await heading(page, 'That is enough for now');
  await press(page, 'Skip the rating');
  await heading(page, 'Today');
  // What the other tab had to say is over; it goes back to Today by itself.
  await other.getByRole('button', { name: 'Start facial' }).waitFor();
  expect(await onDisk(page, 'sessions')).toMatchObject([{ completion: 'partial' }]);
  expect(await onDisk(page, 'visits')).toEqual([]);
});

it('a session that runs in another tab can be ended from Today', async () => {
  const { page, context } = await app.arrive();
  await begin(page);
  const other = await secondTab(context);
  await page.bringToFront();
  await startSession(page);
  await wind(page, 8_000);
  await other.bringToFront();
  await press(other, 'End it here');
  await heading(page, HANDED_OVER);
  await other.getByRole('link', { name: 'Rate now' }).waitFor();
  await wind(page, 10_000);
  expect(await onDisk(page, 'sessions')).toMatchObject([{ completion: 'partial' }]);
  expect(await onDisk(page, 'visits')).toMatchObject([{ stage: 'after', checkpoint: null }]);
});

it('the tab that played is killed: the next one takes the session up without a question', async () => {
  const { page, context } = await app.arrive();
  await begin(page);
  const other = await secondTab(context);
  await page.bringToFront();
  await startSession(page);
  await press(page, 'Next step');
  const step = (await stepOf(page)) ?? '';
  await expect.poll(() => keptStep(page)).toMatch(new RegExp(`^${step}\\b`));
  await other.bringToFront();
  await press(other, 'Resume facial');
  await heading(other, ELSEWHERE);
  await other.getByRole('link', { name: 'Back to Today' }).click();
  await page.close();
  await press(other, 'Resume facial');
  await inPhase(other, 'paused');
  expect(await stepOf(other)).toBe(step);
});

it('a tab that is fast asleep loses its session, and writes nothing over it when it wakes', async () => {
  const { page, context } = await app.arrive();
  await begin(page);
  const other = await secondTab(context);
  await page.bringToFront();
  await startSession(page);
  await press(page, 'Next step');
  const step = (await stepOf(page)) ?? '';
  await expect.poll(() => keptStep(page)).toMatch(new RegExp(`^${step}\\b`));
  await other.getByRole('button', { name: 'Resume facial' }).waitFor();

  const lifecycle = await context.newCDPSession(page);
  await lifecycle.send('Page.setWebLifecycleState', { state: 'frozen' });
  await other.bringToFront();
  await press(other, 'Resume facial');
  await heading(other, ELSEWHERE);
  await press(other, 'Bring it here');
  await inPhase(other, 'paused');
  await press(other, 'Resume');
  await press(other, 'Next step');
  const next = (await stepOf(other)) ?? '';
  await expect.poll(() => keptStep(other)).toMatch(new RegExp(`^${next}\\b`));
  await lifecycle.send('Page.setWebLifecycleState', { state: 'active' });
  await heading(page, HANDED_OVER);
  expect(await keptStep(other)).toMatch(new RegExp(`^${next}\\b`));
});

it('after an import the other tab asks to be reloaded', async () => {
  const { page, context } = await app.arrive();
  await begin(page);
  const other = await secondTab(context);
  await page.bringToFront();
  await page.goto('./import');
  const buffer = Buffer.from('day,puffiness\n2026-11-20,4\n');
  await page
    .getByLabel('Choose a CSV file')
    .setInputFiles({ name: 'ratings.csv', mimeType: 'text/csv', buffer });
  await page.getByLabel('Its scale').selectOption('0 to 10');
  await press(page, 'Show what would be added');
  await page.getByRole('button', { name: /^Add / }).click();
  await other.getByText('Your records were changed in another tab').waitFor();
  expect(await axeViolations(other)).toEqual([]);
  expect(await isMarked(other)).toBe(true);
  await other.bringToFront();
  await press(other, 'Reload');
  await other.getByText('Friday, November 20: rated, no facial').waitFor({ state: 'attached' });
});

it('a newer version in another tab is told to the old one, which keeps what was typed', async () => {
  const { page, context } = await app.arrive();
  await begin(page);
  await page.goto('./check-in');
  await rate(page, 8, 2);
  const newer = await secondTab(context);
  await newer.evaluate(async (name) => {
    const { version = 0 } = (await indexedDB.databases()).find((one) => one.name === name) ?? {};
    return new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name, version + 1);
      opening.addEventListener('blocked', () => reject(new Error('The old tab did not let go')));
      opening.addEventListener('success', () => resolve());
    });
  }, DATABASE_NAME);
  await page.getByText('Ebb was updated, and this page is still the old one').waitFor();
  await page.bringToFront();
  await press(page, 'Save');
  await page.getByText('Not saved. Your answers are still here').waitFor();
  const puffiness = page.getByRole('radiogroup', { name: 'Puffiness' });
  expect(await puffiness.getByRole('radio', { name: /^8\b/ }).isChecked()).toBe(true);
});
