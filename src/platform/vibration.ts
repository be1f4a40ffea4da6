import { VIBRATION_PATTERNS } from './vibration-patterns.ts';
import type { VibrationName } from './vibration-patterns.ts';

/** Buzzes that can be felt: an extra, on Android outside Firefox and nowhere else. */
export interface Vibration {
  /** The browser offers it and the device is one to touch; some have no motor all the same. */
  readonly isSupported: boolean;
  /** In place of what is buzzing; nothing where it may not. */
  readonly buzz: (name: VibrationName) => void;
  readonly stop: () => void;
}

/**
 * WebKit and Firefox refuse this power
 * (https://web-platform-dx.github.io/web-features-explorer/features/vibration);
 * Chrome on a desktop has the call and no motor.
 */
export function createVibration(): Vibration {
  const isSupported = typeof navigator.vibrate === 'function' && navigator.maxTouchPoints > 0;
  const vibrate = (pattern: number | number[]): void => {
    // Chrome refuses before the first tap, and writes an error to the console.
    if (!isSupported || navigator.userActivation?.hasBeenActive === false) return;
    navigator.vibrate(pattern);
  };
  return {
    isSupported,
    buzz: (name) => vibrate([...VIBRATION_PATTERNS[name]]),
    stop: () => vibrate(0),
  };
}
