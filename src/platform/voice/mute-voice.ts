import type { Voice } from './voice.ts';

/** Stands in where the browser cannot speak. */
export function muteVoice(): Voice {
  const nothing = (): void => undefined;
  return {
    voices: () => [],
    prime: nothing,
    choose: nothing,
    say: () => Promise.resolve('unavailable'),
    cancel: nothing,
    subscribe: (listener) => {
      listener('unsupported');
      return nothing;
    },
    onVoicesChanged: () => nothing,
  };
}
