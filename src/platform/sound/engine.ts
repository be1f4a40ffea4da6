import { createContextLife } from './context-life.ts';
import { createStage } from './stage.ts';
import type { Stage } from './stage.ts';

/** A context kept alive and its stage kept in time with it, from the first tap until the session is left. */
export interface Engine extends Pick<Stage, 'add' | 'clear' | 'choose' | 'duck'> {
  /** Inside a tap. */
  readonly wake: () => void;
  /** Fades out and closes the context. */
  readonly stop: () => void;
}

export type EngineState = 'running' | 'waiting' | 'unsupported';

/** The first readings of a new context's clock are close together, the later ones rare. */
const FIRST_BEATS = 40;
const FIRST_BEAT_MS = 16;
const BEAT_MS = 250;
/** A slip below this is not heard; moving sounds for less would only cost. */
const FIRST_TOLERANCE_MS = 4;
const TOLERANCE_MS = 10;
/** Longer than a cut takes to fade. */
const FADED_MS = 80;

/** `onReturn` is told each time the page comes back into view. */
export function createEngine(tell: (state: EngineState) => void, onReturn: () => void): Engine {
  const stage = createStage();
  const ends = new AbortController();
  let beats = 0;
  let beat: ReturnType<typeof setTimeout> | undefined;

  const keepTime = (): void => {
    life.look();
    beats += 1;
    stage.keepTime(beats <= FIRST_BEATS ? FIRST_TOLERANCE_MS : TOLERANCE_MS);
    beat = setTimeout(keepTime, beats < FIRST_BEATS ? FIRST_BEAT_MS : BEAT_MS);
  };
  const life = createContextLife({
    running: (context) => {
      if (ends.signal.aborted) return;
      stage.raise(context);
      beats = 0;
      clearTimeout(beat);
      beat = setTimeout(keepTime, FIRST_BEAT_MS);
      tell('running');
    },
    lost: () => {
      clearTimeout(beat);
      stage.fall();
    },
    waiting: () => {
      if (!ends.signal.aborted) tell('waiting');
    },
  });
  const returned = (): void => {
    if (document.visibilityState === 'hidden') return;
    if (canPlay()) life.wake(false);
    onReturn();
  };
  document.addEventListener('visibilitychange', returned, { signal: ends.signal });
  window.addEventListener('pageshow', returned, { signal: ends.signal });

  return {
    add: stage.add,
    choose: stage.choose,
    duck: stage.duck,
    clear: stage.clear,
    wake: () => {
      if (canPlay()) life.wake(true);
      else tell('unsupported');
    },
    stop: () => {
      ends.abort();
      clearTimeout(beat);
      stage.clear();
      setTimeout(life.end, FADED_MS);
    },
  };
}

function canPlay(): boolean {
  return typeof AudioContext !== 'undefined';
}
