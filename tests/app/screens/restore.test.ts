import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app.ts';
import { inspect } from '../support/audit.ts';
import {
  DAYS,
  focused,
  openBackup,
  saveCopy,
  report,
  landed,
  choose,
  chooseCopy,
  everything,
  ratingsOnDisk,
  rateToday,
  aMinuteLater,
} from '../support/backup-steps.ts';
import { seed } from '../support/seed.ts';
import type { SeedDay } from '../support/seed.ts';
import { begin, press } from '../support/steps.ts';

const app = useApp({ isKeptOffline: false });

async function arrive(days: readonly SeedDay[] = DAYS): Promise<Page> {
  const { page } = await app.arrive();
  await begin(page);
  await seed(page, days);
  return page;
}

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

  it('has no fault of access at any stage', async () => {
    const { page } = await app.arrive({ viewport: { width: 320, height: 640 } });
    await begin(page);
    await seed(page, DAYS);
    const copy = await saveCopy(page);
    const { look, found } = inspect(page);
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
  });
});
