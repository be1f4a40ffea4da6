/**
 * The exact two-sided p of the sign-flip randomisation test: the share of all
 * 2^n ways to flip the signs that give a mean at least as far from 0 as the one seen.
 * It mirrors a fair coin thrown for each pair on its own (Edgington & Onghena 2007,
 * "Randomization tests", 4th ed.; Bulte & Onghena 2008, "An R package for single-case
 * randomization tests"). A difference of 0 stays a pair: both its flips give 0.
 *
 * The 2^n sums are not visited one by one but counted by how many ways lead to
 * each (the shift algorithm of Streitberg & Röhmel 1986), in time and memory of
 * n times the sum of the sizes.
 *
 * @param differences one a pair, in whole points
 * @returns from above 0 to 1; 1 for no pairs
 * @throws RangeError where a difference is not a whole number
 */
export function signFlipP(differences: readonly number[]): number {
  const sizes = differences.map(wholeSizeOf);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const seen = Math.abs(differences.reduce((sum, difference) => sum + difference, 0));
  const shares = sharesOfPositiveSums(sizes, total);
  // Where the positive differences add up to s, all of them add up to 2s - total.
  const p = shares.reduce(
    (sum, share, positive) => (Math.abs(2 * positive - total) >= seen ? sum + share : sum),
    0,
  );
  return Math.min(1, p);
}

/** At each sum, the share of all flips whose positive differences add up to it. */
function sharesOfPositiveSums(sizes: readonly number[], total: number): Float64Array {
  const shares = new Float64Array(total + 1);
  shares[0] = 1;
  let reached = 0;
  for (const size of sizes) {
    reached += size;
    for (let sum = reached; sum >= 0; sum -= 1) {
      const kept = shares[sum] ?? 0;
      const flipped = sum >= size ? (shares[sum - size] ?? 0) : 0;
      shares[sum] = (kept + flipped) / 2;
    }
  }
  return shares;
}

function wholeSizeOf(difference: number): number {
  if (!Number.isSafeInteger(difference)) {
    throw new RangeError(`Not a whole number: ${difference}`);
  }
  return Math.abs(difference);
}
