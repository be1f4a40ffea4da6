/**
 * Six of 2048 words are 66 bits. Whoever has a locked copy can guess without end, but scrypt at
 * work factor 17 makes each guess cost 128 MiB and a third of a second. At a million guesses a
 * second, which would take a hall full of machines, half of 2^66 last a million years.
 */
const OFFERED_WORDS = 6;

/**
 * For what people think up themselves: NIST SP 800-63B-4 asks for 15 characters where a passphrase
 * is the only lock, and for no mixture of kinds, which makes them weaker rather than stronger.
 */
export const FEWEST_CHARACTERS = 15;

/** A terminal, where `age` asks for it, takes 4095 bytes in a line; a character may be four or more. */
export const MOST_CHARACTERS = 500;

/** Fewer different ones are a key held down, or a pattern. */
const FEWEST_DIFFERENT = 6;

/**
 * - `too-short`: fewer than `FEWEST_CHARACTERS`
 * - `too-plain`: the same few characters over and over
 * - `too-long`: more than `MOST_CHARACTERS`
 */
export type PassphraseProblem = 'too-short' | 'too-plain' | 'too-long';

/**
 * Six words, each once: one that comes twice looks like a slip of the pen.
 * @param below draws a whole number from 0 up to, not including, its argument; each alike likely
 */
export function offeredPassphrase(
  words: readonly string[],
  below: (bound: number) => number,
): string {
  const left = [...words];
  const drawn = Array.from({ length: OFFERED_WORDS }, () => left.splice(below(left.length), 1));
  return drawn.flat().join(' ');
}

/**
 * As it can be read off paper and typed anywhere: no space at the ends, one between words, and
 * each letter with its accent as one character, whatever keyboard made it.
 */
export function tidied(passphrase: string): string {
  return passphrase.trim().replaceAll(/\s+/g, ' ').normalize('NFC');
}

/** Why an own passphrase is not taken; null where it is. */
export function passphraseProblem(passphrase: string): PassphraseProblem | null {
  const characters = [...tidied(passphrase)];
  if (characters.length < FEWEST_CHARACTERS) return 'too-short';
  if (characters.length > MOST_CHARACTERS) return 'too-long';
  return new Set(characters).size < FEWEST_DIFFERENT ? 'too-plain' : null;
}
