import type { CDPSession, Page } from 'playwright';
import { expect, it } from 'vitest';
import { facialRoutine } from '../../src/content/facial-routine.ts';
import { timelineOf } from '../../src/domain/routine/timeline.ts';
import facial from '../../src/i18n/en/facial.ts';
import { installAnnouncer } from './support/announcer.ts';
import { useApp } from './support/app.ts';
import { inspect, sideways, smallTargets } from './support/audit.ts';
import { inPhase, setOff, setOffRunning, toGetReady } from './support/player.ts';
import {
  begin,
  playToTheEnd,
  press,
  settleIn,
  startSession,
  stepOf,
  wind,
} from './support/steps.ts';

const app = useApp();

async function play(options: Parameters<typeof app.arrive>[0] = {}): Promise<Page> {
  const { page } = await app.arrive(options);
  await begin(page);
  await startSession(page);
  return page;
}

const phaseOf = (page: Page): Promise<string | null> =>
  page.locator('main').getAttribute('data-phase');

it('Space pauses and resumes or presses the button it is on, arrows skip and go back', async () => {
  const page = await play();
  await page.keyboard.press('Space');
  await inPhase(page, 'paused');
  await page.keyboard.press('Space');
  await inPhase(page, 'counting-in');
  // The large button pauses; Space on it must not pause and resume at once.
  await page.getByRole('button', { name: 'Pause' }).focus();
  await page.keyboard.press('Space');
  await inPhase(page, 'paused');
  await page.keyboard.press('Space');
  await inPhase(page, 'counting-in');
  await page.getByRole('button', { name: 'Next step' }).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => stepOf(page)).toBe('C1');
  expect(await phaseOf(page)).toBe('counting-in');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => stepOf(page)).toBe('N1');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => stepOf(page)).toBe('C1');
});

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger that goes down at one place and leaves at another. */
async function drag(tools: CDPSession, from: Point, to: Point): Promise<void> {
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: Point[],
  ): Promise<unknown> => tools.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [from]);
  for (const part of [0.2, 0.4, 0.6, 0.8, 1]) {
    const x = from.x + (to.x - from.x) * part;
    const y = from.y + (to.y - from.y) * part;
    await touch('touchMove', [{ x, y }]);
  }
  await touch('touchEnd', []);
}

it('a tap anywhere pauses and resumes, a swipe skips, a drag up or down does nothing', async () => {
  const page = await play({ hasTouch: true });
  const tools = await page.context().newCDPSession(page);
  const box = await page.locator('.player-figure').boundingBox();
  if (box === null) throw new Error('No picture');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const aside = (x: number, y: number): Point => ({ x: middle.x + x, y: middle.y + y });

  await page.touchscreen.tap(middle.x, middle.y);
  await inPhase(page, 'paused');
  const words = page.getByRole('heading', { level: 1 });
  await words.tap();
  await inPhase(page, 'counting-in');
  await wind(page, 6_000);
  await inPhase(page, 'running');

  await drag(tools, aside(80, 0), aside(-80, 10));
  await expect.poll(() => stepOf(page)).toBe('C1');
  await drag(tools, aside(80, 0), aside(-80, -10));
  await expect.poll(() => stepOf(page)).toBe('N1');
  await drag(tools, aside(-80, 0), aside(80, 0));
  await expect.poll(() => stepOf(page)).toBe('C1');

  await drag(tools, aside(0, 60), aside(8, -120));
  await drag(tools, aside(0, -60), aside(-8, 120));
  // Where nothing scrolls, a mouse tells of the whole of it.
  for (const [dx, dy] of [
    [0, 120],
    [40, 40],
    [-70, 100],
  ] as const) {
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x + dx, middle.y + dy, { steps: 4 });
    await page.mouse.up();
  }
  expect(await stepOf(page)).toBe('C1');
  expect(await phaseOf(page)).toBe('running');

  // A control does what it says and no more.
  await page.getByRole('button', { name: 'Next step' }).tap();
  await expect.poll(() => stepOf(page)).toBe('N1');
  expect(await phaseOf(page)).toBe('running');
  await page.getByRole('button', { name: 'Pause' }).tap();
  await inPhase(page, 'paused');
  await page.getByRole('button', { name: 'Slower' }).tap();
  await page.getByText('3.5 s a stretch').waitFor();
  expect(await phaseOf(page)).toBe('paused');
});

const SIDES: Record<string, string> = {
  left: 'Your left side',
  right: 'Your right side',
  both: 'Both sides',
  midline: 'Both hands',
};

/** What a screen reader is to be told: each step once, and each of its sides. */
function places(): string[] {
  const { segments } = timelineOf(facialRoutine, 'short', { off: [], leadSide: 'left' });
  const words = facial as Record<string, string>;
  return segments
    .filter(({ kind }) => kind === 'bout')
    .map(({ bout }) => bout)
    .filter((bout, index, all) => {
      const before = all[index - 1];
      return before?.stepId !== bout.stepId || before.side !== bout.side;
    })
    .map(({ area, side }) => {
      const name = words[`facial.${area}.name`];
      return `${name}. ${SIDES[side]}.${words[`facial.${area}.cue`]}`;
    });
}

it('a screen reader is told each step, side and pause once, and nothing each second', async () => {
  const { page } = await app.arrive();
  await settleIn(page);
  await toGetReady(page);
  await page.evaluate(installAnnouncer);
  await setOff(page);
  const timer = page.getByRole('timer');
  const live = '[aria-live], [role="status"], [role="alert"], [role="log"]';
  expect(await timer.evaluate((element, regions) => element.closest(regions), live)).toBeNull();
  expect(await timer.locator(live).count()).toBe(0);
  await wind(page, 6_000);
  await inPhase(page, 'running');
  await press(page, 'Pause');
  await inPhase(page, 'paused');
  await wind(page, 30_000);
  await press(page, 'Slower');
  await page.getByText('3.5 s a stretch').waitFor();
  await press(page, 'Resume');
  await playToTheEnd(page);
  const [first, ...others] = places();
  expect(await page.evaluate(() => window.announced)).toEqual([
    first,
    '3 s a stretch',
    'Paused',
    '3.5 s a stretch',
    ...others,
  ]);
});

/** The states of the player that look different. */
async function visitStates(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await look('running');
  const next = page.locator('.player-next');
  while (!(await next.isVisible())) await wind(page, 1_000);
  await look('next shown');
  await press(page, 'Pause');
  await inPhase(page, 'paused');
  await look('paused');
  await press(page, 'Skip it today');
  await press(page, 'Resume');
  await inPhase(page, 'counting-in');
  await look('counting in');
}

it('the player has no fault of access, in either theme and in text of 200 %', async () => {
  const page = await play();
  const { look, found } = inspect(page);
  await visitStates(page, look);
  expect(found).toEqual([]);
});

it.each([
  ['320 px wide', { width: 320, height: 568 }],
  ['on its side', { width: 844, height: 390 }],
])('the player fits %s', async (_name, viewport) => {
  const { page } = await app.arrive({ viewport });
  await begin(page);
  await toGetReady(page);
  await setOffRunning(page);
  const found: string[] = [];
  await visitStates(page, async (name) => {
    const faults = [...(await sideways(page)), ...(await smallTargets(page))];
    found.push(...faults.map((fault) => `${name}: ${fault}`));
  });
  expect(found).toEqual([]);
});
