import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { inspect } from '../support/audit.ts';
import { useApp } from '../support/app.ts';
import { onDisk } from '../support/on-disk.ts';
import { begin, heading, press, startSession, stepOf, wind } from '../support/steps.ts';

const app = useApp({ isKeptOffline: false });

const GATE = 'Your legs first: is any of this so?';

async function toTheGate(page: Page): Promise<void> {
  await press(page, 'Start the leg routine');
  await heading(page, GATE);
}

async function rateLegs(page: Page, value: number): Promise<void> {
  const scales = page.getByRole('radiogroup');
  expect(await scales.count()).toBe(1);
  await page
    .getByRole('radiogroup', { name: 'Leg heaviness' })
    .getByRole('radio', { name: new RegExp(`^${value}\\b`) })
    .check({ force: true });
  await press(page, 'Save');
}

async function report(page: Page, line: string, condition: string): Promise<void> {
  await press(page, 'Not today');
  await page.getByRole('checkbox', { name: line, exact: true }).check();
  await page.getByRole('checkbox', { name: condition, exact: true }).check();
  await press(page, 'Continue');
}

it('the leg routine from its gate to its chart', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await toTheGate(page);
  await inspect(page);
  await press(page, 'All clear today');
  await heading(page, 'Before you start');
  await rateLegs(page, 6);
  await heading(page, 'Get ready');
  await page.getByText('it won’t remove or fix veins').waitFor();
  await inspect(page);
  await press(page, "I'm ready");

  // The look at the legs waits, however long it takes.
  await wind(page, 200_000);
  expect(await stepOf(page)).toBe('L0');
  await press(page, 'Go on');
  const steps: string[] = [];
  const next = page.getByRole('button', { name: 'Next step' });
  for (;;) {
    steps.push((await stepOf(page)) ?? '');
    if (await page.getByText('Last step').isVisible()) break;
    await next.click();
  }
  expect(steps).toHaveLength(2 + 2 * 11 + 3);
  expect(steps.slice(2, 13)).toEqual(steps.slice(13, 24));
  expect(steps.at(-1)).toBe('L11-rest');
  await inspect(page);
  await wind(page, 601_000);
  await heading(page, 'Well done');
  await press(page, 'Rate how your legs feel now');
  await rateLegs(page, 4);
  await page.getByText('Leg heaviness went from 6 to 4.').waitFor();
  expect(await onDisk(page, 'sessions')).toMatchObject([{ routineId: 'legs' }]);

  await page.getByRole('link', { name: 'See your progress' }).click();
  await page.getByRole('heading', { name: 'Leg heaviness', exact: true }).waitFor();
  // What is done of the legs is no facial.
  await page.getByRole('link', { name: 'Today' }).click();
  await page.getByText('No facial in the last 14 days').waitFor();
});

it('aching legs are not massaged before a check, and the face is as free as before', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await toTheGate(page);
  await report(
    page,
    'Pain, aching, itching or swelling of one leg or both',
    'Legs that hurt, ache, itch or swell',
  );
  await press(page, 'I’d rather not rate');
  await heading(page, 'There is no step left to do today.');
  await page.getByText('Heavy or aching legs deserve a check.').waitFor();
  await page.getByRole('link', { name: 'Back to Today' }).click();
  await startSession(page, 'Short');
  expect(await stepOf(page)).toBe('B1');
});

it('a hot or hard spot leaves no session, and says whom to see', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await toTheGate(page);
  await report(page, 'A sore, red, hot or hard spot', 'A sore, red, hot or hard spot on a leg');
  await heading(page, 'Please get this checked first');
  await page.getByText('This can be a clot or an infection. Get checked today').waitFor();
});

it('a leg routine on hold is gone on with, whatever address is opened', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await toTheGate(page);
  await press(page, 'All clear today');
  await press(page, 'I’d rather not rate');
  await press(page, "I'm ready");
  await press(page, 'Go on');
  await page.goto('./session/facial');
  await page.getByRole('button', { name: 'Resume' }).waitFor();
  expect(await stepOf(page)).toBe('L1');
  await page.goto('./');
  await heading(page, 'Today');
  await page.getByText('Your leg routine is on hold').waitFor();
  await inspect(page);
});
