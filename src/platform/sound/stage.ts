import { createAudioClock } from './audio-clock.ts';
import type { AudioClock } from './audio-clock.ts';
import { createMixer } from './mixer.ts';
import type { Mixer } from './mixer.ts';
import type { Sounding } from './render.ts';
import type { SoundName, SoundSet } from './recipes.ts';

/** A sound at a moment of `performance.now()`; kept until then, so that it can be placed anew. */
export interface AwaitedSound {
  readonly name: SoundName;
  readonly dueMs: number;
  readonly durationMs: number;
  readonly rep: number;
  readonly reps: number;
}

/** Where sounds wait for their moment and, while a context runs, are placed on its clock. */
export interface Stage {
  readonly add: (sounds: readonly AwaitedSound[]) => void;
  readonly clear: () => void;
  /** A context runs: all that is still to come is placed on it. */
  readonly raise: (context: AudioContext) => void;
  /** The context stopped: nothing that was placed on it may play later. */
  readonly fall: () => void;
  /** Compares the clocks, and places anew where the audio has slipped by more than `toleranceMs`. */
  readonly keepTime: (toleranceMs: number) => void;
  readonly choose: (set: SoundSet, volume: number) => void;
  readonly duck: (on: boolean) => void;
}

/** A sound that could not be placed in time is still welcome for this long. */
const GRACE_MS = 120;
/** What is to begin at once begins this much later: blocks are rendered ahead. */
const LEAD_SECONDS = 0.005;

interface Desk {
  readonly context: AudioContext;
  readonly mixer: Mixer;
  readonly clock: AudioClock;
}

/** What is to come, and how it was placed; null while no context runs. */
interface Entry {
  readonly sound: AwaitedSound;
  placed: Sounding | null;
}

export function createStage(): Stage {
  let awaited: Entry[] = [];
  let desk: Desk | null = null;
  let isUp = false;
  let set: SoundSet = 'day';
  let volume = 1;
  let isDucked = false;

  const place = (sound: AwaitedSound): Sounding | null =>
    desk !== null && isUp ? placeOn(desk, sound, set) : null;
  const forget = (): void => {
    const now = performance.now();
    awaited = awaited.filter(({ sound }) => sound.dueMs > now - GRACE_MS);
  };

  return {
    add: (sounds) => {
      forget();
      awaited.push(...sounds.map((sound) => ({ sound, placed: place(sound) })));
    },
    clear: () => {
      awaited = [];
      desk?.mixer.cut();
    },
    raise: (context) => {
      // The same context after an interruption keeps its mixer, but its clock stood still.
      const mixer = desk?.context === context ? desk.mixer : createMixer(context, volume);
      desk = { context, mixer, clock: createAudioClock(context) };
      isUp = true;
      mixer.setVolume(volume);
      mixer.duck(isDucked);
      forget();
      for (const entry of awaited) entry.placed = place(entry.sound);
    },
    keepTime: (toleranceMs) => {
      if (desk === null || !isUp || !hasSlipped(desk.clock, toleranceMs)) return;
      desk.clock.settle();
      for (const entry of awaited) {
        if (entry.placed === null || !isAhead(entry.placed, desk.context)) continue;
        entry.placed.stop(desk.context.currentTime);
        entry.placed = place(entry.sound);
      }
    },
    fall: () => {
      isUp = false;
      if (desk === null) return;
      const { context, mixer } = desk;
      awaited = awaited.filter(({ placed }) => placed === null || isAhead(placed, context));
      mixer.cut();
    },
    choose: (nextSet, nextVolume) => {
      set = nextSet;
      volume = nextVolume;
      desk?.mixer.setVolume(volume);
    },
    duck: (on) => {
      isDucked = on;
      desk?.mixer.duck(on);
    },
  };
}

function placeOn(
  { context, mixer, clock }: Desk,
  sound: AwaitedSound,
  set: SoundSet,
): Sounding | null {
  if (sound.dueMs < performance.now() - GRACE_MS) return null;
  const { name, dueMs, durationMs, rep, reps } = sound;
  const atSeconds = Math.max(clock.at(dueMs), context.currentTime + LEAD_SECONDS);
  return mixer.play({ name, set, atSeconds, seconds: durationMs / 1000, rep, reps });
}

function hasSlipped(clock: AudioClock, toleranceMs: number): boolean {
  clock.read();
  return Math.abs(clock.slippedMs()) > toleranceMs;
}

/** Whether not even the next block of samples holds any of it. */
function isAhead(placed: Sounding, context: AudioContext): boolean {
  return placed.atSeconds > context.currentTime + LEAD_SECONDS;
}
