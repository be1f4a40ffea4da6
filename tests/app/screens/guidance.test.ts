import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { MORNING, useApp } from '../support/app.ts';
import { onDisk } from '../support/on-disk.ts';
import {
  chooseAll,
  goToStep,
  inPhase,
  isChosen,
  setOff,
  setOffRunning,
  toGetReady,
  toSettings,
  toToday,
} from '../support/player.ts';
import { begin, heading, press, startSession, stepOf, wind } from '../support/steps.ts';

const app = useApp({ isKeptOffline: false });

/** Each choice of "How you are led", and one that is not its default. */
const OTHERS: Record<string, string> = {
  'Lead me by': 'Tones',
  Sounds: 'Evening, softer',
  'Other sound on the phone': 'Play over silent mode',
  'Pace of one stretch': '4 s',
  'Count-in before the first step': '10 s',
  'Side that goes first': 'Right',
  'Light the screen up at changes': 'On',
  'Mirror (front camera)': 'Behind the marks',
};

const volume = (page: Page) => page.getByRole('slider', { name: /^Volume of Ebb/ });

it('each choice of how one is led is there again after a reload', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await chooseAll(page, OTHERS);
  await toSettings(page);
  await volume(page).fill('3');
  await expect
    .poll(() => onDisk(page, 'settings'))
    .toContainEqual(expect.objectContaining({ volume: 3, mirror: 'behind' }));
  await page.reload();
  await heading(page, 'Settings');
  for (const [of, option] of Object.entries(OTHERS)) await isChosen(page, of, option);
  expect(await volume(page).inputValue()).toBe('3');
});

const count = async (page: Page): Promise<number> =>
  Number((await page.locator('.player-number').innerText()).trim());

it('pace, count-in and the side that goes first do what they say', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await chooseAll(page, {
    'Pace of one stretch': '4 s',
    'Count-in before the first step': '10 s',
    'Side that goes first': 'Right',
  });
  await toGetReady(page);
  await page.clock.pauseAt(MORNING.getTime() + 600_000);
  await setOff(page);
  await page.clock.runFor(1_000);
  expect(await count(page)).toBe(9);
  await page.clock.runFor(8_900);
  await inPhase(page, 'counting-in');
  await page.clock.runFor(200);
  await inPhase(page, 'running');
  await goToStep(page, 'C1');
  // A jump lands where the stroke begins or where the hands move; the first stretch is then counted.
  const first = page.getByText(/^of \d+ stretches$/);
  for (let ms = 0; ms < 4_000 && !(await first.isVisible()); ms += 100) {
    await page.clock.runFor(100);
  }
  expect(await count(page)).toBe(1);
  await page.clock.runFor(3_600);
  expect(await count(page)).toBe(1);
  await page.clock.runFor(600);
  expect(await count(page)).toBe(2);

  await goToStep(page, 'N1');
  await page.locator('.player-area').getByText('Your right side').waitFor();
  await page.clock.runFor(30_000);
  await page.locator('.player-area').getByText('Your left side').waitFor();
  expect(await stepOf(page)).toBe('N1');
});

declare global {
  interface Window {
    /** How often the whole screen was lit up. */
    lights?: number;
  }
}

/** Runs in the page: counts lights as they begin, for they go by a clock that nobody winds. */
function countLights(): void {
  window.lights = 0;
  const animate = Element.prototype.animate;
  Element.prototype.animate = function count(this: Element, ...how) {
    if (this.matches('.player-flash')) window.lights = (window.lights ?? 0) + 1;
    return animate.apply(this, how);
  };
}

it.each([
  ['On', 1],
  ['Off', 0],
])('with the light at changes %s, each step has %i of it', async (option, lights) => {
  const { page } = await app.arrive();
  await page.addInitScript(countLights);
  await begin(page);
  await chooseAll(page, { 'Light the screen up at changes': option });
  await toGetReady(page);
  await setOffRunning(page);
  expect(await page.evaluate(() => window.lights)).toBe(lights);
  await press(page, 'Next step');
  await expect.poll(() => stepOf(page)).toBe('C1');
  await wind(page, 1_000);
  expect(await page.evaluate(() => window.lights)).toBe(2 * lights);
});

it('an area that is always skipped stays out, until it is brought back', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await startSession(page);
  await goToStep(page, 'C1');
  await press(page, 'Pause');
  await press(page, 'Always skip it');
  await expect.poll(() => stepOf(page)).toBe('N1');
  await press(page, 'End session');
  await press(page, 'End here');
  await press(page, 'Skip the rating');
  await heading(page, 'Today');
  await page.reload();
  await heading(page, 'Today');

  await startSession(page);
  await press(page, 'Next step');
  expect(await stepOf(page)).toBe('N1');
  await press(page, 'End session');
  await press(page, 'End here');
  await press(page, 'Skip the rating');

  await toSettings(page);
  await page.getByText('Areas you always skip').waitFor();
  await page.getByText('Collarbone hollow').waitFor();
  await press(page, 'Bring back');
  await page.getByText('Areas you always skip').waitFor({ state: 'detached' });
  await toToday(page);
  await startSession(page);
  await press(page, 'Next step');
  expect(await stepOf(page)).toBe('C1');
});
