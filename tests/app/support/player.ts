import type { Page } from 'playwright';
import { expect } from 'vitest';
import { heading, press, start, wind } from './steps.ts';

/** From Today to "Get ready", without a rating. */
export async function toGetReady(
  page: Page,
  length: 'Short' | 'Standard' = 'Short',
): Promise<void> {
  await start(page, length);
  await press(page, 'I’d rather not rate');
  await heading(page, 'Get ready');
}

/** From "Get ready" to the count-in. */
export async function setOff(page: Page): Promise<void> {
  await press(page, "I'm ready");
  await page.getByRole('timer').waitFor();
}

type Phase = 'counting-in' | 'running' | 'paused';

export const inPhase = (page: Page, phase: Phase): Promise<void> =>
  page.locator(`main[data-phase="${phase}"]`).waitFor();

/** From "Get ready" past the count-in. */
export async function setOffRunning(page: Page): Promise<void> {
  await setOff(page);
  await wind(page, 6_000);
  await inPhase(page, 'running');
}

/** Goes on to a step by the button. */
export async function goToStep(page: Page, step: string): Promise<void> {
  const isThere = (): Promise<boolean> => page.locator(`main[data-step="${step}"]`).isVisible();
  for (let steps = 0; steps < 30 && !(await isThere()); steps += 1) await press(page, 'Next step');
  await page.locator(`main[data-step="${step}"]`).waitFor();
}

/** The session is not held up: its time goes by. */
export async function goesOn(page: Page): Promise<void> {
  const left = (): Promise<string> => page.getByRole('timer').innerText();
  const before = await left();
  await wind(page, 2_000);
  await inPhase(page, 'running');
  await expect.poll(left).not.toBe(before);
}

/** From Today to Settings, once the choices of a session are there. */
export async function toSettings(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await heading(page, 'Settings');
  await page.getByRole('radiogroup', { name: 'Lead me by' }).waitFor();
}

export async function toToday(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await heading(page, 'Today');
}

/** Makes one choice of Settings. */
export async function choose(page: Page, of: string, option: string): Promise<void> {
  await page
    .getByRole('radiogroup', { name: of })
    .getByRole('radio', { name: option, exact: true })
    .check();
  await isChosen(page, of, option);
}

export async function isChosen(page: Page, of: string, option: string): Promise<void> {
  const radio = page
    .getByRole('radiogroup', { name: of })
    .getByRole('radio', { name: option, exact: true });
  await expect.poll(() => radio.isChecked()).toBe(true);
}

/** From Today, makes choices of Settings, and back. */
export async function chooseAll(page: Page, choices: Record<string, string>): Promise<void> {
  await toSettings(page);
  for (const [of, option] of Object.entries(choices)) await choose(page, of, option);
  await toToday(page);
}
