import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import { expect, it } from 'vitest';
import { useApp } from '../support/app.ts';
import { breakDatabase, mendDatabase } from '../support/break-database.ts';
import type { Broken } from '../support/break-database.ts';
import { onDisk } from '../support/on-disk.ts';
import { begin, heading, press, rate, startSession } from '../support/steps.ts';

const app = useApp({ isKeptOffline: false });

/** However long it takes to find out, nobody is left without a word for longer. */
const TOLD_WITHIN = { timeout: 2_000 };

const LOST: Broken = {
  name: 'UnknownError',
  message: 'Connection to Indexed Database server lost. Refresh the page to try again',
};
const FULL: Broken = { name: 'QuotaExceededError', message: '' };
const ERRORS: Broken[] = [
  LOST,
  FULL,
  { name: 'UnknownError', message: 'Internal error opening backing store for indexedDB.open.' },
  { name: 'QuotaExceededError', message: 'Encountered full disk while opening backing store' },
  { name: 'InvalidStateError', message: 'The database connection is closing.' },
  { name: 'DataError', message: 'Failed to write blobs (InvalidBlob)' },
  { name: 'AbortError', message: '' },
];

const told = (page: Page, words: string): Promise<void> =>
  page.getByText(words).first().waitFor(TOLD_WITHIN);

const rated = (page: Page, scale: string, value: number): Locator =>
  page
    .getByRole('radiogroup', { name: scale })
    .getByRole('radio', { name: new RegExp(`^${value}\\b`) });

const chooseFile = (page: Page, label: string, name: string, buffer: Buffer): Promise<void> =>
  page.getByLabel(label).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

it('a rating that cannot be saved says so, keeps what was entered, and is saved later', async () => {
  const { page } = await app.arrive();
  await begin(page);
  for (const [index, error] of ERRORS.entries()) {
    await page.goto('./check-in');
    if (index > 0) await press(page, 'Rate again');
    await rate(page, 8, 2);
    await breakDatabase(page, error);
    await press(page, 'Save');
    await told(page, 'Not saved. Your answers are still here and nothing earlier was lost.');
    expect(await rated(page, 'Puffiness', 8).isChecked()).toBe(true);
    expect(await rated(page, 'Complexion', 2).isChecked()).toBe(true);
    expect(await onDisk(page, 'check-ins')).toHaveLength(index);
    await mendDatabase(page);
    await press(page, 'Save');
    await heading(page, 'Thank you');
    expect(await onDisk(page, 'check-ins')).toHaveLength(index + 1);
  }
});

it('a setting that cannot be saved says so, stays chosen, and is saved with the next', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await page.goto('./settings');
  const dark = page.getByRole('radio', { name: 'Dark' });
  for (const [error, words] of [
    [LOST, 'so the last change was not saved'],
    [FULL, 'The phone’s storage is full, so the last change was not saved'],
  ] as const) {
    await breakDatabase(page, error);
    await page.getByRole('radio', { name: 'Light' }).check();
    await dark.check();
    await told(page, words);
    expect(await dark.isChecked()).toBe(true);
    await mendDatabase(page);
    await page.getByRole('radio', { name: 'Light' }).check();
    await page.getByText(words).waitFor({ state: 'detached' });
    expect(await onDisk(page, 'settings')).toContainEqual(
      expect.objectContaining({ theme: 'light' }),
    );
  }
});

it('a session whose end cannot be saved says so, and is saved on another try', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await startSession(page);
  await breakDatabase(page, LOST);
  await press(page, 'Pause');
  await press(page, 'End session');
  await press(page, 'End here');
  await told(page, 'This session is not saved yet. What was saved before is safe.');
  expect(await onDisk(page, 'sessions')).toEqual([]);
  await mendDatabase(page);
  await press(page, 'Try again');
  await page.getByText('This session is not saved yet').waitFor({ state: 'detached' });
  expect(await onDisk(page, 'sessions')).toMatchObject([{ completion: 'partial' }]);
});

it('a photo that cannot be saved says so, stays in sight, and is saved later', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await page.goto('./photos');
  await press(page, 'Turn photos on');
  await chooseFile(page, 'Choose a picture', 'a.jpg', await jpeg(page));
  await heading(page, 'Keep this photo?');
  for (const [error, words] of [
    [
      LOST,
      'Not saved. Your ratings and the photos before it are safe, and this one is still here.',
    ],
    [FULL, 'Not saved: there is no room left for it.'],
  ] as const) {
    await breakDatabase(page, error);
    await press(page, 'Save');
    await told(page, words);
    expect(await page.locator('main img').count()).toBe(1);
    await mendDatabase(page);
  }
  expect(await onDisk(page, 'photos')).toEqual([]);
  await press(page, 'Save');
  await page.getByText('Saved: Front').waitFor();
  expect(await onDisk(page, 'photos')).toHaveLength(1);
});

it('ratings of a file that cannot be added change nothing, say so, and are added later', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await page.goto('./import');
  const table = Buffer.from('Date,Puffiness (0-10)\n2026-11-13,7\n2026-11-14,0\n');
  await lookAt(page, table);
  await breakDatabase(page, LOST);
  await press(page, 'Add 2 ratings');
  await told(page, 'The phone’s storage is full or did not answer. Nothing was changed.');
  await mendDatabase(page);
  expect(await onDisk(page, 'check-ins')).toEqual([]);
  await lookAt(page, table);
  await press(page, 'Add 2 ratings');
  await page.getByText('2 ratings were added just now').waitFor();
  expect(await onDisk(page, 'check-ins')).toHaveLength(2);
});

async function lookAt(page: Page, table: Buffer): Promise<void> {
  await chooseFile(page, 'Choose a CSV file', 'ratings.csv', table);
  await press(page, 'Show what would be added');
  await page.getByText('2 ratings are new').waitFor();
}

it('a copy that cannot be restored changes nothing, says so, and is restored later', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await page.goto('./check-in');
  await rate(page, 3, 3);
  await press(page, 'Save');
  await heading(page, 'Thank you');
  await page.goto('./backup');
  await page.getByText(/^Ready: /).waitFor();
  const download = page.waitForEvent('download');
  await press(page, 'Save the copy');
  const copy = await readFile(await (await download).path());
  await page.goto('./check-in');
  await press(page, 'Rate again');
  await rate(page, 9, 9);
  await press(page, 'Save');
  await heading(page, 'Thank you');
  const before = await onDisk(page, 'check-ins');

  await page.goto('./backup');
  await replaceBy(page, copy);
  await breakDatabase(page, LOST);
  await press(page, 'Yes, replace');
  await told(page, 'The phone’s storage is full or did not answer. Nothing was changed.');
  expect(await onDisk(page, 'check-ins')).toEqual(before);
  await mendDatabase(page);
  await replaceBy(page, copy);
  await press(page, 'Yes, replace');
  await page.getByText('Restored just now. Should it').waitFor();
  expect(await onDisk(page, 'check-ins')).toHaveLength(1);
});

async function replaceBy(page: Page, copy: Buffer): Promise<void> {
  await chooseFile(page, 'Choose a copy', 'ebb-backup.zip', copy);
  await page.getByRole('radio', { name: 'Make it as in the copy' }).check();
  await press(page, 'Restore');
}

/** A JPEG of one colour, made by the browser. */
async function jpeg(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(60, 80);
    canvas.getContext('2d')?.fillRect(0, 0, 60, 40);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  return Buffer.from(bytes);
}
