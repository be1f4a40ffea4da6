import { facialRoutine } from '../../../src/content/facial-routine.ts';
import type { Length } from '../../../src/domain/routine/routine.ts';
import { boutsOf, layOut, paceOf } from '../../../src/domain/routine/timeline.ts';
import { isOver, startSession } from '../../../src/domain/session/session.ts';
import type { Session, SessionAct } from '../../../src/domain/session/session.ts';
import type { Spoken } from '../../../src/domain/session/spoken.ts';
import { nextWakeAt, stepSession } from '../../../src/domain/session/step-session.ts';
import { DEFAULT_GUIDANCE } from '../../../src/domain/settings/guidance.ts';
import type { Guidance } from '../../../src/domain/settings/guidance.ts';
import type { Sound } from '../../../src/platform/sound/sound.ts';
import type { SayOutcome, Voice } from '../../../src/platform/voice/voice.ts';
import { GuideModel } from '../../../src/state/guide-model.ts';
import type { GuidanceState } from '../../../src/state/guidance-model.ts';
import { signal } from '@preact/signals';
import type { PlannedSound } from '../../platform/sound/support/offline.ts';

export const COUNT_IN_MS = 5_000;
const START = Date.UTC(2026, 10, 23, 7, 30);
const SECOND_MS = 1000;

/** How late a busy phone looks at the clock, in turn; never the same twice in a row. */
const LATE_MS = [0, 3, 180, 12, 60, 7, 240, 25];

/** A voice of usual speed. */
const MS_PER_SIGN = 65;

export interface Line {
  readonly text: string;
  /** From the tap on "ready". */
  readonly atMs: number;
  /** When it was out, or cut short. */
  readonly endMs: number;
}

export interface Heard {
  readonly sounds: readonly PlannedSound[];
  readonly lines: readonly Line[];
}

/** A whole session as it reaches the ports for sound and voice, with a clock of our own. */
export async function listenTo(
  length: Length,
  choices: Partial<Guidance>,
  script: (spoken: Spoken) => string = () => '',
): Promise<Heard> {
  let at = START;
  const sounds: PlannedSound[] = [];
  const voice = createStubVoice(() => at - START);
  const guide = new GuideModel({
    clock: {
      now: () => at,
      zoneOffsetMinutes: () => 0,
      zone: () => 'UTC',
      after: () => () => undefined,
    },
    sound: stubSound((sound) => sounds.push({ ...sound, atMs: at - START + sound.inMs })),
    voice: voice.voice,
    vibration: { isSupported: false, buzz: () => undefined, stop: () => undefined },
    guidance: { guidance: signal({ ...DEFAULT_GUIDANCE, ...choices }) } as unknown as GuidanceState,
    language: 'en',
  });
  guide.read(script);
  guide.prime();
  let session = begun(length);
  const send = (type: SessionAct): void => {
    const before = session;
    const step = stepSession(before, { type, at });
    session = step.session;
    guide.follow(before, session, step.cues);
  };
  send('ready');
  for (let look = 0; !isOver(session); look += 1) {
    const wakeAt = nextWakeAt(session) ?? at;
    const second = at + SECOND_MS - (at % SECOND_MS);
    at = Math.max(at + 1, Math.min(wakeAt, second)) + (LATE_MS[look % LATE_MS.length] ?? 0);
    await voice.pass();
    send('tick');
  }
  at += 10 * SECOND_MS;
  await voice.pass();
  return { sounds, lines: voice.lines };
}

function begun(length: Length): Session {
  const plan = boutsOf(facialRoutine, length, { off: [], leadSide: 'left' });
  const timeline = layOut(paceOf(facialRoutine, length), plan);
  return startSession(plan, timeline, COUNT_IN_MS, START);
}

function stubSound(onSound: (sound: Parameters<Sound['schedule']>[0][number]) => void): Sound {
  return {
    prime: () => undefined,
    choose: () => undefined,
    schedule: (sounds) => sounds.forEach(onSound),
    cancel: () => {
      throw new Error('An undisturbed session takes no sound back');
    },
    duck: () => undefined,
    release: () => undefined,
    subscribe: () => () => undefined,
    listenToKeys: () => undefined,
  };
}

/** A voice that takes its time, by our clock. */
function createStubVoice(now: () => number) {
  const lines: Line[] = [];
  let speaking: {
    text: string;
    atMs: number;
    endMs: number;
    end: (how: SayOutcome) => void;
  } | null = null;
  const stop = (how: SayOutcome, endMs: number): void => {
    if (speaking === null) return;
    const { text, atMs, end } = speaking;
    lines.push({ text, atMs, endMs });
    speaking = null;
    end(how);
  };
  const voice: Voice = {
    voices: () => [],
    prime: () => undefined,
    choose: () => undefined,
    say: (text) => {
      stop('replaced', now());
      return new Promise((resolve) => {
        speaking = { text, atMs: now(), endMs: now() + text.length * MS_PER_SIGN, end: resolve };
      });
    },
    cancel: () => stop('replaced', now()),
    subscribe: () => () => undefined,
    onVoicesChanged: () => () => undefined,
  };
  return {
    voice,
    lines,
    /** Ends the line that is out by now, and lets whoever waited for that go on. */
    pass: async (): Promise<void> => {
      if (speaking !== null && speaking.endMs <= now()) stop('said', speaking.endMs);
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}
