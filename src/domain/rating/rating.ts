/**
 * The scales a check-in asks. `better` says which end the person hopes for;
 * the words of the anchors are in the catalogue under `rating.<scale>.<value>`.
 * Format and anchors: ten-second 0-10 whole numbers, no preset.
 */
export const SCALES = {
  puffiness: { least: 0, most: 10, better: 'lower', anchors: [0, 3, 5, 7, 10] },
  complexion: { least: 0, most: 10, better: 'higher', anchors: [0, 5, 10] },
  'under-eye': { least: 0, most: 10, better: 'lower', anchors: [0, 5, 10] },
  breakouts: { least: 0, most: 4, better: 'lower', anchors: [0, 1, 2, 3, 4] },
  'leg-heaviness': { least: 0, most: 10, better: 'lower', anchors: [0, 5, 10] },
} as const satisfies Record<string, Scale>;

interface Scale {
  readonly least: number;
  readonly most: number;
  readonly better: 'lower' | 'higher';
  readonly anchors: readonly number[];
}

export type ScaleId = keyof typeof SCALES;
export const SCALE_IDS = Object.keys(SCALES) as ScaleId[];

/** The scales that are asked only where a person has switched them on. */
export const EXTRA_SCALES = ['under-eye', 'breakouts'] as const satisfies readonly ScaleId[];
export type ExtraScale = (typeof EXTRA_SCALES)[number];

/** The scales of the face that a person rates: those of everyone, and the extras that are on. */
export function scalesWith(extras: readonly ExtraScale[]): ScaleId[] {
  return SCALE_IDS.filter((scale) => isAlwaysAsked(scale) || isOneOf(extras, scale));
}

/** The scales of the leg routine, asked with it alone. */
export const LEG_SCALES = ['leg-heaviness'] as const satisfies readonly ScaleId[];

/** Whether a facial asks it of everyone. */
export function isAlwaysAsked(scale: ScaleId): boolean {
  return !isOneOf(EXTRA_SCALES, scale) && !isOneOf(LEG_SCALES, scale);
}

function isOneOf(scales: readonly ScaleId[], scale: ScaleId): boolean {
  return scales.includes(scale);
}

/** A rating for each scale that was answered; a scale left out was not rated. */
export type Ratings = { readonly [scale in ScaleId]?: number };

export type ParsedRating =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: 'not-a-whole-number' | 'out-of-range' };

/** Reads a rating from outside: a whole number within the scale. */
export function parseRating(scale: ScaleId, value: unknown): ParsedRating {
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    return { ok: false, reason: 'not-a-whole-number' };
  }
  const { least, most } = SCALES[scale];
  if (value < least || value > most) return { ok: false, reason: 'out-of-range' };
  return { ok: true, value };
}

/** Every value of a scale, least first. */
export function valuesOf(scale: ScaleId): number[] {
  const { least, most } = SCALES[scale];
  return Array.from({ length: most - least + 1 }, (_, index) => least + index);
}
