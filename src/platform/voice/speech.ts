import { createClock } from '../clock.ts';
import type { Clock } from '../clock.ts';

/** What the voice uses of the browser. */
export interface Speech {
  /** Null where the browser cannot speak. */
  readonly synth: SpeechSynthesis | null;
  readonly after: Clock['after'];
  /** Milliseconds on a clock that is never set. */
  readonly now: () => number;
  readonly isOnline: () => boolean;
}

export function browserSpeech(): Speech {
  // Some Android web views have the one without the other.
  const canSpeak = 'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis;
  return {
    synth: canSpeak ? speechSynthesis : null,
    after: createClock().after,
    now: () => performance.now(),
    isOnline: () => navigator.onLine,
  };
}
