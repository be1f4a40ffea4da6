/** `held` the screen stays on, `refused` it may not, `unsupported` it cannot. */
export type WakeLockState = 'idle' | 'held' | 'refused' | 'unsupported';

/** Keeps the screen on while a session runs. */
export interface WakeLock {
  readonly hold: () => void;
  readonly release: () => void;
  readonly subscribe: (listener: (state: WakeLockState) => void) => void;
}

/**
 * The browser drops the lock whenever the page is hidden, so it is taken again
 * on each return. It works in installed iOS apps from 18.4 on
 * (https://github.com/mdn/browser-compat-data/pull/26369).
 */
export function createWakeLock(): WakeLock {
  let wanted = false;
  let sentinel: WakeLockSentinel | null = null;
  let isAsking = false;
  let tell: (state: WakeLockState) => void = () => undefined;

  const take = async (): Promise<void> => {
    if (!('wakeLock' in navigator)) return tell('unsupported');
    if (sentinel !== null || isAsking || document.visibilityState === 'hidden') return;
    isAsking = true;
    try {
      const taken = await navigator.wakeLock.request('screen');
      if (!wanted) return void taken.release();
      sentinel = taken;
      taken.addEventListener('release', () => {
        // One that was let go may say so after another was taken.
        if (sentinel !== taken) return;
        sentinel = null;
        tell(wanted ? 'refused' : 'idle');
      });
      tell('held');
    } catch {
      tell('refused');
    } finally {
      isAsking = false;
    }
  };
  document.addEventListener('visibilitychange', () => {
    if (wanted) void take();
  });

  return {
    hold: () => {
      wanted = true;
      void take();
    },
    release: () => {
      wanted = false;
      void sentinel?.release();
      sentinel = null;
      tell('idle');
    },
    subscribe: (listener) => {
      tell = listener;
    },
  };
}
