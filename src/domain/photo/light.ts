/**
 * The light a photo was taken in, as far as the picture tells: means over its middle, where the
 * face is, in CIELAB under D65. The light and the face cannot be told apart in a picture, so these
 * numbers say "this looks like other light" and nothing about the skin.
 */
export interface Light {
  /** L*: 0 black, 100 white. */
  readonly brightness: number;
  /** b*: above 0 yellow as by a lamp, below 0 blue as in the shade; about -110 to 95. */
  readonly warmth: number;
  /** L* of the left half of the picture minus that of its right half: light from one side. */
  readonly slant: number;
}

/** In what two lights differ enough to mislead. */
export type LightDifference = keyof Light;

/**
 * How far apart is too far, in the units of {@link Light}. More than four just noticeable
 * differences (one is about 2.3 in CIELAB: Mahy et al. 1994, as in
 * https://colour.readthedocs.io/en/latest/generated/colour.difference.JND_CIE1976.html), so that
 * a hint is only given where anybody would see it. The factor is a choice, not a measurement.
 */
const TOO_FAR: Readonly<Record<LightDifference, number>> = {
  brightness: 10,
  warmth: 10,
  slant: 10,
};

/**
 * In what the light of two photos differs; none where they can be compared as far as light goes.
 * Redness (a*) is left out on purpose: it is what skin itself changes by.
 */
export function lightDifferences(one: Light, other: Light): LightDifference[] {
  const kinds: LightDifference[] = ['brightness', 'warmth', 'slant'];
  return kinds.filter((kind) => Math.abs(one[kind] - other[kind]) > TOO_FAR[kind]);
}
