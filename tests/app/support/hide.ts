import type { Page } from 'playwright';
import { expect } from 'vitest';

const visibility = (page: Page): Promise<string> => page.evaluate(() => document.visibilityState);

/** Puts another tab in front, as a person would; the page is then truly hidden. */
export async function hide(page: Page): Promise<void> {
  const other = await page.context().newPage();
  await other.bringToFront();
  await expect.poll(() => visibility(page)).toBe('hidden');
}

/** Closes the other tabs and brings the page back. */
export async function show(page: Page): Promise<void> {
  const others = page
    .context()
    .pages()
    .filter((other) => other !== page);
  await Promise.all(others.map((other) => other.close()));
  await page.bringToFront();
  await expect.poll(() => visibility(page)).toBe('visible');
}
