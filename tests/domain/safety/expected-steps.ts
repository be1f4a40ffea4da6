import type { SkinRegion } from '../../../src/domain/safety/conditions.ts';
import type { StepSet } from './expected-screening.ts';

/*
 * Which steps are in a set, and which skin each step lies on, written from the
 * step tables of the research (part 2, the face; part 3, the legs), not from
 * the code. A step that is done a second time carries the same letters with
 * "-2": it lies on the same skin.
 */

export const STEPS_OF_SET: Readonly<Record<StepSet, readonly string[]>> = {
  // Part 4.3: "No N1, N2, J2, R1".
  NECK: ['N1', 'N2', 'J2', 'R1'],
  // Part 4.3: "U1 off".
  EYE: ['U1'],
  // Part 3: what touches or moves a leg. The look, the breath and the collarbone come before it.
  LEGS: ['L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9', 'L10', 'L11'],
};

/** The facial as it is at each length, before anything is off: part 2, "Reps S/M/L". */
export const FACIAL: Readonly<Record<'short' | 'standard' | 'long', string>> = {
  short: 'B1 C1 N1 E1 E2 J1 M1 K2 U1 T1 R1 C2',
  standard: 'B1 C1 N1 N2 E1 E2 J1 J2 M1 K1 K2 U1 T1 R1 C2 B2',
  long: 'B1 C1 N1 N2 E1 E2 J1 J2 M1 K1 K2 U1 T1 E2-2 J2-2 M1-2 K1-2 K2-2 U1-2 T1-2 R1 C2 B2',
};

/** Played in the place of R1 where R1 may not be. */
export const STAND_IN = { for: 'R1', is: 'G1' } as const;

/** Where the hand starts, what it passes, and where it ends. */
export const SKIN_UNDER_STEP: Readonly<Record<string, readonly SkinRegion[]>> = {
  B1: [], // hands under the ribs
  C1: ['collarbone'], // dip above the collarbone, down and in
  // Below and behind the ear, back and down. Its start lies on the skin around the
  // ears, as the ends of J2 and G1 do.
  N1: ['ears', 'neck'],
  N2: ['neck'], // hairline either side of the spine, down toward the shoulders
  E1: ['ears'], // bone behind the ear, down
  E2: ['ears'], // in front of the ear canal, down and behind the lobe
  J1: ['chin-jaw'], // under the chin point, back along the jaw bone
  J2: ['chin-jaw', 'ears'], // under the jaw edge, ending at the earlobe
  M1: ['cheeks-mouth', 'chin-jaw'], // beside the nostril, out and down to the jaw
  K1: ['cheeks-mouth', 'chin-jaw'], // beside the mouth corner, out and down to the jaw edge
  K2: ['cheeks-mouth', 'ears'], // beside the nose, out to in front of the ear
  // Bone under the eye, to the temple, down to the ear. It passes over the temple, as
  // T1, G1 and R1 do, and those go off with the skin of forehead and temples.
  U1: ['eyes', 'forehead', 'ears'],
  T1: ['forehead', 'ears'], // centre of forehead, to the temple, down to the ear
  R1: ['forehead', 'ears', 'neck', 'collarbone'], // temple, ear, side-back of neck, collarbone
  G1: ['forehead', 'ears'], // stands in for R1: temple, in front of the ear, behind the earlobe
  C2: ['collarbone'],
  B2: [], // hands in the lap
  L0: [],
  L1: [], // hands below the ribs
  L2: ['collarbone'],
  L3: ['leg'],
  L4: ['leg'],
  L5: ['leg'],
  L6: ['leg'],
  L7: ['leg'],
  L8: ['leg'],
  L9: ['leg'],
  L10: ['leg'],
  L11: [], // legs raised, the feet move, no hand on them
};
