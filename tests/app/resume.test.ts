import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { MORNING, useApp } from './support/app.ts';
import { hide, show } from './support/hide.ts';
import { useLives } from './support/lives.ts';
import { onDisk } from './support/on-disk.ts';
import { inPhase } from './support/player.ts';
import {
  begin,
  heading,
  minutesLater,
  playToTheEnd,
  press,
  startSession,
  stepOf,
  wind,
} from './support/steps.ts';

const app = useApp();
const lives = useLives();

/** The step the session would be taken up at, once that is on disk. */
async function keptStep(page: Page, step: string): Promise<void> {
  const kept = async (): Promise<unknown> => (await onDisk(page, 'visits'))[0]?.checkpoint?.boutKey;
  await expect.poll(kept, { timeout: 10_000 }).toMatch(new RegExp(`^${step}\\b`));
}

async function expectPausedAt(page: Page, step: string, said: string): Promise<void> {
  await page.getByRole('timer').getByText(said).waitFor();
  await page.getByRole('button', { name: 'Resume' }).waitFor();
  expect(await stepOf(page)).toBe(step);
  await wind(page, 60_000);
  expect(await stepOf(page)).toBe(step);
}

it('a session is taken up at its step, paused, after the browser was killed', async () => {
  await lives.live(MORNING, async (page) => {
    await begin(page, 'none', lives.site.url);
    await startSession(page);
    await press(page, 'Next step');
    await press(page, 'Next step');
    expect(await stepOf(page)).toBe('N1');
    await wind(page, 8_000);
    await keptStep(page, 'N1');
  });
  await lives.live(minutesLater(10), async (page) => {
    await page.goto(lives.site.url);
    await press(page, 'Resume facial');
    await expectPausedAt(page, 'N1', 'Your session is where you left it');
    await press(page, 'Resume');
    await playToTheEnd(page);
    await expect
      .poll(() => onDisk(page, 'sessions'))
      .toMatchObject([{ completion: 'partial', length: 'short', day: '2026-11-23' }]);
  });
});

it('a session is taken up at its step, paused, after a reload', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await startSession(page);
  await press(page, 'Next step');
  const step = (await stepOf(page)) ?? '';
  await keptStep(page, step);
  await page.reload();
  await expectPausedAt(page, step, 'Your session is where you left it');
});

it('away for over 30 s pauses, up to 30 s does not', async () => {
  const { url } = lives.site;
  await lives.live(minutesLater(60 * 24), async (page) => {
    await page.goto(url);
    await startSession(page);
    await hide(page);
    await page.clock.fastForward(25_000);
    await show(page);
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    const step = (await stepOf(page)) ?? '';
    await hide(page);
    await page.clock.fastForward(45_000);
    await show(page);
    await expectPausedAt(page, step, 'Paused while you were away');
  });
});

it('a clock that jumps back lets the session go on, one that jumps a day ahead ends it', async () => {
  const { page } = await app.arrive();
  const at = (day: number): Date => minutesLater(day * 24 * 60);
  await begin(page);
  await startSession(page);
  await press(page, 'Next step');
  const step = (await stepOf(page)) ?? '';
  await page.clock.setSystemTime(at(-1));
  await wind(page, 3_000);
  await inPhase(page, 'running');
  expect(await stepOf(page)).toBe(step);

  await page.clock.setSystemTime(at(1));
  await wind(page, 1_000);
  await expectPausedAt(page, step, 'Paused while you were away');
  await press(page, 'Resume');
  // Another day asks for another glance; what was done of this one is kept.
  await heading(page, 'Today');
  await expect.poll(() => onDisk(page, 'sessions')).toMatchObject([{ completion: 'partial' }]);
});

it('ending early asks, and keeps what was done as partly done', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await startSession(page);
  await wind(page, 30_000);
  await press(page, 'End session');
  await press(page, 'Keep going');
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  await press(page, 'End session');
  await press(page, 'End here');
  await heading(page, 'That is enough for now');
  await press(page, 'Skip the rating');
  await page.getByText('Monday, November 23: facial partly done').waitFor({ state: 'attached' });
  expect(await onDisk(page, 'sessions')).toMatchObject([{ completion: 'partial' }]);
});

it('a session broken off on an earlier day is kept as partly done and not taken up', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await startSession(page);
  await wind(page, 25_000);
  await press(page, 'Pause');
  await keptStep(page, (await stepOf(page)) ?? '');
  await page.clock.fastForward(24 * 60 * 60_000);
  await page.goto('./');
  await page.getByRole('button', { name: 'Start facial' }).waitFor();
  await page.getByText('Monday, November 23: facial partly done').waitFor({ state: 'attached' });
  expect(await onDisk(page, 'visits')).toEqual([]);
});
