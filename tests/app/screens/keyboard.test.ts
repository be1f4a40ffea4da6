import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { useApp } from '../support/app.ts';
import { offlineReady, wind } from '../support/steps.ts';

const app = useApp();

/** What has the focus: its name, whether it can be seen, and whether its outline can. */
interface Focus {
  readonly tag: string;
  readonly name: string;
  readonly outlined: boolean;
  readonly covered: boolean;
}

/** Runs in the page. */
function readFocus(): Focus {
  const element = document.activeElement as HTMLElement;
  const marked = [element, element.closest('label')].filter((each) => each !== null);
  const outlined = marked.some((each) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const box = element.getBoundingClientRect();
  const at = (y: number): Element | null =>
    document.elementFromPoint(box.left + box.width / 2, Math.min(Math.max(y, 0), innerHeight - 1));
  const seen = [box.top + 2, box.top + box.height / 2, box.bottom - 2].map(at);
  return {
    tag: element.localName,
    name: element.ariaLabel ?? element.innerText ?? '',
    outlined,
    covered: !seen.every((top) => top !== null && (element.contains(top) || top.contains(element))),
  };
}

/** The heading of a page that has just come takes the focus. */
async function arriveAt(page: Page, title: string): Promise<void> {
  await expect.poll(async () => (await page.evaluate(readFocus)).name).toBe(title);
  expect((await page.evaluate(readFocus)).tag).toBe('h1');
}

/** Tabs on until what is named has the focus; every stop on the way can be seen. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const wanted = typeof name === 'string' ? new RegExp(`^${name}$`) : name;
  for (let tabs = 0; tabs < 60; tabs += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(readFocus);
    if (focus.tag === 'body') continue;
    expect(focus).toMatchObject({ outlined: true, covered: false });
    if (wanted.test(focus.name.trim())) return;
  }
  throw new Error(`The focus never came to ${wanted.source}`);
}

async function pressByKey(page: Page, name: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

/** To the first tile of a scale, chosen with Space, then to the wanted one by arrows. */
async function rateByKey(page: Page, value: number): Promise<void> {
  await tabTo(page, /^0 /);
  await page.keyboard.press('Space');
  for (let tile = 0; tile < value; tile += 1) await page.keyboard.press('ArrowRight');
  const focus = await page.evaluate(readFocus);
  expect(focus).toMatchObject({ outlined: true, covered: false });
  expect(focus.name).toMatch(new RegExp(`^${value} `));
}

it('the whole loop works by keyboard alone, with the focus always in sight', async () => {
  const { page } = await app.arrive();
  await page.goto('./');
  await offlineReady(page);
  await pressByKey(page, 'Continue');
  await arriveAt(page, 'First, your safety');
  await pressByKey(page, 'None of these apply to me', 'Space');
  await arriveAt(page, 'Make it yours');
  await pressByKey(page, 'Begin');
  await arriveAt(page, 'Today');

  await tabTo(page, 'Standard');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.getByRole('radio', { name: 'Short' }).isChecked()).toBe(true);
  await pressByKey(page, 'Start facial');
  await arriveAt(page, 'Is anything new today?');
  await pressByKey(page, 'All clear today', 'Space');
  await arriveAt(page, 'Before you start');
  await rateByKey(page, 6);
  await rateByKey(page, 5);
  await pressByKey(page, 'Save');
  await arriveAt(page, 'Get ready');
  await pressByKey(page, "I'm ready");

  await page.getByRole('timer').waitFor();
  await wind(page, 6_000);
  await pressByKey(page, 'Pause', 'Space');
  // The button that paused is now the one that resumes, and keeps the focus.
  await expect.poll(async () => (await page.evaluate(readFocus)).name).toBe('Resume');
  await page.keyboard.press('Space');
  await expect.poll(async () => (await page.evaluate(readFocus)).name).toBe('Pause');
  await tabTo(page, 'Next step');
  const last = page.getByText('Last step');
  while (!(await last.isVisible())) await page.keyboard.press('Enter');
  await wind(page, 40_000);
  await arriveAt(page, 'Well done');
  await pressByKey(page, 'Rate how it looks now');
  await arriveAt(page, 'And now?');
  await rateByKey(page, 4);
  await rateByKey(page, 7);
  await pressByKey(page, 'Save');
  await arriveAt(page, 'Thank you');
  await pressByKey(page, 'See your progress');
  await arriveAt(page, 'Progress');
  await pressByKey(page, 'Show as table');
  await page.getByRole('cell', { name: '6' }).waitFor();
  await page.getByRole('cell', { name: '4' }).waitFor();
});
