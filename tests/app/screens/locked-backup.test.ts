import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { addDays, day } from '../../../src/domain/day.ts';
import { LOCKED_BASE64, LOCKED_TO_KEY_BASE64 } from '../../fixtures/locked-by-age.ts';
import { useApp } from '../support/app.ts';
import { inspect } from '../support/audit.ts';
import { onDisk } from '../support/on-disk.ts';
import { seed } from '../support/seed.ts';
import { begin, heading, press } from '../support/steps.ts';

const app = useApp({ isKeptOffline: false });

const TODAY = day('2026-11-23');
const OWN = 'The owl  sings at Grün Street';

async function openBackup(page: Page): Promise<void> {
  await page.goto('./backup');
  await heading(page, 'Backup');
  await page.getByText(/^Ready: /).waitFor();
}

const lockBox = (page: Page) => page.getByLabel('Lock it with a passphrase');
const writtenBox = (page: Page) => page.getByLabel('I have written it down');
const words = (page: Page) => page.getByText(/^[a-z]+( [a-z]+){5}$/);
const passphrase = (page: Page) => page.getByLabel('Passphrase', { exact: true });

async function saveLocked(page: Page): Promise<Buffer> {
  await page.getByText('Locked with your passphrase.').waitFor();
  const download = page.waitForEvent('download');
  await press(page, 'Save the locked copy');
  expect((await download).suggestedFilename()).toBe('ebb-backup-2026-11-23.zip.age');
  return readFile(await (await download).path());
}

const choose = (page: Page, buffer: Buffer): Promise<void> =>
  page
    .getByLabel('Choose a copy')
    .setInputFiles({ name: 'a.zip.age', mimeType: 'application/octet-stream', buffer });

async function unlock(page: Page, typed: string): Promise<void> {
  await passphrase(page).fill(typed);
  await press(page, 'Open the copy');
}

/** All that the browser keeps for this origin as text that could be searched. */
function keptText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts = [JSON.stringify({ ...localStorage }), location.href];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        // The word list itself is one of the app's scripts.
        if (!request.url.includes('/assets/')) {
          texts.push(request.url, (await (await cache.match(request))?.text()) ?? '');
        }
      }
    }
    return texts.join('\n');
  });
}

it('a copy is locked with six words, and comes back to an empty phone with them alone', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await seed(page, [{ day: addDays(TODAY, -9), before: 7, tags: ['travel'] }]);
  await openBackup(page);
  await lockBox(page).check();
  await words(page).waitFor();
  const first = await words(page).innerText();
  await writtenBox(page).check();
  await page.getByText('Locked with your passphrase.').waitFor();
  // Other words are not written down yet, and what was locked with the first is gone.
  await press(page, 'Another one');
  await expect.poll(() => words(page).innerText()).not.toBe(first);
  expect(await writtenBox(page).isChecked()).toBe(false);
  const save = page.getByRole('button', { name: 'Save the locked copy' });
  expect(await save.getAttribute('aria-disabled')).toBe('true');
  const six = await words(page).innerText();
  await writtenBox(page).check();
  const copy = await saveLocked(page);
  expect(copy.subarray(0, 22).toString()).toBe('age-encryption.org/v1\n');
  expect(await keptText(page)).not.toContain(six);

  await page.goto('about:blank');
  const tools = await page.context().newCDPSession(page);
  await tools.send('Storage.clearDataForOrigin', { origin: app.site.origin, storageTypes: 'all' });
  await begin(page);
  await openBackup(page);
  await choose(page, copy);
  await expect.poll(() => passphrase(page).evaluate((field) => field.matches(':focus'))).toBe(true);
  await unlock(page, first);
  await page.getByText('That passphrase does not open this copy. Nothing was changed.').waitFor();
  await expect.poll(() => passphrase(page).evaluate((field) => field.matches(':focus'))).toBe(true);
  expect(await onDisk(page, 'check-ins')).toEqual([]);
  await unlock(page, ` ${six.replaceAll(' ', '  ')} `);
  await page.getByRole('heading', { name: 'This copy beside this phone' }).waitFor();
  expect(await onDisk(page, 'check-ins')).toEqual([]);
  await press(page, 'Restore');
  await page.getByText('Restored just now. Should it').waitFor();
  expect(await onDisk(page, 'check-ins')).toMatchObject([{ ratings: { puffiness: 7 } }]);
  expect(await onDisk(page, 'day-contexts')).toMatchObject([{ tags: ['travel'] }]);
});

/** Runs in the page: its worker breaks when it is first asked to lock something. */
function breakFirstLock(): void {
  let isWhole = false;
  window.Worker = class extends Worker {
    override postMessage(message: { readonly task: { readonly kind: string } }): void {
      const breaks = !isWhole && message.task.kind === 'lock';
      isWhole ||= breaks;
      if (breaks) this.dispatchEvent(new Event('error'));
      else super.postMessage(message, {});
    }
  };
}

it('an own passphrase is taken when it is long enough, and works on the phone’s share sheet', async () => {
  const { page } = await app.arrive({ isMobile: true, hasTouch: true });
  await page.addInitScript(() => {
    const share = ({ files }: ShareData): Promise<void> => {
      const [file] = files ?? [];
      Object.assign(window, { shared: [file?.name, window.event?.type], file });
      return Promise.resolve();
    };
    Object.assign(navigator, { canShare: () => true, share });
  });
  await page.addInitScript(breakFirstLock);
  await begin(page);
  await openBackup(page);
  await lockBox(page).check();
  await press(page, 'Type my own');
  const own = page.getByLabel('Your own passphrase');
  await own.fill('owl');
  await writtenBox(page).click();
  await page.getByText('That is too short: it could be guessed by trying.').waitFor();
  expect(await writtenBox(page).isChecked()).toBe(false);
  await own.fill('aaa aaa aaa aaa aaa');
  await writtenBox(page).click();
  await page.getByText('That repeats the same few characters').waitFor();
  await own.fill(OWN);
  await writtenBox(page).check();
  await page.getByText('The copy could not be locked just now. Nothing was lost.').waitFor();
  await press(page, 'Try again');
  await page.getByText('Locked with your passphrase.').waitFor();
  await press(page, 'Share the locked copy');
  await page.getByText('Handed over.').waitFor();
  expect(await page.evaluate(() => Reflect.get(window, 'shared') as unknown)).toEqual([
    'ebb-backup-2026-11-23.zip.age',
    'click',
  ]);
  const bytes = await page.evaluate(async () => [
    ...new Uint8Array(await (Reflect.get(window, 'file') as File).arrayBuffer()),
  ]);
  await choose(page, Buffer.from(bytes));
  await unlock(page, OWN);
  await page.getByRole('heading', { name: 'This copy beside this phone' }).waitFor();
  // Without the lock it is the plain copy again.
  await lockBox(page).uncheck();
  await page.getByRole('button', { name: 'Share the copy' }).waitFor();
});

it('a locked file that cannot be opened is refused in a sentence, or let go', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await openBackup(page);
  const locked = Buffer.from(LOCKED_BASE64, 'base64');
  const text = locked.toString('latin1');
  for (const [bytes, sentence] of [
    [Buffer.from(LOCKED_TO_KEY_BASE64, 'base64'), 'That file is locked with a key'],
    [Buffer.from(text.replace(' 18\n', ' 22\n'), 'latin1'), 'could do harm, so it was not opened'],
    [locked.subarray(0, 120), 'damaged or not complete'],
  ] as const) {
    await choose(page, bytes);
    const told = page.getByRole('alert').filter({ hasText: sentence });
    await told.waitFor();
    expect(await told.innerText()).toContain('Nothing was changed.');
  }
  await choose(page, locked);
  await passphrase(page).waitFor();
  await press(page, 'Leave it');
  await page.getByText('Left as it was. Nothing was changed.').waitFor();
  expect(await passphrase(page).count()).toBe(0);
});

it('locking has no fault of access', async () => {
  const { page } = await app.arrive({ viewport: { width: 320, height: 640 } });
  await begin(page);
  await openBackup(page);
  const { look, found } = inspect(page);
  await lockBox(page).check();
  await words(page).waitFor();
  await look('Six words');
  await press(page, 'Type my own');
  await writtenBox(page).click();
  await page.getByText('That is too short').waitFor();
  await look('Own passphrase');
  await choose(page, Buffer.from(LOCKED_BASE64, 'base64'));
  await unlock(page, 'not this one');
  await page.getByText('That passphrase does not open this copy.').waitFor();
  await look('Wrong passphrase');
  expect(found).toEqual([]);
});
