import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { useApp } from '../support/app.ts';
import { inspect } from '../support/audit.ts';
import { begin, heading, press, startSession, wind } from '../support/steps.ts';

const app = useApp({ isKeptOffline: false });

const tick = (page: Page, name: string): Promise<void> =>
  page.getByRole('checkbox', { name, exact: true }).check();

it('pages that refuse have no fault of access', async () => {
  const { page } = await app.arrive();
  const { look, found } = inspect(page);
  await page.goto('./');
  await press(page, 'Continue');
  await tick(page, 'Under 18?');
  await press(page, 'Continue');
  await heading(page, 'Ebb is for adults');
  await look('Adults');

  await press(page, 'Back');
  await page.getByRole('checkbox', { name: 'Under 18?', exact: true }).uncheck();
  await press(page, 'None of these apply to me');
  await press(page, 'Begin');
  await startSession(page);
  await wind(page, 15_000);
  await press(page, 'Something feels wrong');
  await press(page, 'Soreness');
  await heading(page, 'Stop for today');
  await look('Stop');

  await page.getByRole('link', { name: 'Back to Today' }).click();
  await press(page, 'Start facial');
  await heading(page, 'Not today');
  await look('Not today');
  expect(found).toEqual([]);
});

it('the notice of no storage has none', async () => {
  const { page } = await app.arrive();
  const { look, found } = inspect(page);
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  await begin(page);
  await page.getByText('This browser will not let Ebb save').waitFor();
  await look('Notice');
  expect(found).toEqual([]);
});
