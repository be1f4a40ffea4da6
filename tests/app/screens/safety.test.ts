import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app.ts';
import { onDisk } from '../support/on-disk.ts';
import {
  begin,
  heading,
  minutesLater,
  press,
  start,
  startSession,
  stepOf,
  wind,
} from '../support/steps.ts';

const app = useApp({ isKeptOffline: false });

const NECK_STEPS = /^(N1|N2|J2|R1)(-|$)/;

/** Every step of the running session, by the button that goes on to the next. */
async function walk(page: Page): Promise<string[]> {
  const steps: string[] = [];
  const next = page.getByRole('button', { name: 'Next step' });
  const last = page.getByText('Last step');
  for (let presses = 0; presses < 60; presses += 1) {
    steps.push((await stepOf(page)) ?? '');
    if (await last.isVisible()) break;
    await next.click();
  }
  return [...new Set(steps)];
}

async function tick(page: Page, name: string): Promise<void> {
  await page.getByRole('checkbox', { name, exact: true }).check();
}

/** Today starts nothing any more, and says why; a reload changes nothing. */
async function expectNoSession(page: Page, says: string): Promise<void> {
  await heading(page, 'Today');
  await page.getByText('No facial for now, by your safety answers.').waitFor();
  await press(page, 'Start facial');
  await heading(page, says);
  await page.reload();
  await heading(page, says);
  expect(await page.getByRole('timer').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'All clear today' }).count()).toBe(0);
}

it('someone who answers later meets no neck stroke at any length', async () => {
  const { page } = await app.arrive();
  await begin(page, 'later');
  for (const length of ['Short', 'Standard', 'Long'] as const) {
    await page.getByText('the neck and eye steps are left out').waitFor();
    await startSession(page, length);
    const steps = await walk(page);
    expect(steps.length).toBeGreaterThan(5);
    expect(steps.filter((step) => NECK_STEPS.test(step))).toEqual([]);
    await press(page, 'End session');
    await press(page, 'End here');
    await press(page, 'Skip the rating');
    await heading(page, 'Today');
  }
});

it('someone to whom nothing applies meets the neck strokes', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await startSession(page, 'Long');
  const steps = await walk(page);
  expect(steps).toEqual(expect.arrayContaining(['N1', 'N2', 'J2', 'R1']));
  expect(steps).toHaveLength(23);
});

it('"Not today" asks what is new, and a fever means no session', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await press(page, 'Start facial');
  await press(page, 'Not today');
  await tick(page, 'Unwell, or a fever');
  await tick(page, 'Fever');
  await press(page, 'Continue');
  await heading(page, 'Not today');
  await press(page, 'Back to Today');
  await expectNoSession(page, 'Not today');
});

it('a stop answer is told at once, and there is no session', async () => {
  const { page } = await app.arrive();
  await page.goto('./');
  await press(page, 'Continue');
  await tick(page, 'New or lasting swelling, lump, hot red skin?');
  await tick(page, 'A lump or swollen gland above or below your collarbone');
  await press(page, 'Continue');
  await heading(page, 'Please get this checked first');
  await page.getByText('See a doctor soon, even if it does not hurt.').waitFor();
  await press(page, 'Continue');
  await press(page, 'Begin');
  await expectNoSession(page, 'Please get this checked first');
});

describe('the emergency number', () => {
  it.each([
    ['Europe/Berlin', '112', 'Germany'],
    ['America/New_York', '911', 'United States'],
  ])('in %s is %s', async (timezoneId, number, country) => {
    const { page } = await app.arrive({ timezoneId });
    await page.goto('./');
    await press(page, 'Continue');
    await page.getByRole('checkbox', { name: /^Right now: trouble breathing/ }).check();
    await tick(page, 'Chest pain, short of breath or coughing blood');
    await press(page, 'Continue');
    await heading(page, 'Get help now');
    const call = page.getByRole('link', { name: `Call ${number} now` });
    expect(await call.getAttribute('href')).toBe(`tel:${number}`);
    await page.getByText(`This is the number for ${country}.`).waitFor();

    await press(page, 'Change country');
    await page.getByRole('combobox', { name: 'Change country' }).selectOption('GB');
    const changed = page.getByRole('link', { name: 'Call 999 now' });
    await changed.waitFor();
    expect(await changed.getAttribute('href')).toBe('tel:999');
    await page.getByText('This is the number for United Kingdom.').waitFor();
  });
});

it('"Something feels wrong" while getting ready stops for today', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await start(page);
  await press(page, 'I’d rather not rate');
  await press(page, 'Something feels wrong');
  await press(page, 'Dizziness that passes');
  await heading(page, 'Stop for today');
  await page.getByRole('link', { name: 'Back to Today' }).click();
  await expectNoSession(page, 'Not today');
});

it('"Something feels wrong" pauses the session, and can be taken back', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await startSession(page);
  const step = await stepOf(page);
  await press(page, 'Something feels wrong');
  await wind(page, 60_000);
  await press(page, 'Not needed, go back');
  await page.getByRole('button', { name: 'Resume' }).waitFor();
  expect(await stepOf(page)).toBe(step);
});

it.each([
  ['Soreness', 'Stop for today', 'Not today'],
  ['Chest pain', 'Get help now', 'Get help now'],
])('%s in a running session leads to "%s"', async (sign, says, later) => {
  const { page } = await app.arrive({ timezoneId: 'Europe/Berlin' });
  await begin(page);
  await startSession(page);
  await wind(page, 25_000);
  await press(page, 'Something feels wrong');
  await press(page, sign);
  await heading(page, says);
  await expect.poll(() => onDisk(page, 'sessions')).toMatchObject([{ completion: 'partial' }]);
  // What is saved meanwhile must not take the advice away.
  await heading(page, says);
  if (says === 'Get help now') {
    await page.getByRole('link', { name: 'Call 112 now' }).waitFor();
    await page.getByText('This can be a clot in the lung, or your heart.').waitFor();
  }
  await page.getByRole('link', { name: 'Back to Today' }).click();
  await expectNoSession(page, later);
});

it('an emergency sign outlives a reload, and no single tap makes it forgotten', async () => {
  const { page } = await app.arrive({ timezoneId: 'Europe/Berlin' });
  await begin(page);
  await startSession(page);
  await wind(page, 25_000);
  await press(page, 'Something feels wrong');
  await press(page, 'Chest pain');
  await heading(page, 'Get help now');
  await expect.poll(() => onDisk(page, 'sessions')).toHaveLength(1);
  await expect.poll(() => onDisk(page, 'safety-answers')).toHaveLength(2);
  await page.reload();
  await heading(page, 'Get help now');
  await page.getByRole('link', { name: 'Call 112 now' }).waitFor();

  await page.goto('./safety');
  await page.getByRole('button', { name: 'Save' }).waitFor();
  expect(await page.getByRole('button', { name: 'None of these apply to me' }).count()).toBe(0);
  await press(page, 'Save');
  await heading(page, 'Get help now');
});

it('"Not today" without saying why is no leave to go on', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await press(page, 'Start facial');
  await press(page, 'Not today');
  await page.getByRole('checkbox', { name: 'Unwell, or a fever', exact: true }).check();
  await press(page, 'Continue');
  await page.getByText('Choose what it is, under each line you ticked.').waitFor();
  await heading(page, 'Not today');
});

it('a month later the questions come once more, filled in; one tap, and the session goes on', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await page.clock.setSystemTime(minutesLater(31 * 24 * 60));
  await page.reload();
  await page.getByText('Your safety answers need another look.').waitFor();
  await press(page, 'Start facial');
  await heading(page, 'Is this still right?');
  await press(page, 'Not now');
  await heading(page, 'Is anything new today?');
  await page.reload();
  await heading(page, 'Is this still right?');
  await press(page, 'None of these apply to me');
  await heading(page, 'Before you start');
  await press(page, 'I’d rather not rate');
  await press(page, "I'm ready");
  await press(page, 'End session');
});

it('a tagged procedure is asked about before the next session, and its wait counts from its day', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await page.getByRole('link', { name: 'Only rate today' }).click();
  await page.getByText('Tags and a note').click();
  await press(page, 'Procedure');
  await press(page, 'Save');
  await page.getByRole('link', { name: 'Done' }).click();
  await press(page, 'Start facial');
  await heading(page, 'Is this still right?');
  await tick(page, 'Recent injection, skin treatment, dental work, surgery?');
  await tick(page, 'Botulinum toxin, such as Botox');
  await page.getByLabel('Day it was done').fill('2026-11-20');
  await press(page, 'This is right');
  await heading(page, 'Not today');
  await page.getByText('No session until').waitFor();
});
