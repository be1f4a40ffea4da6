/** Draws one number, uniform in [0, 1), in steps of 2^-32. */
export type Random = () => number;

/** Four whole numbers of 32 bits, not all of them 0. */
export type RandomState = readonly [number, number, number, number];

/**
 * A stream of numbers that is the same for the same seed, on every device and
 * for good: a stored seed must still give the same draw years later, so this
 * function may never change what it returns.
 *
 * The state is filled by SplitMix64 (Steele, Lea & Flood 2014, "Fast splittable
 * pseudorandom number generators"), lower half of each output first, as the
 * authors of xoshiro advise.
 *
 * @param seed any whole number that a double holds exactly
 * @throws RangeError where it is not
 */
export function createRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`Not a whole number: ${seed}`);
  const next = splitMix64(BigInt(seed));
  const [first, second] = [next(), next()];
  return xoshiro128([low(first), high(first), low(second), high(second)]);
}

/**
 * The generator xoshiro128** 1.1 (Blackman & Vigna 2021, "Scrambled linear
 * pseudorandom number generators", https://prng.di.unimi.it/xoshiro128starstar.c).
 */
export function xoshiro128(state: RandomState): Random {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result / 0x1_0000_0000;
  };
}

/** SplitMix64 (https://prng.di.unimi.it/splitmix64.c): whole numbers of 64 bits. */
export function splitMix64(seed: bigint): () => bigint {
  let state = BigInt.asUintN(64, seed);
  return () => {
    state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
    let mixed = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
    mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
    return mixed ^ (mixed >> 31n);
  };
}

function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function low(word: bigint): number {
  return Number(BigInt.asUintN(32, word));
}

function high(word: bigint): number {
  return Number(word >> 32n);
}
