import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../src/domain/day.ts';
import { useApp } from '../support/app.ts';
import { axeViolations, sideways, smallTargets } from '../support/audit.ts';
import { seed } from '../support/seed.ts';
import type { SeedDay } from '../support/seed.ts';
import { begin, heading, press, rate } from '../support/steps.ts';

const app = useApp({ isKeptOffline: false });

const TODAY = day('2026-11-23');

/** Three weeks of numbers that are easily worked out by hand, and one day long before them. */
const DAYS: SeedDay[] = [
  { day: addDays(TODAY, -60), before: 10, tags: ['travel'] },
  { day: addDays(TODAY, -15), before: 8, after: 6, tags: ['salty-meal', 'crying'] },
  { day: addDays(TODAY, -9), before: 7 },
  { day: addDays(TODAY, -8), before: 4, after: 2, tags: ['salty-meal'] },
  { day: addDays(TODAY, -7), before: 4, after: 3 },
  { day: addDays(TODAY, -1), before: 2, rest: 1 },
];

const NOTE = '=1+1, she said "no"\nand slept';

/** Rates today with a note that a spreadsheet could take for a formula. */
async function rateWithNote(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Only rate today' }).click();
  await rate(page, 6, 5);
  await page.getByText('Tags and a note').click();
  await page.getByRole('textbox', { name: 'Note' }).fill(NOTE);
  await press(page, 'Save');
  await page.getByRole('link', { name: 'See your progress' }).click();
  await heading(page, 'Progress');
}

async function openReport(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Make a report to print' }).click();
  await heading(page, 'Report of self-ratings');
  await page.getByRole('heading', { name: 'Week by week' }).waitFor();
}

const table = (page: Page) => page.getByRole('table', { name: 'Week by week' });

const rowsOf = async (page: Page): Promise<string[][]> =>
  (await table(page).locator('tbody tr, tfoot tr').all()).reduce<Promise<string[][]>>(
    async (rows, row) => [...(await rows), await row.locator('th, td').allInnerTexts()],
    Promise.resolve([]),
  );

async function downloaded(page: Page, button: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return download;
}

/** Rows and cells of a CSV as RFC 4180 tells; quotes and line breaks within cells included. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

describe('everything as a table', () => {
  it('is prepared, then saved, and reads back as it was recorded', async () => {
    const { page } = await app.arrive();
    await begin(page);
    await seed(page, DAYS);
    await rateWithNote(page);
    await press(page, 'Save everything as a table (CSV)');
    await page
      .getByText(/^The table is ready: 17 rows, \d+\sKB\. Its first row explains/)
      .waitFor();
    const download = await downloaded(page, 'Save the table');
    await page.getByText('Your browser keeps it with your downloads').waitFor();
    expect(download.suggestedFilename()).toBe('ebb-records-2026-11-23.csv');

    const csv = await readFile(await download.path(), 'utf8');
    const [head = [], ...rows] = cellsOf(csv.replace(/^\uFEFF/, ''));
    const named = rows.map((row) =>
      Object.fromEntries(head.map((cell, index) => [cell.split(':')[0], row[index]])),
    );
    expect(head[0]).toMatch(/^record: what this row is: check-in, session \(a facial\) or day/);
    expect(named).toHaveLength(17);
    const kinds = named.map(({ record }) => record);
    expect(kinds.filter((kind) => kind === 'check-in')).toHaveLength(11);
    expect(kinds.filter((kind) => kind === 'session')).toHaveLength(3);
    expect(named[0]).toMatchObject({ record: 'day', day: '2026-09-24', tags: 'travel' });
    expect(
      named
        .filter(({ day: on }) => on === '2026-11-15')
        .map(({ record, moment, puffiness, tags }) => [record, moment, puffiness, tags]),
    ).toEqual([
      ['day', '', '', 'salty-meal'],
      ['check-in', 'before', '4', ''],
      ['session', '', '', ''],
      ['check-in', 'after', '2', ''],
    ]);
    // The one apostrophe keeps the note from being calculated.
    expect(named.at(-1)).toMatchObject({ puffiness: '6', complexion: '5', note: `'${NOTE}` });
  });

  it('says where some of it cannot be read, and keeps silent when sharing is cancelled', async () => {
    const { page } = await app.arrive({ isMobile: true, hasTouch: true });
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('', 'AbortError'));
      Object.assign(navigator, { canShare: () => true, share: refuse, standalone: true });
    });
    await begin(page);
    await seed(page, DAYS);
    await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('ebb');
        opening.addEventListener('success', () => resolve(opening.result));
      });
      const transaction = database.transaction('check-ins', 'readwrite');
      transaction.objectStore('check-ins').put({ id: 'bad', day: '2026-11-20' });
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      database.close();
    });
    await page.getByRole('link', { name: 'Progress' }).click();
    await press(page, 'Save everything as a table (CSV)');
    const ready = page.getByText('1 entry could not be read and is not in it');
    await ready.waitFor();
    await press(page, 'Share the table');
    const alerts = page.getByText('That could not be handed over');
    await page.evaluate(() => {
      Object.assign(navigator, { share: () => Promise.reject(new DOMException('', 'DataError')) });
    });
    expect(await alerts.isVisible()).toBe(false);
    await ready.waitFor();
    await press(page, 'Share the table');
    await alerts.waitFor();
  });
});

describe('a chart as a picture', () => {
  it('is saved as a PNG, and a picture that cannot be made is told', async () => {
    const { page } = await app.arrive();
    await begin(page);
    await seed(page, DAYS);
    await page.getByRole('link', { name: 'Progress' }).click();
    const download = await downloaded(page, 'Share as picture: Puffiness');
    expect(download.suggestedFilename()).toBe('ebb-puffiness-2026-11-23.png');
    const png = await readFile(await download.path());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // Three pixels for each of the phone's.
    expect(png.readUInt32BE(16)).toBe(3 * 390);

    await page.evaluate(() => {
      HTMLCanvasElement.prototype.toBlob = (callback) => callback(null);
    });
    await press(page, 'Share as picture: Puffiness');
    await page.getByText('That picture could not be made. Nothing is lost; try again.').waitFor();
  });
});

describe('the report', () => {
  it('says what was recorded, over 4 weeks and over 12', async () => {
    const { page } = await app.arrive();
    await begin(page);
    await seed(page, DAYS);
    await rateWithNote(page);
    await openReport(page);
    await page.getByText('October 27 – November 23, 2026 (4 weeks)').waitFor();
    await page.getByText('Ebb is no medical device').waitFor();
    await page.getByText('3 facials in these 4 weeks, 0 minutes of massage in all.').waitFor();
    await page.getByText('Before: 5.2 on average, over 6 days.').waitFor();
    await page.getByText('After: 3.7 on average, over 3 days.').waitFor();
    expect(await rowsOf(page)).toEqual([
      ['Oct 27 – Nov 2', '0', '–', '–', '–', '–', '0', '0', '0'],
      ['Nov 3 – 9', '1', '8.0 (8)', '6.0 (6)', '–', '–', '1', '0', '0'],
      ['Nov 10 – 16', '3', '5.0 (4)', '2.5 (2.5)', '–', '–', '2', '0', '0'],
      ['Nov 17 – 23', '2', '4.0 (4)', '–', '5.0 (5)', '–', '0', '0', '0'],
      ['All', '6', '5.2 (5)', '3.7 (3)', '5.0 (5)', '–', '3', '0', '0'],
    ]);
    expect(await page.locator('.report-tags li').allInnerTexts()).toEqual([
      'Salty meal: 2 days',
      'Crying: 1 day',
    ]);
    const note = page.getByText('=1+1, she said "no"');
    await note.waitFor();
    await page.getByRole('checkbox', { name: 'With my notes' }).uncheck();
    await note.waitFor({ state: 'detached' });

    await page.getByRole('radio', { name: '12 weeks' }).check();
    await page.getByText('September 1 – November 23, 2026 (12 weeks)').waitFor();
    expect(await rowsOf(page)).toHaveLength(13);
    await page.getByText('Before: 5.9 on average, over 7 days.').waitFor();
    await page.getByText('Travel: 1 day').waitFor();
  });

  it('and the way to it have no fault of access, in both themes', async () => {
    const { page } = await app.arrive({ viewport: { width: 320, height: 640 } });
    await begin(page);
    await seed(page, DAYS);
    await rateWithNote(page);
    await press(page, 'Save everything as a table (CSV)');
    await page.getByRole('button', { name: 'Save the table' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page)).toEqual([]);
    await openReport(page);
    expect([...(await axeViolations(page)), ...(await smallTargets(page))]).toEqual([]);
    expect(await sideways(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await axeViolations(page)).toEqual([]);
  });

  it('is printed black on white, without the controls, whatever the theme', async () => {
    const { page } = await app.arrive({ colorScheme: 'dark' });
    await page.addInitScript(() => {
      window.print = () => document.body.classList.add('printed');
    });
    await begin(page);
    await seed(page, DAYS);
    await page.getByRole('link', { name: 'Progress' }).click();
    await openReport(page);
    await press(page, 'Print or save as PDF');
    await page.locator('body.printed').waitFor();

    const controls = page.locator('button, input, a[href], [role="slider"]');
    const shown = async (): Promise<number> =>
      (await controls.filter({ visible: true }).all()).length;
    expect(await shown()).toBeGreaterThan(3);
    await page.emulateMedia({ media: 'print' });
    expect(await shown()).toBe(0);
    const colours = await page.evaluate(() => {
      const { color } = getComputedStyle(document.querySelector('main') as Element);
      return [color, getComputedStyle(document.body).backgroundColor];
    });
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    const drawings = page.locator('svg.trend-drawing').filter({ visible: true });
    expect(await drawings.count()).toBe(1);
    await table(page).getByText('Nov 3 – 9').waitFor();
  });

  it('leaves ratings after a facial out while an experiment runs, and says so', async () => {
    const { page } = await app.arrive();
    await begin(page);
    const running = { id: 'e', createdAt: 1, updatedAt: 1, firstDay: addDays(TODAY, -3) };
    const plan = { length: 'short', pairs: 14, seed: 7, stoppedOn: null } as const;
    await seed(page, DAYS, { ...running, ...plan });
    await page.getByRole('link', { name: 'Progress' }).click();
    await openReport(page);
    await page.getByText('ratings after a facial are left out').waitFor();
    expect(await page.getByText(/After: /).count()).toBe(0);
    const rows = await rowsOf(page);
    expect(rows.at(-1)).toEqual(['All', '5', '5.0 (4)', '–', '3', '0', '0']);
  });

  it('says so where there is nothing, and leads back', async () => {
    const { page } = await app.arrive();
    await begin(page);
    await page.goto('./report');
    await page.getByText('There is nothing to report').waitFor();
    expect(await page.getByRole('button', { name: 'Print or save as PDF' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Back to Progress' }).click();
    await heading(page, 'Progress');
    await page.getByText('Nothing to show yet').waitFor();
    expect(await page.getByText('Take it along').count()).toBe(0);
  });

  it('that cannot be read says so, and is read when asked again', async () => {
    const { page } = await app.arrive();
    await begin(page);
    await seed(page, DAYS);
    await page.getByRole('link', { name: 'Progress' }).click();
    const link = page.getByRole('link', { name: 'Make a report to print' });
    await link.waitFor();
    await page.evaluate(() => {
      const read = IDBIndex.prototype.getAll;
      IDBIndex.prototype.getAll = () => {
        throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
      };
      addEventListener('mended', () => (IDBIndex.prototype.getAll = read));
    });
    await link.click();
    await page.getByText('Your records could not be read just now. Nothing was lost.').waitFor();
    await page.evaluate(() => dispatchEvent(new Event('mended')));
    await press(page, 'Try again');
    await page.getByRole('heading', { name: 'Week by week' }).waitFor();
  });
});
