export interface ContextLifeListener {
  /** The context's time moves: what is to sound may be placed on it now. */
  readonly running: (context: AudioContext) => void;
  /** What was placed is void: it may never play, or play late. */
  readonly lost: () => void;
  /** The browser does not let it play; the next tap or return tries again. */
  readonly waiting: () => void;
}

export interface ContextLife {
  /** Makes or wakes the context; `byHand` inside a tap, where browsers allow all. */
  readonly wake: (byHand: boolean) => void;
  /** Looks whether the context still lives; call it about once a second. */
  readonly look: () => void;
  /** Closes the context for good. */
  readonly end: () => void;
}

/** A context that does not run after this long will not. */
const PATIENCE_MS = 1000;
const POLL_MS = 20;
const MAY_RUN: readonly string[] = ['running', 'suspended'];

/**
 * Keeps one AudioContext alive. iOS adds the state `interrupted` (a call, the
 * lock screen; https://github.com/WebAudio/web-audio-api/issues/2392), from
 * which `resume()` may hang for ever or lead to a clock that says `running` and
 * stands still (https://github.com/WebAudio/web-audio-api/issues/2585). So no
 * promise is waited for: only a `currentTime` that moves counts as running, and
 * a context that has not got there within a second is closed and made anew,
 * once; after that a tap or a return is waited for. Never throws.
 */
export function createContextLife(tell: ContextLifeListener): ContextLife {
  let context: AudioContext | null = null;
  let state: 'waking' | 'running' | 'waiting' = 'waiting';
  let stopWatching = (): void => undefined;
  const pulse = createPulse();
  /** Whether the context already stands in for one that did not run. */
  let isSpare = false;

  const leave = (): void => {
    stopWatching();
    if (state === 'running') tell.lost();
    state = 'waiting';
  };
  const renew = (): void => {
    leave();
    shut(context);
    context = open(onStateChange);
    if (context === null) tell.waiting();
    else coax(context);
  };
  const fail = (): void => {
    leave();
    tell.waiting();
  };
  const coax = (asked: AudioContext): void => {
    stopWatching();
    state = 'waking';
    askToRun(asked);
    stopWatching = watchForTime(asked, arrive, () => {
      if (isSpare || document.visibilityState === 'hidden') return fail();
      isSpare = true;
      renew();
    });
  };
  const arrive = (arrived: AudioContext): void => {
    state = 'running';
    isSpare = false;
    pulse.begin(arrived);
    tell.running(arrived);
  };
  const onStateChange = (changed: AudioContext): void => {
    if (changed !== context) return;
    if (state === 'running' && changed.state !== 'running') fail();
    // It came back by itself, or left `interrupted` and may be asked again.
    if (state === 'waiting' && MAY_RUN.includes(changed.state)) coax(changed);
  };

  return {
    wake: (byHand) => {
      const isSpent = context?.state === 'closed' || (byHand && isSpare && state === 'waiting');
      if (context === null || isSpent) return renew();
      if (state === 'waking' && byHand) return askToRun(context);
      if (state === 'waiting') coax(context);
    },
    look: () => {
      if (state === 'running' && context !== null && pulse.isGone(context)) renew();
    },
    end: () => {
      leave();
      shut(context);
      context = null;
    },
  };
}

interface Pulse {
  readonly begin: (context: AudioContext) => void;
  /** Whether the clock has stood still for too long, with the page in view. */
  readonly isGone: (context: AudioContext) => boolean;
}

function createPulse(): Pulse {
  let seen = 0;
  let seenAt = 0;
  const begin = (context: AudioContext): void => {
    seen = context.currentTime;
    seenAt = performance.now();
  };
  return {
    begin,
    isGone: (context) => {
      if (context.currentTime !== seen || document.visibilityState === 'hidden') begin(context);
      return performance.now() - seenAt >= PATIENCE_MS;
    },
  };
}

/** Null where there are too many contexts, or no audio device. */
function open(onStateChange: (context: AudioContext) => void): AudioContext | null {
  try {
    const context = new AudioContext();
    context.addEventListener('statechange', () => onStateChange(context));
    return context;
  } catch {
    return null;
  }
}

function shut(context: AudioContext | null): void {
  try {
    context?.close().catch(() => undefined);
  } catch {
    // It was closed already.
  }
}

function askToRun(context: AudioContext): void {
  try {
    context.resume().catch(() => undefined);
  } catch {
    // Whether it runs is seen by its clock, not by its answer.
  }
}

/** Waits until the context's time moves; the result stops waiting. */
function watchForTime(
  context: AudioContext,
  onMoves: (context: AudioContext) => void,
  onTooLong: () => void,
): () => void {
  const since = performance.now();
  const from = context.currentTime;
  const poll = setInterval(() => {
    const moves = context.state === 'running' && context.currentTime > from;
    if (!moves && performance.now() - since < PATIENCE_MS) return;
    clearInterval(poll);
    if (moves) onMoves(context);
    else onTooLong();
  }, POLL_MS);
  return () => clearInterval(poll);
}
