/** Draws what nobody can foretell. */
export interface Dice {
  /** A whole number from 0 up to, not including, `bound`; each alike likely. @param bound 1 to 2^32 */
  readonly below: (bound: number) => number;
}

const NUMBERS = 2 ** 32;

export function createDice(): Dice {
  return {
    below: (bound) => {
      // What is left above the last whole multiple would make small numbers likelier: drawn anew.
      const fair = NUMBERS - (NUMBERS % bound);
      for (;;) {
        const [drawn = NUMBERS] = crypto.getRandomValues(new Uint32Array(1));
        if (drawn < fair) return drawn % bound;
      }
    },
  };
}
