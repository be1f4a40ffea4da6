import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { useApp } from '../support/app.ts';
import { inspect } from '../support/audit.ts';
import { onDisk } from '../support/on-disk.ts';
import { seed } from '../support/seed.ts';
import { begin, dayRow, heading, press } from '../support/steps.ts';

const app = useApp({ isKeptOffline: false });

/** As a German spreadsheet saves it: semicolons, decimal commas, dots, one byte a letter. */
const GERMAN = Buffer.from(
  [
    'Datum;Uhrzeit;Schwellung (0-10);Hautbild;Notiz',
    '02.11.2026;07:10;7,5;1;"müde; salzig gegessen"',
    '03.11.2026;;6;3;',
    '14.11.2026;08:00;2,4;5;=1+1',
    '15.11.2026;08:00;hoch;5;',
    '31.11.2026;08:00;3;5;',
    '16.11.2026;08:00;12;5;',
  ].join('\r\n'),
  'latin1',
);

const choose = (page: Page, buffer: Buffer, name = 'ratings.csv'): Promise<void> =>
  page.getByLabel('Choose a CSV file').setInputFiles({ name, mimeType: 'text/csv', buffer });

const step = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 2, name }).waitFor();

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    return element?.labels?.[0]?.innerText ?? element?.innerText ?? '';
  });

const isChosen = (page: Page, label: string): Promise<string> =>
  page
    .getByLabel(label, { exact: true })
    .evaluate((field) => (field as HTMLSelectElement).selectedOptions[0]?.text ?? '');

async function openImport(page: Page): Promise<void> {
  await page.goto('./backup');
  await page.getByRole('link', { name: 'Bring in a CSV of ratings' }).click();
  await heading(page, 'Bring in ratings');
}

const ratingsOnDisk = async (page: Page): Promise<string[]> =>
  (await onDisk(page, 'check-ins'))
    .flatMap((one) => ('ratings' in one ? [`${one.day} ${JSON.stringify(one.ratings)}`] : []))
    .toSorted();

const BEFORE = ['2026-11-20 {"puffiness":4}'];

it('a table from a spreadsheet is matched, looked over, added and taken back', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await seed(page, [{ day: '2026-11-20', before: 4 }]);
  await openImport(page);
  await choose(page, GERMAN);
  await step(page, 'Match the columns');
  await expect.poll(() => focused(page)).toBe('Match the columns');
  await page.getByText('6 rows, with semicolons between the columns.').waitFor();
  await page.getByText('Letters read as Windows-1252.').waitFor();
  expect(await isChosen(page, 'Datum')).toBe('Day');
  expect(await isChosen(page, 'Uhrzeit')).toBe('Time of day');
  expect(await isChosen(page, 'Schwellung (0-10)')).toBe('Puffiness');
  expect(await isChosen(page, 'Notiz')).toBe('Note');
  expect(await page.getByText('müde; salzig gegessen').count()).toBe(1);
  // The skin has numbers from 1 to 5, which more than one scale has.
  const scales = page.getByLabel('Its scale');
  await scales.last().selectOption('1 to 5');
  await page.getByText('1 becomes 0 and 5 becomes 10.').waitFor();
  await scales.last().selectOption('0 to 10');
  await page.getByText('This is Ebb’s own scale.').last().waitFor();
  await press(page, 'Show what would be added');

  await step(page, 'Before anything is added');
  await expect.poll(() => focused(page)).toBe('Before anything is added');
  await page.getByText('3 ratings are new: November 2 – 14, 2026.').waitFor();
  await page.getByText('1 row: a rating that is no number. See row 5.').waitFor();
  await page.getByText('1 row: no day that can be read. See row 6.').waitFor();
  await page.getByText('1 row: a number outside of its scale. See row 7.').waitFor();
  await page.getByText('Any time · Puffiness 8 · Complexion 1').waitFor();
  expect(await ratingsOnDisk(page)).toEqual(BEFORE);
  await press(page, 'Add 3 ratings');

  await page.getByText('3 ratings were added just now: November 2 – 14, 2026.').waitFor();
  const added = await onDisk(page, 'check-ins');
  expect(
    added
      .flatMap((one) => ('note' in one ? one.note : []))
      .filter(Boolean)
      .sort(),
  ).toEqual(['=1+1', 'müde; salzig gegessen']);
  await choose(page, GERMAN, 'again.csv');
  await step(page, 'Match the columns');
  await page.getByLabel('Its scale').last().selectOption('0 to 10');
  await press(page, 'Show what would be added');
  await page.getByText('Nothing in this file is new.').waitFor();
  await page.getByText('3 are here already').waitFor();
  expect(await page.getByRole('button', { name: /^Add / }).count()).toBe(0);
  await press(page, 'Leave it');
  await page.getByRole('link', { name: 'See them in Progress' }).click();
  await dayRow(page, 'Monday, November 2').waitFor();
  await dayRow(page, 'Saturday, November 14').click();
  await page.getByText('=1+1').waitFor();

  await page.goto('./import');
  await page.getByRole('link', { name: 'Take it back' }).click();
  await page.getByRole('heading', { name: 'Ratings added just now' }).waitFor();
  await press(page, 'Undo');
  await press(page, 'Yes, undo');
  await page.getByText('Undone just now. Should it').waitFor();
  expect(await ratingsOnDisk(page)).toEqual(BEFORE);
});

it('what the file leaves open is asked, and nothing goes on before it is answered', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await openImport(page);
  await choose(page, Buffer.from('a,b\n02/03/2026,2\n04/05/2026,4\n'));
  await step(page, 'Match the columns');
  const look = page.getByRole('button', { name: 'Show what would be added' });
  await page.getByText('Still open: which column is a rating?').waitFor();
  await page.getByLabel('b', { exact: true }).selectOption('Puffiness');
  await page.getByText('Still open: the scale of a column.').waitFor();
  await page.getByLabel('Its scale').selectOption('1 to 5');
  await page.getByRole('checkbox', { name: 'In this column a higher number is better' }).check();
  await page.getByText('1 becomes 10 and 5 becomes 0.').waitFor();
  await page.getByText('Still open: does the day or the month come first?').waitFor();
  expect(await look.getAttribute('aria-disabled')).toBe('true');
  await look.click({ force: true });
  await page.getByRole('radio', { name: 'Month first' }).check();
  await page.getByRole('radio', { name: 'Before facial' }).check();
  await page.getByText('Still open').waitFor({ state: 'detached' });
  await look.click();
  await page.getByText('2 ratings are new: February 3 – April 5, 2026.').waitFor();
  await page.getByText('Before facial · Puffiness 8').waitFor();
  await press(page, 'Change the matching');
  await page.getByRole('radio', { name: 'Day first' }).check();
  await look.click();
  await page.getByText('2 ratings are new: March 2 – May 4, 2026.').waitFor();
  await press(page, 'Leave it');
  await step(page, 'Ratings kept elsewhere');
  await expect.poll(() => focused(page)).toBe('Choose a CSV file');
  expect(await ratingsOnDisk(page)).toEqual([]);
});

it('a file that is no table is refused in a sentence', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await openImport(page);
  for (const [bytes, sentence] of [
    [Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'not a table of text'],
    [Buffer.from('Dear reader\n'), 'found no columns'],
    [Buffer.from('Date,Puffy\n'), 'nothing below them'],
    [Buffer.from(`${'a,'.repeat(9_999)}b\n`), 'more than 200 columns'],
    [Buffer.alloc(10_000_001, 'a,1\n'), 'larger than 10 MB'],
  ] as const) {
    await choose(page, bytes);
    const told = page.getByRole('alert').filter({ hasText: sentence });
    await told.waitFor();
    expect(await told.innerText()).toMatch(/not opened|Nothing was changed/);
  }
});

it('no step has a fault of access', async () => {
  const { page } = await app.arrive({ viewport: { width: 320, height: 640 } });
  await begin(page);
  await openImport(page);
  const { look, found } = inspect(page);
  await look('Choose');
  const text = `Date,Puffy,${'long'.repeat(20)}\n02/03/2026,2,${'w'.repeat(200)}\n02/03/2026,3,\nx,3,\n`;
  await choose(page, Buffer.from(text));
  await step(page, 'Match the columns');
  await look('Match, open');
  await page.getByLabel('Its scale').selectOption('1 to 5');
  await page.getByLabel(/^longlong/).selectOption('Note');
  await page.getByRole('radio', { name: 'Day first' }).check();
  await look('Match');
  await press(page, 'Show what would be added');
  await step(page, 'Before anything is added');
  await look('Preview');
  await press(page, 'Add 1 rating');
  await page.getByText('1 rating was added just now').waitFor();
  await look('Added');
  expect(found).toEqual([]);
});
