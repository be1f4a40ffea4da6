import type { Page } from 'playwright';
import { expect } from 'vitest';
import { heading, press } from './steps.ts';

export const OFFER = 'A new version of Ebb is ready.';

/** The person comes back to the page after a while, which then looks for a newer version. */
export async function comeBack(page: Page): Promise<void> {
  await page.clock.fastForward(31_000);
  await page.evaluate(() => dispatchEvent(new Event('focus')));
}

/** Leaves a mark on the page that a reload would wipe off. */
export const mark = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.assign(globalThis, { marked: true });
  });

export const isMarked = (page: Page): Promise<unknown> =>
  page.evaluate('globalThis.marked === true');

/**
 * Takes the update, and waits for the page of the new version: a tap on the old
 * one while it is being loaded anew may be lost with it.
 */
export async function updateNow(page: Page): Promise<void> {
  await mark(page);
  await press(page, 'Update now');
  await expect.poll(() => isMarked(page), { timeout: 15_000 }).toBe(false);
}

export async function waitingWorker(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.waiting != null;
  });
}

/** What becomes of the next version that the page finds while `look` makes it look. */
export async function nextVersion(
  page: Page,
  look: (page: Page) => Promise<unknown>,
): Promise<string> {
  const outcome = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return new Promise<string>((resolve) => {
      registration.addEventListener(
        'updatefound',
        () => {
          const next = registration.installing;
          next?.addEventListener('statechange', () => resolve(next.state), { once: true });
        },
        { once: true },
      );
    });
  });
  await look(page);
  return outcome;
}

/** Has the browser look by itself, as it does when it opens a page. */
export const browserLooks = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });

export async function settingsSay(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: /^Settings/ }).click();
  await heading(page, title);
}

/** Which of these files the page cannot have. */
export function lost(page: Page, urls: readonly string[]): Promise<string[]> {
  return page.evaluate(async (urls) => {
    const asked = urls.map(async (url) => ((await fetch(url)).ok ? '' : url));
    return (await Promise.all(asked)).filter((url) => url !== '');
  }, urls);
}
