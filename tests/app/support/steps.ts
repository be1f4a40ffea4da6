import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { MORNING } from './app.ts';

/*
 * The daily loop by its accessible names, as a person or a screen reader meets
 * it. Each step waits for the page it leads to.
 */

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

export async function heading(page: Page, name: string | RegExp): Promise<void> {
  try {
    await page.getByRole('heading', { level: 1, name }).waitFor();
  } catch (cause) {
    // Which page it is instead tells more than that it is not this one.
    const seen = await page.locator('body').innerText();
    throw new Error(`No heading ${name} at ${page.url()}, but:\n${seen.slice(0, 400)}`, { cause });
  }
}

/** The page that was sent answers from now on. */
export const drawn = (page: Page): Promise<void> =>
  page.locator('body[data-page="drawn"]').waitFor();

export const offlineReady = (page: Page): Promise<void> =>
  page.getByText('Ebb is ready to work offline').waitFor();

export const minutesLater = (minutes: number): Date =>
  new Date(MORNING.getTime() + minutes * 60_000);

type Length = 'Short' | 'Standard' | 'Long';

/** Through Welcome, with nothing that applies, to Today. */
export async function welcome(page: Page, safety: 'none' | 'later' = 'none'): Promise<void> {
  await press(page, 'Continue');
  await press(page, safety === 'none' ? 'None of these apply to me' : 'Answer later');
  await press(page, 'Begin');
  await heading(page, 'Today');
}

/** A first visit, up to Today; the offline copy may still be on its way. */
export async function begin(
  page: Page,
  safety: 'none' | 'later' = 'none',
  address = './',
): Promise<void> {
  await page.goto(address);
  await welcome(page, safety);
}

/** A first visit, up to Today, with the offline copy complete. */
export async function settleIn(page: Page): Promise<void> {
  await page.goto('./');
  await offlineReady(page);
  await welcome(page);
}

export async function chooseLength(page: Page, length: Length): Promise<void> {
  const radio = page
    .getByRole('radiogroup', { name: 'Length' })
    .getByRole('radio', { name: length, exact: true });
  // A tap before that is answered later; `check` wants its answer at once.
  await drawn(page);
  await radio.check();
  await expect.poll(() => radio.isChecked()).toBe(true);
}

/** From Today to the rating before the session. */
export async function start(page: Page, length: Length = 'Short'): Promise<void> {
  await chooseLength(page, length);
  await press(page, 'Start facial');
  await press(page, 'All clear today');
  await page.getByRole('radiogroup', { name: 'Puffiness' }).waitFor();
}

export async function rate(page: Page, puffiness: number, complexion: number): Promise<void> {
  for (const [scale, value] of [
    ['Puffiness', puffiness],
    ['Complexion', complexion],
  ] as const) {
    await page
      .getByRole('radiogroup', { name: scale })
      .getByRole('radio', { name: new RegExp(`^${value}\\b`) })
      .check();
  }
}

/** From Today into the running session, past the count-in. */
export async function startSession(page: Page, length: Length = 'Short'): Promise<void> {
  await start(page, length);
  await press(page, 'I’d rather not rate');
  await press(page, "I'm ready");
  await page.getByRole('timer').waitFor();
  await wind(page, 6_000);
  await page.locator('main[data-phase="running"]').waitFor();
}

/** Winds the page's clock forward, never so far at once that Ebb thinks it was away. */
export async function wind(page: Page, ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 20_000) await page.clock.runFor(Math.min(left, 20_000));
}

/** Lets the session play to its natural end. */
export async function playToTheEnd(page: Page, mostMs = 13 * 60_000): Promise<void> {
  const end = page.getByRole('heading', { name: 'Well done' });
  for (let left = mostMs; left > 0 && !(await end.isVisible()); left -= 10_000) {
    await wind(page, 10_000);
  }
  await end.waitFor();
}

export function stepOf(page: Page): Promise<string | null> {
  return page.locator('main').getAttribute('data-step');
}

/** A day in the list of days; the calendar has a button of the same name. */
export function dayRow(page: Page, day: string): Locator {
  return page.getByRole('region', { name: 'Your days' }).getByRole('button', { name: day });
}
