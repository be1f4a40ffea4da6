import type { Page } from 'puppeteer-core';

/*
 * The daily loop by its accessible names, for the library that drives both
 * browsers (`tests/app/support/steps.ts` has the same for the other tests).
 */

// By XPath: what looks through the accessible names of a drawing takes Firefox seconds.
const locate = (page: Page, xpath: string) => page.locator(`::-p-xpath(${xpath})`);

export const press = (page: Page, name: string): Promise<void> =>
  locate(page, `//button[normalize-space()="${name}" or @aria-label="${name}"]`).click();

export const follow = (page: Page, name: string): Promise<void> =>
  locate(page, `//a[normalize-space()="${name}"]`).click();

export const heading = async (page: Page, name: string): Promise<void> => {
  await locate(page, `//*[self::h1 or self::h2 or self::h3][contains(., "${name}")]`).wait();
};

export const words = async (page: Page, text: string): Promise<void> => {
  await locate(page, `//*[text()[contains(., "${text}")]]`).wait();
};

export const find = async (page: Page, selector: string): Promise<void> => {
  await page.locator(selector).wait();
};

/** A first visit, up to Today. */
export async function welcome(page: Page): Promise<void> {
  await find(page, 'body[data-page="drawn"]');
  await press(page, 'Continue');
  await press(page, 'None of these apply to me');
  await press(page, 'Begin');
  await heading(page, 'Today');
}

/** Rates every scale of the check-in that is open with its n-th number. */
export async function rate(page: Page, nth: number): Promise<void> {
  for (const scale of ['puffiness', 'complexion']) {
    await page.locator(`[data-scale="${scale}"] label:nth-of-type(${nth})`).click();
  }
}

/** From Today through a rating and the first seconds of a facial, and back with another rating. */
export async function shortFacial(page: Page): Promise<void> {
  await locate(page, '//label[starts-with(normalize-space(), "Short")]').click();
  await press(page, 'Start facial');
  await press(page, 'All clear today');
  await heading(page, 'Before you start');
  await rate(page, 7);
  await press(page, 'Save');
  await heading(page, 'Get ready');
  await press(page, "I'm ready");
  await find(page, 'main[data-phase="running"]');
  await press(page, 'Pause');
  await press(page, 'End session');
  await press(page, 'End here');
  await press(page, 'Rate how it looks now');
  await heading(page, 'And now');
  await rate(page, 5);
  await press(page, 'Save');
  await follow(page, 'Done');
  await heading(page, 'Today');
}

/** From the page of backups, brings back what a copy holds. */
export async function restore(page: Page, copy: string): Promise<void> {
  const chooser = await page.locator('input[type="file"]').waitHandle();
  await chooser.uploadFile(copy);
  await heading(page, 'This copy beside this phone');
  await press(page, 'Restore');
  await words(page, 'Restored just now');
}
