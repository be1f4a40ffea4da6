import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { inspect } from '../support/audit.ts';
import { useApp } from '../support/app.ts';
import { onDisk } from '../support/on-disk.ts';
import { heading, press } from '../support/steps.ts';

const app = useApp({ isKeptOffline: false });

/** Every word a person can see on the page, on buttons and choices too. */
const wordsOn = async (page: Page): Promise<number> =>
  (await page.locator('main').innerText()).split(/\s+/).filter((word) => /\w/.test(word)).length;

it('with nothing to declare it takes at most 8 taps and 150 words', async () => {
  const { page } = await app.arrive();
  await page.goto('./');
  let taps = 0;
  let words = 0;
  for (const [title, button] of [
    ['A few calm minutes for your face', 'Continue'],
    ['First, your safety', 'None of these apply to me'],
    ['Make it yours', 'Begin'],
  ] as const) {
    await heading(page, title);
    words += await wordsOn(page);
    await press(page, button);
    taps += 1;
  }
  await heading(page, 'Today');
  expect(taps).toBeLessThanOrEqual(8);
  expect(words).toBeGreaterThan(100);
  expect(words).toBeLessThanOrEqual(150);
});

it('can be left and gone on with; what was answered is not asked twice', async () => {
  const { page } = await app.arrive();
  await page.goto('./');
  await press(page, 'Continue');
  await press(page, 'None of these apply to me');
  await heading(page, 'Make it yours');
  await inspect(page);
  await page.getByRole('radio', { name: 'Evenings' }).check();
  await page.getByRole('radio', { name: /^Long/ }).check();
  await expect.poll(() => onDisk(page, 'safety-answers')).toHaveLength(1);

  await page.reload();
  await press(page, 'Continue');
  await heading(page, 'Make it yours');
  expect(await page.getByRole('radio', { name: 'Evenings' }).isChecked()).toBe(true);
  expect(await page.getByRole('radio', { name: /^Long/ }).isChecked()).toBe(true);
  await page.getByText('iPhone: add Ebb to your home screen first.').click();
  await page.getByText('does not move to the home screen app').waitFor();
  await press(page, 'Begin');
  await page.getByRole('link', { name: 'Only rate today' }).click();
  await page.getByText('You chose evenings.').waitFor();
});

it('a yes that does not say to what is asked about, not guessed', async () => {
  const { page } = await app.arrive();
  await page.goto('./');
  await press(page, 'Continue');
  const legs = page.getByRole('checkbox', { name: 'Aching, swollen, sore, changed legs?' });
  await legs.check();
  await press(page, 'Continue');
  await page.getByText('Choose what it is, under each line you ticked.').waitFor();
  await legs.uncheck();
  await press(page, 'None of these apply to me');
  await heading(page, 'Make it yours');
});
