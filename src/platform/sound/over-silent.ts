import { createCarrier } from './carrier.ts';
import { createMediaKeys } from './media-keys.ts';
import type { KeyActions } from './media-keys.ts';

/** What playing over the silent switch needs and brings: the carrier, and with it the keys. */
export interface OverSilent {
  /** Inside a tap, and again on each return. */
  readonly start: () => void;
  readonly stop: () => void;
  /** Who hears the keys while the carrier plays; null for nobody. */
  readonly listen: (actions: KeyActions | null, title: string) => void;
  /** What the lock screen shows. */
  readonly show: (state: 'playing' | 'paused') => void;
}

export function createOverSilent(): OverSilent {
  let wanted: { readonly actions: KeyActions; readonly title: string } | null = null;
  let isPlaying = false;
  let isListening = false;
  const keys = createMediaKeys();

  const attend = (): void => {
    if (isPlaying && wanted !== null) {
      isListening = true;
      keys.listen(wanted.actions, wanted.title);
    } else if (isListening) {
      isListening = false;
      keys.leave();
    }
  };
  const carrier = createCarrier(() => {
    if (isPlaying) return;
    isPlaying = true;
    attend();
  });

  return {
    start: carrier.start,
    stop: () => {
      carrier.stop();
      isPlaying = false;
      attend();
    },
    listen: (actions, title) => {
      wanted = actions === null ? null : { actions, title };
      attend();
    },
    show: (state) => {
      if (isListening) keys.show(state);
    },
  };
}
