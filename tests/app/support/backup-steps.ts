import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { canonicalJson } from '../../../src/domain/backup/canonical.ts';
import { BACKUP_KINDS } from '../../../src/domain/backup/records.ts';
import { addDays, day } from '../../../src/domain/day.ts';
import { onDisk } from './on-disk.ts';
import type { SeedDay } from './seed.ts';
import { heading, press, rate } from './steps.ts';

const TODAY = day('2026-11-23');

/** Four days: seven ratings, two facials, and what two of the days were like. */
export const DAYS: SeedDay[] = [
  { day: addDays(TODAY, -9), before: 7, tags: ['travel'] },
  { day: addDays(TODAY, -8), before: 4, after: 2, tags: ['salty-meal'] },
  { day: addDays(TODAY, -7), before: 4, after: 3 },
  { day: addDays(TODAY, -1), before: 2, rest: 1 },
];

/** The words of what has the focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    return element?.labels?.[0]?.innerText ?? (element as HTMLElement | null)?.innerText ?? '';
  });

export async function openBackup(page: Page): Promise<void> {
  await page.goto('./backup');
  await heading(page, 'Backup');
  await page.getByText(/^Ready: /).waitFor();
}

export async function saveCopy(page: Page): Promise<Buffer> {
  await openBackup(page);
  const download = page.waitForEvent('download');
  await press(page, 'Save the copy');
  expect((await download).suggestedFilename()).toBe('ebb-backup-2026-11-23.zip');
  return readFile(await (await download).path());
}

export const chooser = (page: Page) => page.getByLabel('Choose a copy');
export const report = (page: Page) =>
  page.getByRole('heading', { name: 'This copy beside this phone' });
export const landed = (page: Page, what = 'Restored') =>
  page.getByText(`${what} just now. Should it`);

export const choose = (page: Page, buffer: Buffer, name = 'ebb-backup.zip'): Promise<void> =>
  chooser(page).setInputFiles({ name, mimeType: 'application/zip', buffer });

export async function chooseCopy(page: Page, copy: Buffer): Promise<void> {
  await choose(page, copy);
  await report(page).waitFor();
}

/** What the report says of one kind of records. */
export const factsOf = (page: Page, kind: string): Promise<string[]> =>
  page
    .locator('dl > div')
    .filter({ has: page.getByText(kind, { exact: true }) })
    .getByRole('listitem')
    .allInnerTexts();

/** Everything that a backup holds, as it lies on disk. */
export async function everything(page: Page): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = { pixels: await pixelHashes(page) };
  for (const kind of BACKUP_KINDS) {
    const records = await onDisk(page, kind);
    all[kind] = JSON.parse(canonicalJson(records.map(withoutSurplus)));
  }
  return all;
}

/** The seed writes a field into its contexts that none has, which no copy carries on. */
function withoutSurplus<T extends object>(record: T): T {
  return 'tags' in record ? { ...record, zoneOffsetMinutes: undefined } : record;
}

/** SHA-256 of each photo and each thumbnail; the debugger does not hand out their bytes. */
function pixelHashes(page: Page): Promise<string[]> {
  return page.evaluate(
    async (stores) => {
      const opening = indexedDB.open('ebb');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const transaction = opening.result.transaction(stores);
      const readings = stores.map((store) => transaction.objectStore(store).getAll());
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      opening.result.close();
      const pictures = readings.flatMap(({ result }) => result as ArrayBuffer[]);
      const hashes = await Promise.all(
        pictures.map((bytes) => crypto.subtle.digest('SHA-256', bytes)),
      );
      return hashes.map((hash) => [...new Uint8Array(hash)].join(' '));
    },
    ['photo-pixels', 'photo-thumbs'],
  );
}

export const ratingsOnDisk = async (page: Page): Promise<string[]> =>
  (await onDisk(page, 'check-ins')).flatMap((one) =>
    'ratings' in one ? [`${one.day} ${one.moment} ${one.ratings.puffiness}`] : [],
  );

/** As a browser does that clears a site: nothing of the origin is left. */
export async function wipe(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  const tools = await page.context().newCDPSession(page);
  await tools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
}

export async function addPhoto(page: Page): Promise<void> {
  await page.goto('./photos');
  await press(page, 'Turn photos on');
  const bytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(600, 800);
    canvas.getContext('2d')?.fillRect(0, 0, 600, 400);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  const file = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(bytes) };
  await page.getByLabel('Choose a picture').setInputFiles(file);
  await heading(page, 'Keep this photo?');
  await press(page, 'Save');
  await page.getByText('Saved: Front').waitFor();
}

export async function rateToday(page: Page, puffiness: number): Promise<void> {
  await page.goto('./check-in');
  await rate(page, puffiness, 5);
  await press(page, 'Save');
  await heading(page, 'Thank you');
}

/** Lets this minute pass, so that what follows is later by the clock. */
export const aMinuteLater = (page: Page): Promise<void> => page.clock.fastForward(60_000);
