import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { facialRoutine } from '../../src/content/facial-routine.ts';
import { timelineOf } from '../../src/domain/routine/timeline.ts';
import type { Bout } from '../../src/domain/routine/timeline.ts';
import facial from '../../src/i18n/en/facial.ts';
import { MORNING, useApp } from './support/app.ts';
import type { Visitor } from './support/app.ts';
import { choose, setOff, setOffRunning, toGetReady } from './support/player.ts';
import { installSpeech } from './support/speech-stub.ts';
import type { SpeechOptions } from './support/speech-stub.ts';
import { begin, playToTheEnd, press, stepOf, wind } from './support/steps.ts';

const app = useApp();

const COUNT_IN_MS = 5_000;
const SHORT = timelineOf(facialRoutine, 'short', { off: [], leadSide: 'left' });
const NO_VOICE = 'This phone has no voice for English. The tones lead you.';
const FAILED = 'The voice did not come. The tones go on.';

async function arriveToSpeak(speech: SpeechOptions): Promise<Visitor> {
  const visitor = await app.arrive();
  await visitor.page.addInitScript(installSpeech, speech);
  await begin(visitor.page);
  await toGetReady(visitor.page);
  return visitor;
}

const linesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(window.spokenLines ?? [])]);

/** What is shown from a moment on. */
interface Entry {
  readonly at: number;
  readonly step: string;
  readonly count: string;
  readonly caption: string;
  readonly signs: string;
}

declare global {
  interface Window {
    diary?: Entry[];
  }
}

/** Runs in the page: notes each change of what is shown, and when it came. */
function keepDiary(): void {
  const diary: Entry[] = [];
  window.diary = diary;
  const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
  new MutationObserver(() => {
    const shown = {
      step: document.querySelector('main')?.dataset['step'] ?? '',
      count: textOf('[role="timer"]'),
      caption: textOf('.player-caption'),
      signs: textOf('.player-signs'),
    };
    const last = JSON.stringify({ ...diary.at(-1), at: 0 });
    if (last !== JSON.stringify({ ...shown, at: 0 })) diary.push({ ...shown, at: Date.now() });
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** Plays a short session on a clock that moves only when it is wound. */
async function playByTheClock(page: Page): Promise<Entry[]> {
  await page.evaluate(keepDiary);
  await page.clock.pauseAt(MORNING.getTime() + 600_000);
  await setOff(page);
  await wind(page, COUNT_IN_MS + SHORT.totalMs + 1_000);
  await page.getByRole('heading', { name: 'Well done' }).waitFor();
  return page.evaluate(() => window.diary ?? []);
}

type Word = 'name' | 'hand' | 'cue';

const wordOf = ({ area }: Bout, word: Word): string =>
  (facial as Record<string, string>)[`facial.${area}.${word}`] ?? '';

const SIDES: Record<string, string> = {
  left: 'Your left side',
  right: 'Your right side',
  both: 'Both sides',
  midline: 'Both hands',
};

/** What is to be said from the first breath to the last, by the table of the routine. */
function expectedLines(): string[] {
  const bouts = SHORT.segments.filter(({ kind }) => kind === 'bout').map(({ bout }) => bout);
  const lines = bouts.flatMap((bout, index) => {
    const isNew = bouts[index - 1]?.stepId !== bout.stepId;
    const next = bouts[index + 1];
    const opening = isNew
      ? [
          `${wordOf(bout, 'name')}. ${SIDES[bout.side]}.`,
          `${wordOf(bout, 'hand')}. ${wordOf(bout, 'cue')}`,
        ]
      : [`Other side. ${SIDES[bout.side]}.`];
    const closing = next !== undefined && next.stepId !== bout.stepId ? [next] : [];
    return [
      ...opening,
      ...(bout.reps >= 4 && bout.kind !== 'rest' ? ['Two more.'] : []),
      ...closing.map((to) => `Next: ${wordOf(to, 'name')}`),
    ];
  });
  return [...lines, 'Done. Sit a moment before you stand.'];
}

it('each line of a session is spoken once, in order, and shown as its caption', async () => {
  const { page } = await arriveToSpeak({ hasVoice: true, tells: true });
  const diary = await playByTheClock(page);
  const lines = await linesOf(page);
  expect(lines).toEqual(expectedLines());
  const captions = diary
    .map(({ caption }) => caption)
    .filter((caption, index, all) => caption !== '' && caption !== all[index - 1]);
  // The last line is said over the page that says it too.
  expect(captions).toEqual(lines.slice(0, -1));
});

it('a voice that swallows its lines is told, and no step waits for it', async () => {
  const [swallowed, silent] = await Promise.all([
    arriveToSpeak({ hasVoice: true, tells: false }),
    arriveToSpeak({ hasVoice: true, tells: true }),
  ]);
  await choose(silent.page, 'Lead me by', 'No sound');
  const unheard = await playByTheClock(silent.page);
  const heard = await playByTheClock(swallowed.page);
  const placeOf = ({ at, step, count }: Entry) => ({ at, step, count });
  const placesOf = (diary: readonly Entry[]) =>
    diary
      .filter(({ step, count }, index) => {
        const before = diary[index - 1];
        return before?.step !== step || before.count !== count;
      })
      .map(placeOf);
  expect(placesOf(heard)).toEqual(placesOf(unheard));
  expect(placesOf(heard).length).toBeGreaterThan(SHORT.totalMs / 1000);
  expect(heard.some(({ signs }) => signs.includes(FAILED))).toBe(true);
  expect(unheard.some(({ signs }) => signs.includes(FAILED))).toBe(false);
  expect(await linesOf(silent.page)).toEqual([]);
  expect((await linesOf(swallowed.page)).length).toBeGreaterThan(2);
});

it('a phone without a voice is told before the session, which runs to its end', async () => {
  const { page } = await arriveToSpeak({ hasVoice: false, tells: true });
  await page.getByText(NO_VOICE).waitFor();
  await setOffRunning(page);
  expect(await stepOf(page)).toBe('B1');
  expect(await page.getByText(FAILED).count()).toBe(0);
  await playToTheEnd(page);
  expect(await linesOf(page)).toEqual([]);
});

it('a browser that cannot speak at all says so too, and the tones can be had alone', async () => {
  const { page } = await app.arrive();
  await page.addInitScript(() => {
    delete (window as { speechSynthesis?: unknown }).speechSynthesis;
  });
  await begin(page);
  await toGetReady(page);
  await page.getByText(NO_VOICE).waitFor();
  await page.getByRole('radio', { name: 'Tones', exact: true }).check();
  await page.getByText(NO_VOICE).waitFor({ state: 'detached' });
  await press(page, 'Hear it first');
  await setOffRunning(page);
});
