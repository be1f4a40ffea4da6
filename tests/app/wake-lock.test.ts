import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { MORNING, useApp } from './support/app.ts';
import { hide, show } from './support/hide.ts';
import { keepWakeLocks } from './support/kept-powers.ts';
import { useLives } from './support/lives.ts';
import { goesOn, inPhase } from './support/player.ts';
import { begin, press, startSession } from './support/steps.ts';

const app = useApp();
const lives = useLives();

const ADVICE = 'The screen may go dark. Raise Auto-Lock in the phone’s settings.';

const sign = (page: Page) => page.getByRole('img', { name: 'Screen stays on' });

/** Of each lock the app ever took, whether it still holds. */
const held = (page: Page): Promise<boolean[]> =>
  page.evaluate(() => (window.wakeLocks ?? []).map(({ released }) => !released));

it('the screen is kept on while a session moves, and again after it was out of view', async () => {
  await lives.live(MORNING, async (page) => {
    await page.context().grantPermissions(['screen-wake-lock']);
    await page.addInitScript(keepWakeLocks);
    await begin(page, 'none', lives.site.url);
    expect(await held(page)).toEqual([]);
    await startSession(page);
    await expect.poll(() => held(page)).toEqual([true]);
    await sign(page).waitFor();

    await hide(page);
    await expect.poll(() => held(page)).toEqual([false]);
    await show(page);
    await expect.poll(() => held(page)).toEqual([false, true]);
    await sign(page).waitFor();
    await inPhase(page, 'running');

    // Nobody's screen is kept on for a session that stands still, or is over.
    await press(page, 'Pause');
    await expect.poll(() => held(page)).toEqual([false, false]);
    await press(page, 'Resume');
    await expect.poll(async () => (await held(page)).at(-1)).toBe(true);
    await press(page, 'End session');
    await press(page, 'End here');
    await expect.poll(async () => (await held(page)).includes(true)).toBe(false);
  });
});

it('a screen that may not be kept on is told, and the session goes on', async () => {
  const { page } = await app.arrive({ permissions: ['notifications'] });
  await begin(page);
  await startSession(page);
  await page.getByText(ADVICE).waitFor();
  expect(await sign(page).count()).toBe(0);
  await goesOn(page);
});

it('a browser that cannot keep a screen on gives the same advice', async () => {
  const { page } = await app.arrive();
  await page.addInitScript(() => {
    delete (Navigator.prototype as { wakeLock?: unknown }).wakeLock;
  });
  await begin(page);
  await startSession(page);
  await page.getByText(ADVICE).waitFor();
  await goesOn(page);
});
