/**
 * Adjusts p-values of several tests for how many they are: calling all those
 * with an adjusted p up to q a finding keeps the expected share of false ones
 * among the findings at q or less (Benjamini & Hochberg 1995, "Controlling the
 * false discovery rate"; for tests that are independent or positively dependent).
 *
 * @param ps each from 0 to 1
 * @returns the adjusted values, in the same order
 * @throws RangeError where one is not a probability
 */
export function adjustedPs(ps: readonly number[]): number[] {
  const wrong = ps.find((p) => !(p >= 0 && p <= 1));
  if (wrong !== undefined) throw new RangeError(`Not a probability: ${wrong}`);
  const fromGreatest = ps
    .map((p, index) => ({ p, index }))
    .sort((one, other) => other.p - one.p || other.index - one.index);
  const adjusted = Array.from(ps);
  let least = 1;
  fromGreatest.forEach(({ p, index }, greater) => {
    least = Math.min(least, p * (ps.length / (ps.length - greater)));
    adjusted[index] = least;
  });
  return adjusted;
}
