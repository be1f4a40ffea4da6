import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../src/domain/day.ts';
import { useApp } from '../support/app.ts';
import { axeViolations, sideways, smallTargets } from '../support/audit.ts';
import { lose, markOf, snapshotsOf, untilMarked, untilSnapshots } from '../support/lose.ts';
import { onDisk } from '../support/on-disk.ts';
import { seed } from '../support/seed.ts';
import { begin, heading, press, rate } from '../support/steps.ts';

const app = useApp({ isKeptOffline: false });

const TODAY = day('2026-11-23');
const TOMORROW = new Date('2026-11-24T07:30:00');
const WEEK_LATER = new Date('2026-12-01T07:30:00');

const DAYS = Array.from({ length: 10 }, (_, index) => ({
  day: addDays(TODAY, index - 10),
  before: 5,
  after: 4,
}));

/** Twenty ratings and ten facials, a mark that counts them and a snapshot that holds them. */
async function settled(page: Page): Promise<void> {
  await begin(page);
  await seed(page, DAYS);
  await untilMarked(page, 'check-ins', 20);
  await untilSnapshots(page, 1);
  // The first snapshot may be of the safety answers alone; one of the next day is of everything.
  await page.clock.setFixedTime(TOMORROW);
  await page.reload();
  await untilSnapshots(page, 2);
}

const missing = (page: Page): Promise<string[]> =>
  page
    .getByRole('heading', { name: 'Missing, at least' })
    .locator('..')
    .getByRole('listitem')
    .allInnerTexts();

const nothingWritten = async (page: Page, mark: unknown): Promise<void> => {
  expect((await snapshotsOf(page))[0]).toBe(31);
  expect(await markOf(page)).toEqual(mark);
};

describe('records that the browser lost', () => {
  it('are missed at the next start, and come back from a snapshot', async () => {
    const { page } = await app.arrive();
    await settled(page);
    const mark = await markOf(page);
    await lose(page, { checkIns: 15 });
    await page.reload();

    await heading(page, 'Some records are missing');
    expect(await missing(page)).toEqual(['15 ratings']);
    await page.getByText('16 records are still here and safe.').waitFor();
    await nothingWritten(page, mark);
    for (const path of ['./progress', './check-in', './']) {
      await page.goto(path);
      await heading(page, 'Some records are missing');
    }

    await page.getByRole('button', { name: 'Bring back this copy' }).first().click();
    await heading(page, 'Today');
    expect(await onDisk(page, 'check-ins')).toHaveLength(20);
  });

  it('are missed where all are gone: Welcome never shows, and no snapshot is overwritten', async () => {
    const { page } = await app.arrive();
    await settled(page);
    const mark = await markOf(page);
    await lose(page, 'everything');
    await page.reload();

    await heading(page, 'Your records are missing');
    await page.getByText('20 ratings').waitFor();
    expect(await missing(page)).toEqual(['20 ratings', '10 facials', '1 set of safety answers']);
    await page.reload();
    await heading(page, 'Your records are missing');
    await nothingWritten(page, mark);
    expect(await axeViolations(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sideways(page)).toEqual([]);

    await page.getByRole('button', { name: 'Bring back this copy' }).first().click();
    await heading(page, 'Today');
    expect(await onDisk(page, 'sessions')).toHaveLength(10);
  });

  it('can be let go by whoever erased them: Ebb begins anew and asks no more', async () => {
    const { page } = await app.arrive();
    await settled(page);
    await lose(page, 'everything');
    await page.reload();
    await heading(page, 'Your records are missing');
    await press(page, 'Go on without them');
    await press(page, 'Not yet');
    await press(page, 'Go on without them');
    await press(page, 'Yes, go on');
    await page.getByRole('button', { name: 'Continue' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Continue' }).waitFor();
    expect((await snapshotsOf(page))[0]).toBe(31);
  });

  it('are put back at once and told of, where the second copy has them', async () => {
    const { page } = await app.arrive();
    await begin(page);
    await untilMarked(page, 'safety-answers', 1);
    await page.goto('./check-in');
    await rate(page, 5, 5);
    await press(page, 'Save');
    await untilMarked(page, 'check-ins', 1);
    await lose(page, { checkIns: 1 }, 'stay');
    await page.goto('./');
    await page.getByText('so Ebb put them back from its second copy').waitFor();
    expect(await onDisk(page, 'check-ins')).toHaveLength(1);
    await heading(page, 'Today');
  });
});

it('a mark that a kill has put back to an older one raises no alarm', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await untilMarked(page, 'safety-answers', 1);
  const old = await page.evaluate(() => localStorage.getItem('ebb:mark'));
  await seed(page, DAYS);
  await untilMarked(page, 'check-ins', 20);
  await page.evaluate((mark) => localStorage.setItem('ebb:mark', mark ?? ''), old);
  await page.reload();
  await untilMarked(page, 'check-ins', 20);
  await heading(page, 'Today');
});

describe('what Ebb says of how safe the records are', () => {
  it('stands on Today as a line, and in Settings in full', async () => {
    const { page } = await app.arrive();
    await begin(page);
    await page.getByRole('link', { name: 'Only on this phone: 1 record' }).click();
    await heading(page, 'Settings');
    const part = page.getByRole('region', { name: 'Your data' });
    await part.getByText('None yet. What is only on this phone is lost with it.').waitFor();
    await part.getByText(/^1 record, about/).waitFor();
    await part.getByText(/^Made on November 23, 2026 at 7:30/).waitFor();
  });

  it('becomes a question after the first week, until a backup is handed over', async () => {
    const { page } = await app.arrive();
    await begin(page);
    await seed(page, DAYS);
    const question = page.getByRole('heading', { name: 'Keep a copy of your records' });
    await question.waitFor();
    await press(page, 'In a week');
    await page.getByRole('link', { name: 'Only on this phone: 31 records' }).waitFor();

    await page.clock.setFixedTime(WEEK_LATER);
    await page.reload();
    await question.waitFor();
    await page.getByRole('link', { name: 'Make a backup' }).click();
    const copy = page.waitForEvent('download');
    await press(page, 'Save the copy');
    await copy;
    await page.goto('./');
    await page.getByRole('link', { name: 'Backed up today' }).waitFor();
  });

  it('asks no more where reminders are off', async () => {
    const { page } = await app.arrive();
    await begin(page);
    await seed(page, DAYS);
    await press(page, 'Don’t ask');
    await page.getByRole('link', { name: 'Only on this phone: 31 records' }).click();
    const reminders = page.getByRole('radiogroup', { name: 'Remind me to back up' });
    await reminders.locator('[data-checked="true"]', { hasText: 'Off' }).waitFor();
  });
});

it('whoever has a backup finds the way to it on the first page', async () => {
  const { page } = await app.arrive();
  await page.goto('./');
  await page.getByRole('link', { name: 'I have a backup' }).click();
  await heading(page, 'Backup');
});
