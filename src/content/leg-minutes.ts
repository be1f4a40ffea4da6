/** Whole minutes of the leg routine, rest with legs up included; a test holds it to the routine. */
export const LEG_MINUTES = 20;
