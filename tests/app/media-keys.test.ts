import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { useApp } from './support/app.ts';
import { keepMediaKeys } from './support/kept-powers.ts';
import { chooseAll, inPhase, setOffRunning, toGetReady } from './support/player.ts';
import { begin, press, stepOf, wind } from './support/steps.ts';

const app = useApp();

const ROUTE = 'Other sound on the phone';
const KEYS = ['nexttrack', 'pause', 'play', 'previoustrack'];

async function arriveWith(route: string): Promise<Page> {
  const { page } = await app.arrive();
  await page.addInitScript(keepMediaKeys);
  await begin(page);
  await chooseAll(page, { [ROUTE]: route });
  await toGetReady(page);
  await setOffRunning(page);
  return page;
}

/** The keys that somebody answers. */
const answered = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(window.mediaKeys ?? [])].flatMap(([key, run]) => (run === null ? [] : [key])).sort(),
  );

/** As a headset or a lock screen would. */
const pressKey = (page: Page, key: string): Promise<void> =>
  page.evaluate((name) => window.mediaKeys?.get(name)?.(), key);

const title = (page: Page): Promise<string | null> =>
  page.evaluate(() => navigator.mediaSession.metadata?.title ?? null);
const shown = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.mediaSession.playbackState);

it('over silent mode, the keys of a headset or lock screen lead the session', async () => {
  const page = await arriveWith('Play over silent mode');
  await expect.poll(() => answered(page)).toEqual(KEYS);
  expect(await title(page)).toBe('Lymphatic facial');
  await expect.poll(() => shown(page)).toBe('playing');

  const first = await stepOf(page);
  await pressKey(page, 'nexttrack');
  await expect.poll(() => stepOf(page)).not.toBe(first);
  await pressKey(page, 'previoustrack');
  await expect.poll(() => stepOf(page)).toBe(first);
  await pressKey(page, 'pause');
  await inPhase(page, 'paused');
  await expect.poll(() => shown(page)).toBe('paused');
  await pressKey(page, 'play');
  await inPhase(page, 'counting-in');
  await wind(page, 6_000);
  await inPhase(page, 'running');
  await expect.poll(() => shown(page)).toBe('playing');

  await press(page, 'End session');
  await press(page, 'End here');
  await press(page, 'Skip the rating');
  await expect.poll(() => answered(page)).toEqual([]);
  expect(await title(page)).toBeNull();
  expect(await shown(page)).toBe('none');
});

it('mixed with other sound, the keys are left to whoever has them', async () => {
  const page = await arriveWith('Mix with it');
  await press(page, 'Pause');
  await press(page, 'Resume');
  await inPhase(page, 'counting-in');
  expect(await page.evaluate(() => window.mediaKeys?.size)).toBe(0);
  expect(await title(page)).toBeNull();
});
