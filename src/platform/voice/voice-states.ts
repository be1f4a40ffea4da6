import type { VoiceState } from './voice.ts';

/** The state, and who wants to know of it. */
export interface VoiceStates {
  readonly current: () => VoiceState;
  /** Tells a change; the same state again is none. */
  readonly tell: (state: VoiceState) => void;
  readonly subscribe: (listener: (state: VoiceState) => void) => () => void;
}

export function createVoiceStates(first: VoiceState): VoiceStates {
  const listeners = new Set<(state: VoiceState) => void>();
  let current = first;
  return {
    current: () => current,
    tell: (state) => {
      if (state === current) return;
      current = state;
      // A listener may say the next line at once: whoever comes after it hears the newest.
      for (const listener of listeners) listener(current);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      listener(current);
      return () => void listeners.delete(listener);
    },
  };
}
