import { expect, it } from 'vitest';
import { PHONE, useApp } from '../support/app.ts';
import { inspect, sideways } from '../support/audit.ts';
import { tour } from '../support/tour.ts';

const app = useApp({ isKeptOffline: false });

it('no screen has a fault of access, in either theme and in text of 200 %', async () => {
  const { page } = await app.arrive();
  const { look, found } = inspect(page);
  await tour(page, look);
  expect(found).toEqual([]);
});

it('no screen scrolls sideways at 320 px', async () => {
  const { page } = await app.arrive({ viewport: { ...PHONE, width: 320 } });
  const found: string[] = [];
  await tour(page, async (name) => {
    found.push(...(await sideways(page)).map((fault) => `${name}: ${fault}`));
  });
  expect(found).toEqual([]);
});
