import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { ARTICLE_IDS } from '../../../src/content/learn/article.ts';
import type { ArticleId } from '../../../src/content/learn/article.ts';
import { areaMessage } from '../../../src/content/areas.ts';
import { namingAreaOf } from '../../../src/content/learn/articles.ts';
import facial from '../../../src/i18n/en/facial.ts';
import legs from '../../../src/i18n/en/legs.ts';
import articles from '../../../src/i18n/en/learn-articles.ts';
import { useApp } from '../support/app.ts';
import { inspect, sideways } from '../support/audit.ts';
import { heading, offlineReady } from '../support/steps.ts';

const app = useApp({ isKeptOffline: false });

/** The smallest phone that the look is checked on. */
const SMALL = { width: 360, height: 640 };

const search = (page: Page) => page.getByRole('searchbox', { name: 'Search all pages' });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
const count = (page: Page) => page.getByRole('status');

const WORDS: Readonly<Record<string, string>> = { ...facial, ...legs, ...articles };

function titleOf(id: ArticleId): string {
  const area = namingAreaOf(id);
  return WORDS[area === null ? `learn.${id}.title` : areaMessage(area, 'name')] ?? '';
}

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`./learn/${id}`);
  await page.locator('.learn-article h1').waitFor();
}

it('the index leads to a page, the page to the next and to all, and back to the same place', async () => {
  const { page } = await app.arrive();
  await page.goto('./learn');
  await heading(page, 'Learn');
  await page.locator('nav.tabs').waitFor();
  await link(page, /^How lymph moves/).click();
  await heading(page, 'How lymph moves');
  await link(page, 'Next Map of the areas').click();
  await heading(page, 'Map of the areas');
  await link(page, 'All pages').click();
  await heading(page, 'Learn');
  const plate = page.getByRole('link', { name: 'Under the eye', exact: true });
  await plate.click();
  await heading(page, 'Under the eye');
  await page.getByText('Stay on the bone. Never on the lid or eyeball.').waitFor();
  await page.goBack();
  await heading(page, 'Learn');
  // Far down, where it was left.
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
});

it('what a sentence stands on opens beneath it, and every link leaves Ebb unseen', async () => {
  const { page } = await app.arrive();
  await open(page, 'puffiness');
  const numbers = page.getByRole('button', { name: 'Sources: 1', exact: true });
  await numbers.click();
  expect(await numbers.getAttribute('aria-expanded')).toBe('true');
  const source = page.locator('.learn-cited .learn-source').getByRole('link');
  await source.getByRole('img', { name: 'leaves Ebb' }).waitFor();
  expect(await source.getAttribute('rel')).toBe('noopener noreferrer');
  expect(await source.getAttribute('target')).toBe('_blank');
  await numbers.click();
  expect(await source.count()).toBe(0);
  const inside = page.locator('.learn-foot a');
  const addresses = await inside.evaluateAll((links) => links.map((it) => it.getAttribute('href')));
  expect(addresses.filter((address) => !/^https?:/.test(address ?? ''))).toEqual([]);
  expect(addresses.length).toBeGreaterThan(10);
});

it('the search finds as one types, forgives a slip, and comes back with its words', async () => {
  const { page } = await app.arrive();
  await page.goto('./learn');
  await search(page).pressSequentially('swolen glan');
  await count(page)
    .filter({ hasText: /^\d+ pages? found$/ })
    .waitFor();
  expect(await page.getByRole('heading', { name: 'Start here' }).count()).toBe(0);
  const first = page.getByRole('listitem').first();
  expect(await first.locator('mark').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringMatching(/^swollen$/i), expect.stringMatching(/^gland/i)]),
  );
  await search(page).fill('supraclavicular');
  await link(page, /^Words of the field/).click();
  await heading(page, 'Words of the field');
  await page.goBack();
  await heading(page, 'Learn');
  expect(await search(page).inputValue()).toBe('supraclavicular');
  await search(page).fill('zebra xylophone');
  await page.getByText('Nothing found for “zebra xylophone”.').waitFor();
  await search(page).fill('');
  await page.getByRole('heading', { name: 'Start here' }).waitFor();
});

it('the map tells of an area that is chosen by keyboard', async () => {
  const { page } = await app.arrive();
  await open(page, 'map');
  const area = page.getByRole('radio', { name: 'Collarbone hollow' });
  await area.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const chin = page.getByRole('radio', { name: 'Under the chin' });
  expect(await chin.getAttribute('aria-checked')).toBe('true');
  await page.getByText('from the chin and from the middle of the lower lip').waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await page.getByRole('heading', { name: 'Under the jaw edge' }).waitFor();
  await link(page, 'Nose to jaw').waitFor();
  await link(page, 'The step: Under the jaw edge').press('Enter');
  await heading(page, 'Under the jaw edge');
});

it('the map keeps what is chosen from one view to the other, where both show it', async () => {
  const { page } = await app.arrive();
  await open(page, 'map');
  const told = (name: string) => page.locator('.learn-told').getByRole('heading', { name });
  await page.getByRole('radio', { name: 'Nape' }).click();
  await told('Nape').waitFor();
  await page.getByRole('radio', { name: 'With the chin up' }).check();
  await told('Collarbone hollow').waitFor();
  expect(await page.getByRole('radio', { name: 'Nape' }).count()).toBe(0);
  await page.getByRole('radio', { name: 'From the side' }).check();
  await told('Nape').waitFor();
});

it('the areas of the map are 48 px each and lie apart on a small phone', async () => {
  const { page } = await app.arrive({ viewport: SMALL });
  await open(page, 'map');
  const boxes = await page
    .locator('.node-map-area')
    .evaluateAll((areas) => areas.map((it) => it.getBoundingClientRect().toJSON() as DOMRect));
  expect(boxes).toHaveLength(7);
  for (const [place, one] of boxes.entries()) {
    expect(Math.min(one.width, one.height)).toBeGreaterThan(47.9);
    for (const other of boxes.slice(place + 1)) {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      expect(Math.min(across, down)).toBeLessThan(0.1);
    }
  }
});

it('a page about several areas of the legs shows each, and what holds for all', async () => {
  const { page } = await app.arrive();
  await open(page, 'thigh');
  for (const band of ['upper', 'middle', 'lower']) {
    await page.getByRole('img', { name: `Thigh, ${band} band` }).waitFor();
  }
  await page.getByText('Beside the vein, never on it. Move the skin alone').waitFor();
  await page.getByText('Heavy or aching legs deserve a check.').waitFor();
});

it('an address of no page says so', async () => {
  const { page } = await app.arrive();
  for (const address of ['nowhere', 'map/further', '__proto__', '%zz']) {
    await page.goto(`./learn/${address}`);
    await heading(page, 'There is no such page');
  }
});

it('all of it can be read and searched without a network', async () => {
  const { page, goOffline } = await app.arrive({ serviceWorkers: 'allow' });
  await page.goto('./learn');
  await offlineReady(page);
  await goOffline();
  await page.goto('./learn/tired-legs');
  await page.getByText('Heavy or aching legs deserve a check.').waitFor();
  await page.goto('./learn');
  await search(page).fill('valve');
  await link(page, /^Why veins bulge/).waitFor();
});

it('no page has two phone screens without a picture, and none scrolls sideways at 320 px', async () => {
  const { page } = await app.arrive({ viewport: SMALL });
  const found: string[] = [];
  await open(page, ARTICLE_IDS[0]);
  for (const [place, id] of ARTICLE_IDS.entries()) {
    await heading(page, titleOf(id));
    const bare = await longestWithoutPicture(page);
    if (bare > 2 * SMALL.height) found.push(`${id}: ${Math.round(bare)} px without a picture`);
    await page.setViewportSize({ ...SMALL, width: 320 });
    found.push(...(await sideways(page)).map((fault) => `${id}: ${fault}`));
    await page.setViewportSize(SMALL);
    if (place < ARTICLE_IDS.length - 1) await link(page, /^Next /).click();
  }
  expect(found).toEqual([]);
});

/** The longest stretch of the page that shows no picture. */
function longestWithoutPicture(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { top, bottom } = (document.querySelector('main') as HTMLElement).getBoundingClientRect();
    const boxes = [...document.querySelectorAll('main :is([role="img"], .node-map-picture)')]
      .filter((picture) => picture.checkVisibility())
      .map((picture) => picture.getBoundingClientRect())
      .filter(({ height }) => height >= 80);
    const ends = [top, ...boxes.map((box) => box.bottom)];
    const starts = [...boxes.map((box) => box.top), bottom];
    return Math.max(...ends.map((end, place) => (starts[place] ?? bottom) - end));
  });
}

it('no page of it has a fault of access', async () => {
  const { page } = await app.arrive();
  const { look, found } = inspect(page);
  await page.goto('./learn');
  await page.locator('.learn-plate .figure').last().waitFor();
  await look('Index');
  await search(page).fill('neck');
  await page.locator('mark').first().waitFor();
  await look('Search');
  await open(page, 'pressure-and-pace');
  await page.getByRole('button', { name: 'Start the pace' }).click();
  await page.getByRole('button', { name: 'Sources: 9' }).click();
  await look('Pressure and pace');
  for (const id of ['map', 'legs-raised', 'puffiness', 'evidence', 'glossary', 'sources']) {
    await open(page, id);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await look(id);
  }
  expect(found).toEqual([]);
});

it('Settings says that no clinician has reviewed Ebb yet, and leads to what it rests on', async () => {
  const { page } = await app.arrive();
  await page.goto('./settings');
  const about = page.getByRole('region', { name: 'About' });
  await about.getByText('has not been reviewed by a clinician yet').waitFor();
  await about.getByText('hands only').waitFor();
  await about.getByRole('link', { name: 'Every source, and how it was read' }).click();
  await heading(page, 'Where it comes from');
  await page.goBack();
  await about.getByRole('link', { name: 'What the evidence says' }).click();
  await heading(page, 'What the evidence says');
});
