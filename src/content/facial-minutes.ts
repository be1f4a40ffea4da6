import type { Length } from '../domain/routine/routine.ts';

/**
 * About how long the facial takes in full, in minutes. Kept apart from the
 * routine so that Today need not load all of it; `tests/content` holds the two
 * together.
 */
export const FACIAL_MINUTES: Readonly<Record<Length, number>> = {
  short: 3,
  standard: 7,
  long: 12,
};
