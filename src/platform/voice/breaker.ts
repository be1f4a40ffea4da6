const FAILURES_IN_A_ROW = 3;
const REST_MS = 60_000;

/** Rests what keeps failing, so that nothing waits for it. */
export interface Breaker {
  readonly isResting: () => boolean;
  readonly succeeded: () => void;
  readonly failed: () => void;
}

/**
 * Three failures in a row start a rest of a minute. After it one try is
 * allowed; its failure starts the next rest.
 */
export function createBreaker(now: () => number): Breaker {
  let failures = 0;
  let restsUntil = -Infinity;
  return {
    isResting: () => now() < restsUntil,
    succeeded: () => {
      failures = 0;
      restsUntil = -Infinity;
    },
    failed: () => {
      failures += 1;
      if (failures >= FAILURES_IN_A_ROW) restsUntil = now() + REST_MS;
    },
  };
}
