import type { Clock } from '../clock.ts';

/** `endless`: it began, and nobody said that it was over. */
export type Ending = 'said' | 'failed' | 'endless' | 'replaced';

/** One utterance, from being asked for to its one ending. */
export interface Turn {
  /** Kept: a collected utterance never fires `end` (https://github.com/cboard-org/cboard/issues/1415). */
  readonly utterance: SpeechSynthesisUtterance;
  /** Sets the turn's one timer anew. */
  readonly wait: (ms: number, then: () => void) => void;
  /** Only the first ending counts. `then` comes before anybody is told of it. */
  readonly end: (ending: Ending, then?: () => void) => void;
}

export function createTurn(
  utterance: SpeechSynthesisUtterance,
  after: Clock['after'],
  onStart: (turn: Turn) => void,
  onEnd: (ending: Ending) => void,
): Turn {
  const listening = new AbortController();
  const { signal } = listening;
  let stopWaiting = (): void => undefined;
  const turn: Turn = {
    utterance,
    wait: (ms, then) => {
      stopWaiting();
      stopWaiting = after(ms, then);
    },
    end: (ending, then) => {
      if (signal.aborted) return;
      stopWaiting();
      listening.abort();
      then?.();
      onEnd(ending);
    },
  };
  utterance.addEventListener('start', () => onStart(turn), { signal });
  utterance.addEventListener('end', () => turn.end('said'), { signal });
  utterance.addEventListener('error', () => turn.end('failed'), { signal });
  return turn;
}
