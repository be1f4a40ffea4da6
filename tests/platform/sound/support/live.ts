import { afterEach, vi } from 'vitest';
import { page } from 'vitest/browser';
import type {
  ScheduledSound,
  Sound,
  SoundChoice,
  SoundName,
  SoundState,
} from '../../../../src/platform/sound/sound.ts';
import { createSound } from '../../../../src/platform/sound/sound.ts';
import { detectOnsets } from './onsets.ts';
import { planned } from './scores.ts';

export const MIX: SoundChoice = { set: 'day', volume: 1, route: 'mix' };
export const OVER_SILENT: SoundChoice = { ...MIX, route: 'over-silent' };

export interface Live {
  readonly sound: Sound;
  readonly states: SoundState[];
  /** A real tap, and within it what is asked for. */
  readonly tap: (run: () => void) => Promise<void>;
}

const endings: (() => void)[] = [];

/** A sound on a page with a button, for real taps; released and taken down after the test. */
export function goLive(): Live {
  const sound = createSound();
  const states: SoundState[] = [];
  sound.subscribe((state) => states.push(state));
  const button = document.createElement('button');
  button.textContent = 'Start';
  document.body.append(button);
  endings.push(() => {
    sound.release();
    button.remove();
  });
  return {
    sound,
    states,
    tap: async (run) => {
      button.addEventListener('click', run, { once: true });
      await page.getByRole('button', { name: 'Start' }).click();
    },
  };
}

afterEach(() => {
  for (const end of endings.splice(0)) end();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

export function soon(name: SoundName, inMs: number): ScheduledSound {
  const { durationMs } = planned(name, 0);
  return { name, inMs, durationMs, rep: 1, reps: 7 };
}

/** The names heard so far on any context of this page, in the order of their onsets. */
export async function heardSoFar(): Promise<SoundName[]> {
  const recordings = (await window.soundRecorder?.take()) ?? [];
  return recordings.flatMap(({ samples, sampleRate }) =>
    detectOnsets(samples, sampleRate, 'day').map(({ name }) => name),
  );
}

/** Every AudioContext made from here on. */
export function watchContexts(): AudioContext[] {
  const made: AudioContext[] = [];
  const Real = AudioContext;
  vi.stubGlobal(
    'AudioContext',
    class extends Real {
      constructor() {
        super();
        made.push(this);
      }
    },
  );
  return made;
}
