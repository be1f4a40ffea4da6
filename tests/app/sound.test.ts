import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { installRecorder } from '../platform/sound/support/recorder.ts';
import { useApp } from './support/app.ts';
import type { Visitor } from './support/app.ts';
import { keepContexts } from './support/kept-powers.ts';
import {
  choose,
  goesOn,
  inPhase,
  setOff,
  setOffRunning,
  toGetReady,
  toSettings,
  toToday,
} from './support/player.ts';
import { begin, press } from './support/steps.ts';

const app = useApp();

const WAITING = 'No sound yet. Tap the screen twice: pause, and go on.';
const UNSUPPORTED = 'This browser plays no sound. Follow the picture.';

/** At "Get ready", to be led by tones, after something was done to the browser. */
async function arriveToHear(tamper: (() => void)[]): Promise<Visitor> {
  // The recorder's worklet comes from a blob, which the page's own policy forbids.
  const visitor = await app.arrive({ bypassCSP: true });
  for (const change of tamper) await visitor.page.addInitScript(change);
  await begin(visitor.page);
  await toGetReady(visitor.page);
  await choose(visitor.page, 'Lead me by', 'Tones');
  return visitor;
}

/** For how many ms anything was heard, through all contexts so far. */
const heardMs = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const recordings = (await window.soundRecorder?.take()) ?? [];
    const lengths = recordings.map(
      ({ samples, sampleRate }) =>
        (samples.filter((sample) => Math.abs(sample) > 0.003).length / sampleRate) * 1000,
    );
    return lengths.reduce((sum, length) => sum + length, 0);
  });

/** Waits until there is more to hear than there was. */
async function hearsMore(page: Page): Promise<void> {
  const before = await heardMs(page);
  await expect.poll(() => heardMs(page), { timeout: 15_000 }).toBeGreaterThan(before + 30);
}

const contextStates = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window.madeContexts ?? []).map(({ state }) => state));

it('sound begins inside the tap that starts, and is gone when the session is left', async () => {
  const { page } = await arriveToHear([keepContexts, installRecorder]);
  expect(await contextStates(page)).toEqual([]);
  await setOff(page);
  await expect.poll(() => contextStates(page)).toEqual(['running']);
  await hearsMore(page);
  await press(page, 'End session');
  await press(page, 'End here');
  await press(page, 'Skip the rating');
  await expect.poll(() => contextStates(page)).toEqual(['closed']);
});

it('a context that the phone puts to sleep is heard again', async () => {
  const { page } = await arriveToHear([keepContexts, installRecorder]);
  await setOff(page);
  await hearsMore(page);
  await page.evaluate(() => window.madeContexts?.at(-1)?.suspend());
  await expect.poll(async () => (await contextStates(page)).at(-1)).toBe('running');
  await hearsMore(page);
  expect(await page.getByText(WAITING).count()).toBe(0);
});

it('at volume nought Ebb is silent', async () => {
  const { page } = await app.arrive({ bypassCSP: true });
  await page.addInitScript(keepContexts);
  await page.addInitScript(installRecorder);
  await begin(page);
  await toSettings(page);
  await choose(page, 'Lead me by', 'Tones');
  await page.getByRole('slider', { name: /^Volume of Ebb/ }).fill('0');
  await toToday(page);
  await toGetReady(page);
  await setOff(page);
  // Two ticks of the count-in fall within this.
  const playedSeconds = (): Promise<number> =>
    page.evaluate(() => window.madeContexts?.[0]?.currentTime ?? 0);
  await expect.poll(playedSeconds, { timeout: 15_000 }).toBeGreaterThan(3.5);
  expect(await heardMs(page)).toBe(0);
});

/** A call took the context, and never gives it back: as iOS does. */
async function interrupt(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const context = window.madeContexts?.at(-1);
    if (context === undefined) throw new Error('No context');
    await context.suspend();
    Object.defineProperty(context, 'state', { get: () => 'interrupted' });
    context.resume = () => new Promise<void>(() => undefined);
    context.dispatchEvent(new Event('statechange'));
  });
}

it('a context that a call has taken for good is made anew by the next tap or return', async () => {
  const { page } = await arriveToHear([keepContexts, installRecorder]);
  await setOff(page);
  await hearsMore(page);
  await interrupt(page);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow')));
  await expect.poll(async () => (await contextStates(page)).at(-1)).toBe('running');
  await hearsMore(page);

  await interrupt(page);
  await press(page, 'Pause');
  await press(page, 'Resume');
  await expect.poll(async () => (await contextStates(page)).at(-1)).toBe('running');
  await hearsMore(page);
});

/** Browsers whose sound does not come. */
const DEAF: Record<string, readonly [tamper: () => void, sentence: string]> = {
  'has no audio at all': [
    () => {
      delete (window as { AudioContext?: unknown }).AudioContext;
    },
    UNSUPPORTED,
  ],
  'makes no context': [
    () => {
      window.AudioContext = function refuse() {
        throw new DOMException('No more contexts', 'NotSupportedError');
      } as unknown as typeof AudioContext;
    },
    WAITING,
  ],
  'never starts its context': [
    () => {
      window.AudioContext = class extends AudioContext {
        constructor() {
          super();
          void this.suspend();
        }
        override resume(): Promise<void> {
          return new Promise(() => undefined);
        }
      };
    },
    WAITING,
  ],
};

it.each(Object.keys(DEAF))('a browser that %s is told, and the session goes on', async (kind) => {
  const [tamper, sentence] = DEAF[kind] ?? [() => undefined, ''];
  const { page } = await arriveToHear([tamper]);
  await setOffRunning(page);
  await page.getByText(sentence).waitFor();
  await goesOn(page);
});

it('who wants no sound gets no audio at all', async () => {
  const { page } = await arriveToHear([keepContexts]);
  await choose(page, 'Lead me by', 'No sound');
  await setOffRunning(page);
  await press(page, 'Next step');
  await press(page, 'Pause');
  await inPhase(page, 'paused');
  await press(page, 'Resume');
  await inPhase(page, 'counting-in');
  expect(await contextStates(page)).toEqual([]);
});
