/**
 * Milliseconds of buzz and rest in turn. Told apart by touch: firm or light by
 * the length of a buzz, and by how many there are. The stretch, felt again and
 * again, is the least that phones' motors can make felt.
 */
export const VIBRATION_PATTERNS = {
  stretch: [15],
  'half-way': [40, 80, 40],
  last: [40, 80, 40, 80, 40],
  next: [40, 260, 40],
  side: [240],
  step: [110, 110, 110],
  finished: [240, 140, 240, 140, 480],
} as const satisfies Record<string, readonly number[]>;

export type VibrationName = keyof typeof VIBRATION_PATTERNS;
