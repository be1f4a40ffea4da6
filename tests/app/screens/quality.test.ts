import { expect, it } from 'vitest';
import { useApp } from '../support/app.ts';
import { axeViolations, sideways, smallTargets } from '../support/audit.ts';
import { tour } from '../support/tour.ts';

const app = useApp();

it.each(['light', 'dark'] as const)(
  'no screen has an axe violation or a target too small, in %s',
  async (colorScheme) => {
    const { page } = await app.arrive({ colorScheme });
    const found: string[] = [];
    await tour(page, async (name) => {
      const faults = [...(await axeViolations(page)), ...(await smallTargets(page))];
      found.push(...faults.map((fault) => `${name}: ${fault}`));
    });
    expect(found).toEqual([]);
  },
);

it.each([
  ['320 px wide', 320, 1],
  ['390 px wide with text at 200 %', 390, 2],
])('no screen scrolls sideways at %s', async (_name, width, text) => {
  const { page } = await app.arrive({ viewport: { width, height: 844 } });
  await page.addInitScript((times) => {
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.setProperty('font-size', `${16 * times}px`);
    });
  }, text);
  const found: string[] = [];
  await tour(page, async (name) => {
    found.push(...(await sideways(page)).map((fault) => `${name}: ${fault}`));
  });
  expect(found).toEqual([]);
});
