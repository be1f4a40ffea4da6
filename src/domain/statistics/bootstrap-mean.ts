import { expansionOf } from './expansion.ts';
import type { Interval } from './interval.ts';
import { quantileOf } from './quantiles.ts';
import type { Random } from './random.ts';

const RESAMPLES = 1999;

/*
 * How often the true mean lies within, of normal values of spread 1.5 rounded to whole points
 * (2,000 to 4,000 simulated samples; the standard error is up to 0.8 points), and mean width:
 *
 *   n                       5            10           20           40
 *   as here                 94.2 %, 3.5  94.3 %, 2.1  95.4 %, 1.4  94.8 %, 1.0
 *   plain percentiles       85.8 %, 2.2  89.9 %, 1.7  91.7 %, 1.3  94.4 %, 0.9
 *   BCa                     85.6 %, 2.3  89.7 %, 1.8  91.3 %, 1.3  93.9 %, 0.9
 *   bootstrap-t             95.3 %, 9.7  95.2 %, 2.3  94.0 %, 1.4  95.4 %, 1.0
 *
 * Of whole values bootstrap-t draws samples without any spread, and divides by it.
 */

/** Above this, resampling takes long and gives what Student's interval gives at once. */
const MOST_RESAMPLED = 200;

/** What of the normal distribution lies within 95 %, in standard errors. */
const NORMAL = 1.959963984540054;

/**
 * The 95 % bootstrap interval of a mean (Efron & Tibshirani 1993, "An introduction
 * to the bootstrap"): the quantiles of the means of resamples, taken away from the
 * mean by {@link expansionOf}. Above 200 values it is Student's interval.
 *
 * @param values independent, in any order and unit
 * @returns in the unit of the values, around their mean; a single point where
 *   all are equal, however few they are; null with fewer than 2
 */
export function bootstrapMean(values: readonly number[], random: Random): Interval | null {
  if (values.length < 2) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviations = Float64Array.from(values, (value) => value - mean);
  const spread =
    values.length > MOST_RESAMPLED ? normalSpread(deviations) : resampledSpread(deviations, random);
  const times = expansionOf(values.length, 1);
  // Rounding alone could else leave the mean a hair outside of equal values' interval.
  return {
    low: mean + times * Math.min(0, spread.low),
    high: mean + times * Math.max(0, spread.high),
  };
}

function normalSpread(deviations: Float64Array): Interval {
  const variance = deviations.reduce((sum, deviation) => sum + deviation ** 2, 0);
  const high = (NORMAL * Math.sqrt(variance)) / deviations.length;
  return { low: -high, high };
}

function resampledSpread(deviations: Float64Array, random: Random): Interval {
  const means = new Float64Array(RESAMPLES);
  for (let resample = 0; resample < RESAMPLES; resample += 1) {
    let sum = 0;
    for (let draw = 0; draw < deviations.length; draw += 1) {
      sum += deviations[Math.floor(random() * deviations.length)] ?? 0;
    }
    means[resample] = sum / deviations.length;
  }
  means.sort();
  return { low: quantileOf(means, 0.025), high: quantileOf(means, 0.975) };
}
