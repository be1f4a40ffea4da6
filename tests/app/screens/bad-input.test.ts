import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { DATABASE_NAME, SETTINGS_KEY } from '../../../src/data/schema.ts';
import { useApp } from '../support/app.ts';
import { onDisk } from '../support/on-disk.ts';
import { begin, heading, press, rate, start, startSession, welcome } from '../support/steps.ts';

const app = useApp({ isKeptOffline: false });

const WILL_NOT_SAVE = 'This browser will not let Ebb save';
const NOT_SAVED = 'Not saved. Your answers are still here and nothing earlier was lost.';

const REFUSALS: Record<string, () => void> = {
  missing: () => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  },
  refused: () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  },
  'refused as Firefox refuses it': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    };
  },
};

describe('IndexedDB that is', () => {
  it.each(Object.keys(REFUSALS))('%s is told, and a session is still possible', async (kind) => {
    const { page } = await app.arrive();
    await page.addInitScript(REFUSALS[kind] ?? (() => undefined));
    await page.goto('./');
    await page.getByText(WILL_NOT_SAVE).waitFor();
    await welcome(page);
    await page.getByText(WILL_NOT_SAVE).waitFor();
    await start(page);
    await rate(page, 6, 5);
    await press(page, 'Save');
    await page.getByText(NOT_SAVED).waitFor();
    await press(page, 'Go on without saving');
    await press(page, "I'm ready");
    await page.getByRole('timer').waitFor();
  });
});

async function checked(page: Page, scale: string, value: number): Promise<boolean> {
  return page
    .getByRole('radiogroup', { name: scale })
    .getByRole('radio', { name: new RegExp(`^${value}\\b`) })
    .isChecked();
}

it('a full disk is told, keeps what is entered and what was saved, and passes', async () => {
  const { page } = await app.arrive();
  const tools = await page.context().newCDPSession(page);
  const { origin } = app.site;
  await tools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
  await begin(page);
  await page.getByRole('link', { name: 'Only rate today' }).click();
  await rate(page, 3, 3);
  await press(page, 'Save');
  await heading(page, 'Thank you');
  const before = await onDisk(page, 'check-ins');
  expect(before).toHaveLength(1);
  await page.getByRole('link', { name: 'Done' }).click();

  await fillDisk(page);
  await page.getByRole('link', { name: 'Only rate today' }).click();
  await press(page, 'Rate again');
  await rate(page, 8, 2);
  await page.getByText('Tags and a note').click();
  await page.getByRole('textbox', { name: 'Note' }).fill('x'.repeat(2_000));
  await press(page, 'Save');
  await page.getByText(NOT_SAVED).waitFor();
  await page.getByText('The phone’s storage is full').waitFor();
  expect(await checked(page, 'Puffiness', 8)).toBe(true);
  expect(await checked(page, 'Complexion', 2)).toBe(true);
  expect(await onDisk(page, 'check-ins')).toEqual(before);

  await page.evaluate(async () => {
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('filler').addEventListener('success', resolve);
    });
  });
  await tools.send('Storage.overrideQuotaForOrigin', { origin });
  await press(page, 'Save');
  await heading(page, 'Thank you');
  expect(await onDisk(page, 'check-ins')).toHaveLength(2);
});

/** Takes up all the room that is left, in a database beside Ebb's. */
function fillDisk(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('filler');
    opening.addEventListener('upgradeneeded', () =>
      opening.result.createObjectStore('filler', { autoIncrement: true }),
    );
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    for (let bytes = 1_000_000; bytes > 200;) {
      const transaction = opening.result.transaction('filler', 'readwrite');
      const noise = new Uint8Array(bytes);
      for (let from = 0; from < bytes; from += 65_536) {
        crypto.getRandomValues(noise.subarray(from, from + 65_536));
      }
      transaction.objectStore('filler').add(noise);
      const fits = await new Promise<boolean>((resolve) => {
        transaction.addEventListener('complete', () => resolve(true));
        transaction.addEventListener('abort', () => resolve(false));
      });
      if (!fits) bytes = Math.floor(bytes / 2);
    }
    opening.result.close();
  });
}

it('a setting that cannot be read is back at its default, and nothing else is touched', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await page.getByRole('radio', { name: 'Long' }).check();
  await page.getByRole('link', { name: 'Only rate today' }).click();
  await rate(page, 3, 3);
  await press(page, 'Save');
  await heading(page, 'Thank you');
  const before = await onDisk(page, 'check-ins');
  await page.evaluate(
    ([name, key]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('settings', 'readwrite');
          const store = transaction.objectStore('settings');
          const reading = store.get(key);
          reading.addEventListener('success', () =>
            store.put({ ...(reading.result as object), length: 'endless', skinTone: 99 }, key),
          );
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    [DATABASE_NAME, SETTINGS_KEY] as const,
  );
  await page.goto('./');
  await page.getByText('A setting could not be read and is back at its usual value.').waitFor();
  expect(await page.getByRole('radio', { name: 'Standard' }).isChecked()).toBe(true);
  expect(await onDisk(page, 'check-ins')).toEqual(before);
  await press(page, 'OK');
  await page.getByText('A setting could not be read').waitFor({ state: 'detached' });
  await page.goto('./');
  await page.getByText('1 facial').or(page.getByText('No facial in the last')).waitFor();
  expect(await page.getByText('A setting could not be read').count()).toBe(0);
});

it('settings that are no settings at all give the defaults, and the days stay', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await startSession(page);
  await page.evaluate(() => localStorage.setItem('ebb:start', '{"welcomed":"perhaps","theme":7'));
  await page.goto('./');
  await page.getByRole('button', { name: 'Resume facial' }).waitFor();
});

it('a day still to come, and no rating at all, are refused with a sentence', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await page.getByRole('link', { name: 'Progress' }).click();
  await press(page, 'Add a past day');
  await page.getByLabel('Day', { exact: true }).fill('2026-11-24');
  await press(page, 'Save');
  await page.getByText('Choose a number on one of the scales first.').waitFor();
  await rate(page, 3, 3);
  await press(page, 'Save');
  await page.getByText('That day is still to come. Choose today or a day before it.').waitFor();
  expect(await onDisk(page, 'check-ins')).toEqual([]);
  expect(await checked(page, 'Puffiness', 3)).toBe(true);
  await page.getByLabel('Day', { exact: true }).fill('2026-11-22');
  await press(page, 'Save');
  await page.getByText('Saved for November 22, 2026.').waitFor();
  expect(await onDisk(page, 'check-ins')).toMatchObject([{ day: '2026-11-22' }]);
});

it('a session whose files do not come says so, and Today is a tap away', async () => {
  const { page, context } = await app.arrive({ serviceWorkers: 'block' });
  await context.route(/\/assets\/session-ports-/, (route) => route.abort());
  await begin(page);
  await press(page, 'Start facial');
  await heading(page, 'The session did not load');
  await page.getByRole('link', { name: 'Back to Today' }).click();
  await heading(page, 'Today');
});
