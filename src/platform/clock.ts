/**
 * The wall clock. Sessions run on it rather than on `performance.now()`, which
 * stands still on some phones while they sleep
 * (https://github.com/w3c/hr-time/issues/115); the session reducer copes with
 * a clock that is set forward or back.
 */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: () => number;
  /** Minutes the local clock is ahead of UTC at an instant. */
  readonly zoneOffsetMinutes: (at: number) => number;
  /** The IANA name of the local zone. */
  readonly zone: () => string;
  /** Runs once after `ms` milliseconds; the result takes it back. */
  readonly after: (ms: number, run: () => void) => () => void;
}

export function createClock(): Clock {
  return {
    now: () => Date.now(),
    zoneOffsetMinutes: (at) => -new Date(at).getTimezoneOffset(),
    zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
}
