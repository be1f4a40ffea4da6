import type { Clock } from '../clock.ts';
import { spokenMs } from './spoken-ms.ts';
import { createTurn } from './turn.ts';
import type { Ending, Turn } from './turn.ts';

/** Says one utterance at a time, and watches it to its end. */
export interface Speaker {
  /**
   * Says this in place of what is being said; `done` is called once.
   * `waitMs` is left between a `cancel()` and the new utterance.
   */
  readonly speak: (
    utterance: SpeechSynthesisUtterance,
    done: (ending: Ending) => void,
    waitMs?: number,
  ) => void;
  readonly drop: () => void;
}

/** Browsers start within this, or have swallowed the utterance. */
const START_WITHIN_MS = 1000;

/** What a voice may take beyond the expected time before it counts as stuck. */
const OVERTIME_MS = 3000;

/** A `speak()` sooner after `cancel()` may be swallowed (https://seanmcp.com/articles/thoughts-on-web-speech-api). */
const AFTER_CANCEL_MS = 100;

export function createSpeaker(
  synth: SpeechSynthesis,
  after: Clock['after'],
  now: () => number,
): Speaker {
  let turn: Turn | null = null;
  let cancelledAt = -Infinity;

  const cancel = (): void => {
    cancelledAt = now();
    synth.cancel();
  };

  // The turn ends before `cancel()`, so that the `interrupted` error of our own
  // making finds nobody to tell. Without a turn, Chrome may have left `speaking`
  // true, and would say nothing more.
  const drop = (): void => {
    const isBusy = turn !== null || synth.speaking || synth.pending;
    turn?.end('replaced');
    if (isBusy) cancel();
  };

  // Here `cancel()` comes before the telling, so that it cannot hit a line asked for in reply.
  const giveUp = (stuck: Turn, ending: Ending): void => stuck.end(ending, cancel);

  const expectEnd = (started: Turn): void => {
    const { text, rate } = started.utterance;
    started.wait(spokenMs(text, rate) + OVERTIME_MS, () => giveUp(started, 'endless'));
  };

  const begin = (next: Turn): void => {
    next.wait(START_WITHIN_MS, () => giveUp(next, 'failed'));
    try {
      // Pausing is nothing we do, but a browser may come back paused.
      if (synth.paused) synth.resume();
      synth.speak(next.utterance);
    } catch {
      next.end('failed');
    }
  };

  return {
    drop,
    speak: (utterance, done, waitMs = AFTER_CANCEL_MS) => {
      drop();
      const next = createTurn(utterance, after, expectEnd, (ending) => {
        if (turn === next) turn = null;
        done(ending);
      });
      turn = next;
      const restMs = cancelledAt + waitMs - now();
      if (restMs > 0) next.wait(restMs, () => begin(next));
      else begin(next);
    },
  };
}
