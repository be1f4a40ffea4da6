import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/domain/backup/canonical.ts';
import { BACKUP_KINDS } from '../../../src/domain/backup/records.ts';
import { addDays, day } from '../../../src/domain/day.ts';
import { useApp } from '../support/app.ts';
import { axeViolations, sideways, smallTargets } from '../support/audit.ts';
import { onDisk } from '../support/on-disk.ts';
import { seed } from '../support/seed.ts';
import type { SeedDay } from '../support/seed.ts';
import { begin, dayRow, heading, press, rate } from '../support/steps.ts';

const app = useApp();

const TODAY = day('2026-11-23');

/** Four days: seven ratings, two facials, and what two of the days were like. */
const DAYS: SeedDay[] = [
  { day: addDays(TODAY, -9), before: 7, tags: ['travel'] },
  { day: addDays(TODAY, -8), before: 4, after: 2, tags: ['salty-meal'] },
  { day: addDays(TODAY, -7), before: 4, after: 3 },
  { day: addDays(TODAY, -1), before: 2, rest: 1 },
];

/** The words of what has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    return element?.labels?.[0]?.innerText ?? (element as HTMLElement | null)?.innerText ?? '';
  });

async function openBackup(page: Page): Promise<void> {
  await page.goto('./backup');
  await heading(page, 'Backup');
  await page.getByText(/^Ready: /).waitFor();
}

async function saveCopy(page: Page): Promise<Buffer> {
  await openBackup(page);
  const download = page.waitForEvent('download');
  await press(page, 'Save the copy');
  expect((await download).suggestedFilename()).toBe('ebb-backup-2026-11-23.zip');
  return readFile(await (await download).path());
}

const chooser = (page: Page) => page.getByLabel('Choose a copy');
const report = (page: Page) => page.getByRole('heading', { name: 'This copy beside this phone' });
const landed = (page: Page, what = 'Restored') => page.getByText(`${what} just now. Should it`);

const choose = (page: Page, buffer: Buffer, name = 'ebb-backup.zip'): Promise<void> =>
  chooser(page).setInputFiles({ name, mimeType: 'application/zip', buffer });

async function chooseCopy(page: Page, copy: Buffer): Promise<void> {
  await choose(page, copy);
  await report(page).waitFor();
}

/** What the report says of one kind of records. */
const factsOf = (page: Page, kind: string): Promise<string[]> =>
  page
    .locator('dl > div')
    .filter({ has: page.getByText(kind, { exact: true }) })
    .getByRole('listitem')
    .allInnerTexts();

/** Everything that a backup holds, as it lies on disk. */
async function everything(page: Page): Promise<Record<string, unknown>> {
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

const ratingsOnDisk = async (page: Page): Promise<string[]> =>
  (await onDisk(page, 'check-ins')).flatMap((one) =>
    'ratings' in one ? [`${one.day} ${one.moment} ${one.ratings.puffiness}`] : [],
  );

/** As a browser does that clears a site: nothing of the origin is left. */
async function wipe(page: Page): Promise<void> {
  await page.goto('about:blank');
  const tools = await page.context().newCDPSession(page);
  await tools.send('Storage.clearDataForOrigin', { origin: app.site.origin, storageTypes: 'all' });
}

async function addPhoto(page: Page): Promise<void> {
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

async function rateToday(page: Page, puffiness: number): Promise<void> {
  await page.goto('./check-in');
  await rate(page, puffiness, 5);
  await press(page, 'Save');
  await heading(page, 'Thank you');
}

/** Lets this minute pass, so that what follows is later by the clock. */
const aMinuteLater = (page: Page): Promise<void> => page.clock.fastForward(60_000);

async function arrive(days: readonly SeedDay[] = DAYS): Promise<Page> {
  const { page } = await app.arrive();
  await begin(page);
  await seed(page, days);
  return page;
}

describe('a copy', () => {
  it('brings everything back to a phone that lost it, photos too', async () => {
    const page = await arrive();
    await addPhoto(page);
    await page.goto('./settings');
    await page.getByRole('link', { name: 'Backup and restore' }).click();
    await page.getByText(/^Ready: 12 records and 1 photo, \d+ KB\.$/).waitFor();
    const before = await everything(page);
    expect(before['pixels']).toHaveLength(2);
    const copy = await saveCopy(page);
    await page.getByText('Saved with your browser’s downloads.').waitFor();

    await wipe(page);
    await begin(page);
    await openBackup(page);
    await chooseCopy(page, copy);
    await page.getByText('Made on November 23, 2026 at 7:30 AM. 1 photo in it').waitFor();
    expect(await factsOf(page, 'Ratings')).toEqual(['7 new']);
    expect(await factsOf(page, 'Facials')).toEqual(['2 new']);
    expect(await factsOf(page, 'Tags and pauses')).toEqual(['2 new']);
    expect(await factsOf(page, 'Photos')).toEqual(['1 new']);
    expect(await page.getByText('Your routines').count()).toBe(0);
    expect(await onDisk(page, 'check-ins')).toEqual([]);
    await press(page, 'Restore');
    await landed(page).waitFor();
    const after = await everything(page);
    // The answers to the safety questions of the new start are kept beside those of the copy.
    expect(after['safety-answers']).toHaveLength(2);
    expect({ ...after, 'safety-answers': null }).toEqual({ ...before, 'safety-answers': null });
    await page.goto('./progress');
    await dayRow(page, 'Sunday, November 15').waitFor();
    await dayRow(page, 'Sunday, November 22').waitFor();
  });

  it('and what is here are put together: nothing of either is lost', async () => {
    const page = await arrive();
    const copy = await saveCopy(page);
    await aMinuteLater(page);
    await rateToday(page, 8);
    await page.goto('./progress');
    await dayRow(page, 'Saturday, November 14').click();
    await page.getByRole('button', { name: /^Delete / }).click();
    await press(page, 'Yes, delete');
    await expect.poll(async () => (await ratingsOnDisk(page)).length).toBe(7);

    await openBackup(page);
    await chooseCopy(page, copy);
    expect(await factsOf(page, 'Ratings')).toEqual([
      '1 you deleted here',
      '1 only here',
      '6 the same',
    ]);
    // What was deleted stays deleted unless it is asked for.
    const restore = page.getByRole('button', { name: 'Restore', exact: true });
    expect(await restore.count()).toBe(0);
    await page.getByText('putting both together changes nothing').waitFor();
    await page.getByRole('checkbox', { name: 'Bring back the one you deleted since' }).check();
    await restore.click();
    await landed(page).waitFor();
    const ratings = await ratingsOnDisk(page);
    expect(ratings).toHaveLength(8);
    expect(ratings).toContain('2026-11-14 anytime 7');
    expect(ratings).toContain('2026-11-23 anytime 8');

    await chooseCopy(page, await saveCopy(page));
    await page.getByText('Everything in this copy is here already.').waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(await restore.count()).toBe(0);
  });

  it('takes the place of what is here once that is asked twice, and is undone', async () => {
    const page = await arrive();
    const copy = await saveCopy(page);
    const inCopy = await ratingsOnDisk(page);
    await aMinuteLater(page);
    await rateToday(page, 8);
    await addPhoto(page);
    const before = await everything(page);

    await openBackup(page);
    await chooseCopy(page, copy);
    await page.getByRole('radio', { name: 'Make it as in the copy' }).check();
    await page.getByText('1 record that is not in the copy is removed. 1 photo').waitFor();
    await press(page, 'Restore');
    await page.getByText('and remove 1 record and 1 photo?').waitFor();
    await press(page, 'No');
    expect(await everything(page)).toEqual(before);
    await press(page, 'Restore');
    await press(page, 'Yes, replace');
    await landed(page).waitFor();
    expect(await ratingsOnDisk(page)).toEqual(inCopy);
    expect(await everything(page)).toMatchObject({ photos: [], pixels: [] });

    await aMinuteLater(page);
    await rateToday(page, 3);
    await openBackup(page);
    const points = page.getByRole('region', { name: 'Take it back' });
    await points.getByRole('heading', { name: 'Restored just now' }).waitFor();
    await press(page, 'Undo');
    await points.getByText('What you recorded since then stays.').waitFor();
    await press(page, 'Yes, undo');
    await landed(page, 'Undone').waitFor();
    const ratings = await ratingsOnDisk(page);
    expect(ratings.toSorted()).toEqual(
      [...inCopy, '2026-11-23 anytime 3', '2026-11-23 anytime 8'].toSorted(),
    );
    const { photos, pixels } = await everything(page);
    expect({ photos, pixels }).toEqual({ photos: before['photos'], pixels: before['pixels'] });

    await press(page, 'Erase');
    await press(page, 'Yes, erase');
    await page.getByText('Erased. Your records are as they were.').waitFor();
    expect(await points.count()).toBe(0);
    expect((await ratingsOnDisk(page)).length).toBe(ratings.length);
    await page.reload();
    await page.getByText(/^Ready: /).waitFor();
    expect(await points.count()).toBe(0);
  });

  it('is handed over by the share sheet in the tap itself, where there is one', async () => {
    const { page } = await app.arrive({ isMobile: true, hasTouch: true });
    await page.addInitScript(() => {
      const share = ({ files }: ShareData): Promise<void> => {
        const [file] = files ?? [];
        Object.assign(window, { shared: [file?.name, file?.type, window.event?.type] });
        return Promise.resolve();
      };
      Object.assign(navigator, { canShare: () => true, share });
    });
    await begin(page);
    await openBackup(page);
    await press(page, 'Share the copy');
    await page.getByText('Handed over.').waitFor();
    expect(await page.evaluate(() => Reflect.get(window, 'shared') as unknown)).toEqual([
      'ebb-backup-2026-11-23.zip',
      'application/zip',
      'click',
    ]);
  });

  it('that cannot be made says so, and is made when asked again', async () => {
    const page = await arrive();
    await page.addInitScript(() => {
      const { Worker: Whole } = window;
      const fail = (): never => {
        throw new Error('No worker');
      };
      Object.assign(window, { Worker: fail, mend: () => Object.assign(window, { Worker: Whole }) });
    });
    await page.goto('./backup');
    await page.getByRole('alert').getByText('Your records could not be read just now.').waitFor();
    await page.evaluate(() => (Reflect.get(window, 'mend') as () => void)());
    await press(page, 'Try again');
    await page.getByText('Ready: 12 records').waitFor();
  });
});

it('a file that is no whole copy is refused in a sentence, and nothing is written', async () => {
  const page = await arrive();
  const copy = await saveCopy(page);
  const before = await everything(page);
  const flipped = Buffer.from(copy);
  flipped.writeUInt8(flipped.readUInt8(200) ^ 1, 200);
  for (const [name, bytes, sentence] of [
    ['letter.txt', Buffer.from('Dear reader, this is no zip.'), 'not a copy made by Ebb'],
    ['empty.zip', Buffer.alloc(0), 'not a copy made by Ebb'],
    ['other.zip', OTHER_ZIP, 'not a copy made by Ebb'],
    ['cut.zip', copy.subarray(0, copy.length - 300), 'damaged or not complete'],
    ['flipped.zip', flipped, 'damaged or not complete'],
  ] as const) {
    await choose(page, bytes, name);
    const told = page.getByRole('alert').filter({ hasText: sentence });
    await told.waitFor();
    expect(await told.innerText()).toContain('Nothing was changed.');
  }
  expect(await report(page).count()).toBe(0);
  expect(await everything(page)).toEqual(before);
  // The refusal goes with the next file.
  await chooseCopy(page, copy);
  expect(await page.getByRole('alert').getByText('Nothing was changed').count()).toBe(0);
});

it('a restore that breaks says whether anything was written, and where the way back is', async () => {
  const page = await arrive();
  const copy = await saveCopy(page);
  await aMinuteLater(page);
  await rateToday(page, 8);
  const before = await everything(page);
  await page.addInitScript(breakWorker);
  await openBackup(page);
  const breaks = (when: 'before' | 'after'): Promise<void> =>
    page.evaluate((moment) => void Object.assign(window, { breaks: moment }), when);
  const replace = async (): Promise<void> => {
    await chooseCopy(page, copy);
    await page.getByRole('radio', { name: 'Make it as in the copy' }).check();
    await press(page, 'Restore');
    await press(page, 'Yes, replace');
  };

  await breaks('before');
  await replace();
  const alert = page.getByRole('alert').filter({ hasText: /./ });
  await alert.getByText('Nothing was changed. Free some space').waitFor();
  await expect.poll(() => focused(page)).toBe('Choose a copy');
  expect(await everything(page)).toEqual(before);

  await breaks('after');
  await replace();
  await alert.getByText('could not make sure that everything was written').waitFor();
  expect(await ratingsOnDisk(page)).toHaveLength(7);

  await breaks('before');
  await press(page, 'Undo');
  await press(page, 'Yes, undo');
  await alert.getByText('Nothing was changed. Free some space, then try again.').waitFor();
  expect(await alert.count()).toBe(1);
  expect(await ratingsOnDisk(page)).toHaveLength(7);
  await page.reload();
  await press(page, 'Undo');
  await press(page, 'Yes, undo');
  await landed(page, 'Undone').waitFor();
  expect(await ratingsOnDisk(page)).toHaveLength(8);
});

/** Runs in the page: its worker breaks before it restores or undoes, or right after. */
function breakWorker(): void {
  const breaks = (when: string): boolean => Reflect.get(window, 'breaks') === when;
  window.Worker = class extends Worker {
    #isRewriting = false;

    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      this.addEventListener('message', (event) => {
        if (this.#isRewriting && breaks('after')) {
          event.stopImmediatePropagation();
          this.dispatchEvent(new Event('error'));
        }
      });
    }

    override postMessage(message: { readonly task: { readonly kind: string } }): void {
      this.#isRewriting = /^(restore|undo)$/.test(message.task.kind);
      if (this.#isRewriting && breaks('before')) this.dispatchEvent(new Event('error'));
      else super.postMessage(message, {});
    }
  };
}

/** A sound zip of one text, as any other program writes it. */
const OTHER_ZIP = Buffer.from(
  [
    '504b03041400000000000000210086a61036050000000500000005000000612e74787468656c6c6f504b0102',
    '14031400000000000000210086a610360500000005000000050000000000000000000000800100000000612e',
    '747874504b0506000000000100010033000000280000000000',
  ].join(''),
  'hex',
);

describe('the page', () => {
  it('leads the focus into a report and back, and takes a file that is dropped', async () => {
    const page = await arrive();
    const copy = await saveCopy(page);
    const section = page.getByRole('region', { name: 'Bring a copy back' });
    const dropped = await page.evaluateHandle(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], 'ebb-backup.zip'));
        return transfer;
      },
      [...copy],
    );
    await section.dispatchEvent('drop', { dataTransfer: dropped });
    await report(page).waitFor();
    await expect.poll(() => focused(page)).toBe('This copy beside this phone');
    await press(page, 'Leave it');
    await page.getByText('Left as it was. Nothing was changed.').waitFor();
    await expect.poll(() => focused(page)).toBe('Choose a copy');
  });

  it.each(['light', 'dark'] as const)(
    'has no fault of access at any stage, in %s',
    async (theme) => {
      const { page } = await app.arrive({
        viewport: { width: 320, height: 640 },
        colorScheme: theme,
      });
      await begin(page);
      await seed(page, DAYS);
      const copy = await saveCopy(page);
      const found: string[] = [];
      const look = async (stage: string): Promise<void> => {
        for (const times of [1, 2]) {
          await page.evaluate(
            (size) => {
              document.documentElement.style.setProperty('font-size', size);
            },
            `${16 * times}px`,
          );
          const faults = [
            ...(await axeViolations(page)),
            ...(await smallTargets(page)),
            ...(await sideways(page)),
          ];
          found.push(...faults.map((fault) => `${stage}, ${times} times: ${fault}`));
        }
      };
      await look('Ready');
      await choose(page, Buffer.from('no zip'), 'a.zip');
      await page.getByText('not a copy made by Ebb').waitFor();
      await look('Refused');
      await aMinuteLater(page);
      await rateToday(page, 8);
      await openBackup(page);
      await chooseCopy(page, copy);
      await look('Report');
      await page.getByRole('radio', { name: 'Make it as in the copy' }).check();
      await press(page, 'Restore');
      await look('Asked');
      await press(page, 'Yes, replace');
      await landed(page).waitFor();
      await page.getByText(/^Ready: /).waitFor();
      await press(page, 'Undo');
      await look('Restored');
      expect(found).toEqual([]);
    },
  );
});
