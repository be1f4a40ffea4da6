import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app.ts';
import {
  DAYS,
  openBackup,
  saveCopy,
  landed,
  chooseCopy,
  factsOf,
  everything,
  ratingsOnDisk,
  wipe,
  addPhoto,
  rateToday,
  aMinuteLater,
} from '../support/backup-steps.ts';
import { onDisk } from '../support/on-disk.ts';
import { seed } from '../support/seed.ts';
import type { SeedDay } from '../support/seed.ts';
import { begin, dayRow, press } from '../support/steps.ts';

const app = useApp({ isKeptOffline: false });

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
    await page.getByText(/^Ready: 12 records and 1 photo, \d+\sKB\.$/).waitFor();
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
    expect(await page.getByText('Your routines', { exact: true }).count()).toBe(0);
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
