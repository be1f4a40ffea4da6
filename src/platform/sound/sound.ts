import { setAudioSession } from './audio-session.ts';
import { createEngine } from './engine.ts';
import type { Engine } from './engine.ts';
import type { KeyActions } from './media-keys.ts';
import { createOverSilent } from './over-silent.ts';
import type { SoundName, SoundSet } from './recipes.ts';

export type { SoundName, SoundSet };

/** A sound on the session's own time line. */
export interface ScheduledSound {
  readonly name: SoundName;
  /** Ms from the call on until it is to be heard; one that has begun (negative) is skipped. */
  readonly inMs: number;
  /** How long the movement lasts, in ms; 0 for plain signals. */
  readonly durationMs: number;
  /** The repetition, from 1, and how many there are; 0 where it does not apply. */
  readonly rep: number;
  readonly reps: number;
}

export interface SoundChoice {
  readonly set: SoundSet;
  /** 0 to 1, as a slider shows it. */
  readonly volume: number;
  /** Beside other apps' music, or over the silent switch. */
  readonly route: 'mix' | 'over-silent';
}

/** `waiting`: asked, but the browser does not let it play; the next tap or return tries again. */
export type SoundState = 'off' | 'running' | 'waiting' | 'unsupported';

/** The synthesised sounds of a session. Nothing in it throws. */
export interface Sound {
  /** Wakes the sound; inside the tap that starts, and in every later one: cheap when all is well. */
  readonly prime: (choice: SoundChoice) => void;
  readonly choose: (choice: SoundChoice) => void;
  /** Places sounds on the audio clock, a few seconds ahead and each only once. */
  readonly schedule: (sounds: readonly ScheduledSound[]) => void;
  /** All that was scheduled falls silent within 60 ms, without a click. */
  readonly cancel: () => void;
  /** Plays softer while someone speaks. */
  readonly duck: (on: boolean) => void;
  /** Closes the context, stops the carrier and gives the audio session back; what rings is faded out. */
  readonly release: () => void;
  /** Tells of each change; the state is `off` until the first. */
  readonly subscribe: (listener: (state: SoundState) => void) => () => void;
  /** Headset and lock-screen keys, while the route is `over-silent` and the carrier plays. */
  readonly listenToKeys: (keys: KeyActions | null, title: string) => void;
}

export function createSound(): Sound {
  const listeners = new Set<(state: SoundState) => void>();
  const overSilent = createOverSilent();
  let state: SoundState = 'off';
  let engine: Engine | null = null;
  let route: SoundChoice['route'] | null = null;

  const tell = (next: SoundState): void => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener(next);
  };
  const choose = (choice: SoundChoice): void => {
    engine?.choose(choice.set, choice.volume);
    if (choice.route !== route) setAudioSession(choice.route === 'mix' ? 'ambient' : 'playback');
    if (choice.route === 'over-silent') overSilent.start();
    else if (route === 'over-silent') overSilent.stop();
    route = choice.route;
  };

  return {
    prime: (choice) => {
      engine ??= createEngine(tell, () => {
        if (route === 'over-silent') overSilent.start();
      });
      choose(choice);
      engine.wake();
    },
    choose: (choice) => {
      if (engine !== null) choose(choice);
    },
    schedule: (sounds) => {
      const now = performance.now();
      const ahead = sounds.filter(({ inMs }) => inMs >= 0);
      if (engine === null || ahead.length === 0) return;
      engine.add(ahead.map(({ inMs, ...sound }) => ({ ...sound, dueMs: now + inMs })));
      overSilent.show('playing');
    },
    cancel: () => {
      engine?.clear();
      overSilent.show('paused');
    },
    duck: (on) => engine?.duck(on),
    release: () => {
      if (engine === null) return;
      engine.stop();
      engine = null;
      overSilent.stop();
      setAudioSession('auto');
      route = null;
      tell('off');
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    listenToKeys: (keys, title) => overSilent.listen(keys, title),
  };
}
