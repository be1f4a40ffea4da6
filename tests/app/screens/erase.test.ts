import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { addDays, day } from '../../../src/domain/day.ts';
import { useApp } from '../support/app.ts';
import { inspect } from '../support/audit.ts';
import { snapshotsOf, untilMarked, untilSnapshots } from '../support/lose.ts';
import { onDisk } from '../support/on-disk.ts';
import { seed } from '../support/seed.ts';
import { begin, heading, press } from '../support/steps.ts';

const app = useApp({ isKeptOffline: false });

const DAYS = Array.from({ length: 6 }, (_, index) => ({
  day: addDays(day('2026-11-23'), index - 6),
  before: 5,
  after: 4,
  tags: ['travel'] as const,
}));

/** Six days of records, a mark that counts them and a snapshot. */
async function settled(page: Page): Promise<void> {
  await begin(page);
  await seed(page, DAYS);
  await untilMarked(page, 'check-ins', 12);
  await untilSnapshots(page, 1);
}

async function openErase(page: Page): Promise<void> {
  await page.goto('./settings');
  await page.getByRole('link', { name: 'Erase days, or everything' }).click();
  await heading(page, 'Erase');
}

const listed = (page: Page, title: string): Promise<string[]> =>
  page.getByRole('region', { name: title }).getByRole('listitem').allInnerTexts();

const section = (page: Page, title: string): Promise<void> =>
  page.getByRole('heading', { name: title }).waitFor();

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    return element?.labels?.[0]?.innerText ?? element?.innerText ?? '';
  });

const daysOnDisk = async (page: Page): Promise<string[]> =>
  (await onDisk(page, 'sessions')).map(({ day: of }) => of).toSorted();

/** What stands in localStorage, in all caches but those of the app's own files, and in the database. */
const allText = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const texts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    for (const name of await caches.keys()) {
      if (!/copy|snapshots|points/.test(name)) continue;
      const responses = await (await caches.open(name)).matchAll();
      for (const response of responses) {
        texts.push(await response.text(), JSON.stringify([...response.headers]));
      }
    }
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('ebb');
      request.addEventListener('success', () => resolve(request.result));
    });
    for (const name of database.objectStoreNames) {
      const request = database.transaction(name).objectStore(name).getAll();
      await new Promise((resolve) => {
        request.addEventListener('success', resolve);
      });
      texts.push(JSON.stringify(request.result));
    }
    database.close();
    return texts.join('\n');
  });

/** Runs in the page: leaves it as a kill in the middle of an erase does. */
async function leaveCutOff(): Promise<void> {
  const points = await caches.open('ebb-restore-points');
  await points.put('https://restore-points.invalid/former/text', new Response('a private word'));
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('ebb');
    request.addEventListener('success', () => resolve(request.result));
  });
  const transaction = database.transaction('settings', 'readwrite');
  transaction.objectStore('settings').put({ generation: 'cut-off', erasing: 'copies' }, 'keeping');
  await new Promise((resolve) => {
    transaction.addEventListener('complete', resolve);
  });
  database.close();
}

it('some days go after a look at what goes and stays, and can be taken back', async () => {
  const { page } = await app.arrive();
  await settled(page);
  await openErase(page);
  await press(page, 'Show what would go');
  await page.getByText('Choose the first day.').waitFor();
  await expect.poll(() => focused(page)).toBe('First day');
  await page.getByLabel('First day').fill('2026-11-20');
  await page.getByLabel('Last day').fill('2026-11-19');
  await page.getByText('This is before the first day.').waitFor();
  await page.getByLabel('First day').fill('2026-11-18');
  await press(page, 'Show what would go');

  await section(page, 'What stays, and where');
  await expect.poll(() => focused(page)).toBe('What goes');
  await page.getByText('What was recorded on November 18 – 19, 2026:').waitFor();
  expect(await listed(page, 'What goes')).toEqual([
    '4 ratings, notes included',
    '2 facials',
    'tags of 2 days',
  ]);
  const stays = (): Promise<string[]> => listed(page, 'What stays, and where');
  expect(await stays()).toContainEqual(expect.stringMatching(/a way back, about \d+\sKB/));
  expect(await stays()).toContainEqual(expect.stringContaining('1 daily copy without photos'));
  await page.getByRole('checkbox', { name: /own copies too/ }).check();
  expect(await stays()).toContainEqual('On this phone: no copy of what goes.');
  await page.getByRole('checkbox', { name: /own copies too/ }).uncheck();
  await press(page, 'Erase these days');
  await press(page, 'Keep them');
  expect(await daysOnDisk(page)).toHaveLength(6);
  await press(page, 'Erase these days');
  await press(page, 'Yes, erase');

  await section(page, 'Erased: November 18 – 19, 2026');
  const others = DAYS.map((one) => one.day).filter((of) => of < '2026-11-18' || of > '2026-11-19');
  expect(await daysOnDisk(page)).toEqual(others);
  expect(await listed(page, 'Erased: November 18 – 19, 2026')).toContainEqual(
    expect.stringMatching(/a way back, \d+\sKB/),
  );
  await page.reload();
  await page.getByText('What shall go?').waitFor();
  await page.goto('./backup');
  await page.getByRole('heading', { name: 'Erased just now' }).waitFor();
  await press(page, 'Undo');
  await press(page, 'Yes, undo');
  await page.getByText('Undone just now. Should it').waitFor();
  expect(await daysOnDisk(page)).toEqual(DAYS.map((one) => one.day));
});

it('everything goes after a typed word: Ebb begins anew, and nothing is said to be lost', async () => {
  const { page } = await app.arrive();
  await settled(page);
  const mark = await page.evaluate(() => localStorage.getItem('ebb:mark'));
  expect(await allText(page)).toContain('seed-session');
  await openErase(page);
  await page.getByRole('radio', { name: 'Everything' }).check();
  await press(page, 'Show what would go');
  await section(page, 'What stays, and where');
  expect(await listed(page, 'What goes')).toEqual([
    '12 ratings, notes included',
    '6 facials',
    'tags of 6 days',
    '1 set of safety answers',
    'all settings',
  ]);
  const button = page.getByRole('button', { name: 'Erase everything' });
  await button.click({ force: true });
  await page.getByText('Type “erase” here first.').waitFor();
  expect(await daysOnDisk(page)).toHaveLength(6);
  await page.getByLabel('To go on, type “erase”').fill(' Erase');
  await button.click();

  await section(page, 'Everything is erased');
  expect(await listed(page, 'Everything is erased')).toEqual([
    'On this phone: no copy of it.',
    expect.stringMatching(/^Elsewhere: every backup/),
    expect.stringMatching(/^In this browser: Ebb itself/),
  ]);
  expect(await allText(page)).not.toMatch(/seed-|2026-11-|"welcomed":true/);
  expect(await snapshotsOf(page)).toEqual([]);
  // A browser may bring an old localStorage back after a kill.
  await page.evaluate((text) => localStorage.setItem('ebb:mark', text ?? ''), mark);
  await page.getByRole('link', { name: 'Begin anew' }).click();
  await heading(page, 'A few calm minutes');
  for (const _start of [1, 2]) {
    await page.goto('./');
    await heading(page, 'A few calm minutes');
    await page.waitForFunction(() => localStorage.getItem('ebb:mark') === null);
    expect(await page.getByRole('heading', { name: /missing/ }).count()).toBe(0);
  }

  await page.evaluate(leaveCutOff);
  await page.reload();
  await page.waitForFunction(async () => !(await caches.has('ebb-restore-points')));
});

/** Runs in the page: a session is open, perhaps in another tab, or none is. */
async function openSession(isOpen: boolean): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('ebb');
    request.addEventListener('success', () => resolve(request.result));
  });
  const transaction = database.transaction('visits', 'readwrite');
  const store = transaction.objectStore('visits');
  if (isOpen) store.put({ stage: 'session', day: '2026-11-23' }, 'current');
  else store.delete('current');
  await new Promise((resolve) => {
    transaction.addEventListener('complete', resolve);
  });
  database.close();
}

it('nothing goes while a session is open, and no step has a fault of access', async () => {
  const { page } = await app.arrive({ viewport: { width: 320, height: 640 } });
  await begin(page);
  await seed(page, DAYS);
  await page.goto('./erase');
  const { look, found } = inspect(page);
  await press(page, 'Show what would go');
  await look('Days, with a fault');
  await page.getByLabel('First day').fill('2026-11-18');
  await page.getByLabel('Last day').fill('2026-11-19');
  await page.evaluate(openSession, true);
  await press(page, 'Show what would go');
  await page.getByText('A facial or a sit is still open. Nothing was erased.').waitFor();
  await look('Days, refused');
  await page.evaluate(openSession, false);
  await press(page, 'Show what would go');
  await press(page, 'Erase these days');
  await look('Days, asked');
  await press(page, 'Leave it');
  await page.getByRole('radio', { name: 'Everything' }).check();
  await press(page, 'Show what would go');
  await page.getByRole('button', { name: 'Erase everything' }).click({ force: true });
  await look('Everything, without the word');
  await page.getByLabel('To go on, type “erase”').fill('erase');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await section(page, 'Everything is erased');
  await look('Erased');
  expect(found).toEqual([]);
});
