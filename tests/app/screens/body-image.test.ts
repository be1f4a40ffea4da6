import { expect, it } from 'vitest';
import { inspect } from '../support/audit.ts';
import { useApp } from '../support/app.ts';
import { onDisk } from '../support/on-disk.ts';
import { begin, heading, press, rate } from '../support/steps.ts';

const app = useApp({ isKeptOffline: false });

it('a second rating on a day is no matter of course, and can still be had', async () => {
  const { page } = await app.arrive();
  await begin(page);
  const rateToday = page.getByRole('link', { name: 'Only rate today' });
  await rateToday.click();
  await rate(page, 4, 5);
  await press(page, 'Save');
  await page.getByRole('link', { name: 'Done' }).click();

  await rateToday.click();
  await heading(page, 'You have rated today');
  await inspect(page);
  await press(page, 'Go on without rating');
  await heading(page, 'Today');
  expect(await onDisk(page, 'check-ins')).toHaveLength(1);

  await press(page, 'Start facial');
  await press(page, 'All clear today');
  await press(page, 'Rate again');
  await rate(page, 3, 5);
  await press(page, 'Save');
  await heading(page, 'Get ready');
  expect(await onDisk(page, 'check-ins')).toHaveLength(2);
});

it('whoever passes over the second rating is asked for none after it', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await page.getByRole('link', { name: 'Only rate today' }).click();
  await rate(page, 4, 5);
  await press(page, 'Save');
  await page.getByRole('link', { name: 'Done' }).click();
  await press(page, 'Start facial');
  await press(page, 'All clear today');
  await press(page, 'Go on without rating');
  await press(page, "I'm ready");
  await press(page, 'End session');
  await press(page, 'End here');
  await press(page, 'Rate how it looks now');
  await heading(page, 'You have rated today');
  await press(page, 'Go on without rating');
  await heading(page, 'Thank you');
});

it('hidden scores are nowhere, and come back unharmed', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  const hide = page.getByRole('radiogroup', { name: 'Hide my scores' });
  await hide.getByRole('radio', { name: 'On' }).check();
  await page.getByRole('link', { name: 'Today' }).click();
  await page.getByRole('link', { name: 'Only rate today' }).click();
  await rate(page, 4, 5);
  await press(page, 'Save');
  await page.getByRole('link', { name: 'See your progress' }).click();
  await page.getByRole('heading', { name: 'Your scores are hidden' }).waitFor();
  await inspect(page);
  expect(await page.getByText('Puffiness').count()).toBe(0);
  await press(page, 'Show them for now');
  await page.getByRole('heading', { name: 'Puffiness', exact: true }).waitFor();
});

it('whoever is upset by their looks is met with kindness, not with a number', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await page.getByRole('link', { name: 'Only rate today' }).click();
  await page.getByText('Tags and a note').click();
  await press(page, 'Upset by my looks');
  await press(page, 'Save');
  await page.getByRole('heading', { name: 'That sounds hard' }).waitFor();
  await inspect(page);
  const way = page.getByRole('link', { name: 'Read a kind word' });
  expect(await way.getAttribute('href')).toMatch(/\/learn\/looking-kindly$/);
});
