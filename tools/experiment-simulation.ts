import { day } from '../src/domain/day.ts';
import type { Day } from '../src/domain/day.ts';
import type { Experiment } from '../src/domain/experiment/experiment.ts';
import { judge } from '../src/domain/experiment/judgement.ts';
import type { Judgement } from '../src/domain/experiment/judgement.ts';
import { pairsOf } from '../src/domain/experiment/pairs.ts';
import type { SummaryByDay } from '../src/domain/experiment/pairs.ts';
import { dayPairsOf } from '../src/domain/experiment/schedule.ts';
import type { DaySummary, EffectPair } from '../src/domain/record/day-summary.ts';
import type { Random } from '../src/domain/statistics/random.ts';
import { signFlipP } from '../src/domain/statistics/sign-flip.ts';

/**
 * People made of numbers: what a self-experiment says of somebody whose true
 * effect is known. All noise it assumes stands here, in points of the 0-10 scale.
 */
export const NOISE = {
  /** A middling face, so that few ratings meet the ends of the scale. */
  mean: 5,
  /** Of a morning's puffiness with the one before (technique.md 6.5). */
  autocorrelation: 0.3,
  /** How much mornings differ from each other (technique.md 6.5, "day SD 1.3"). */
  daySd: 1.3,
  /** Of each single rating, before it is rounded (technique.md 6.5, "rating error 0.9"). */
  ratingSd: 0.9,
  /**
   * What eases of itself while somebody sits or does the facial. That there is such
   * a fading is in technique.md 6.2; its size and spread are assumed.
   */
  fade: 0.5,
  fadeSd: 0.5,
} as const;

const FIRST_DAY = day('2025-01-01');

/** Experiments of so many pairs, each with a coin of its own. */
export function experimentOf(pairs: number, random: Random): Experiment {
  const seed = Math.floor(random() * 2 ** 32);
  const envelope = { id: 'simulated', createdAt: 0, updatedAt: 0 };
  return { ...envelope, firstDay: FIRST_DAY, length: 'standard', pairs, seed, stoppedOn: null };
}

/** What somebody does on a day, whatever was asked. */
export type Choice = (ask: EffectPair['kind'], before: number) => EffectPair['kind'];

export const OBEYS: Choice = (ask) => ask;

/** Ratings around each facial and each sit, with a true effect of the facial in points. */
export function ratedPairs(
  experiment: Experiment,
  effect: number,
  random: Random,
  choose: Choice = OBEYS,
): SummaryByDay {
  const nextMorning = morningsOf(random, NOISE.daySd);
  const normal = normalOf(random);
  return summariesOf(experiment, (ask) => {
    const morning = NOISE.mean + nextMorning();
    const before = rated(morning + NOISE.ratingSd * normal());
    const kind = choose(ask, before);
    const fade = NOISE.fade + NOISE.fadeSd * normal();
    const later = Math.max(0, morning - fade - (kind === 'facial' ? effect : 0));
    const change = rated(later + NOISE.ratingSd * normal()) - before;
    return { kind, change, before };
  });
}

/**
 * One score a day in place of the two ratings: the definition behind the table of
 * technique.md 6.5. The day's SD there holds everything, its rating error included.
 */
export function oneScoreADay(
  experiment: Experiment,
  effect: number,
  daySd: number,
  random: Random,
): SummaryByDay {
  const nextMorning = morningsOf(random, daySd);
  return summariesOf(experiment, (ask) => {
    const score = rated(NOISE.mean + nextMorning() - (ask === 'facial' ? effect : 0));
    return { kind: ask, change: score, before: score };
  });
}

/**
 * What Ebb says on the day after the last: as `verdictOf`, without the interval,
 * which takes a thousand times as long and decides nothing.
 */
export function judgedOf(
  experiment: Experiment,
  summaries: SummaryByDay,
): { readonly verdict: Judgement; readonly p: number } {
  const differences = pairsOf(experiment, summaries).complete.map(({ difference }) => difference);
  return { verdict: judge(differences, experiment.pairs), p: signFlipP(differences) };
}

/** The share of `runs` for which `isSo`. */
export function shareOf(runs: number, isSo: () => boolean): number {
  let count = 0;
  for (let run = 0; run < runs; run += 1) if (isSo()) count += 1;
  return count / runs;
}

/** How the verdicts of people who obey the coin divide up, each as a share. */
export function verdictShares(
  pairs: number,
  effect: number,
  runs: number,
  random: Random,
): Record<Judgement, number> {
  const shares = { 'likely-helps': 0, 'no-clear-difference': 0, 'cannot-tell': 0 };
  for (let run = 0; run < runs; run += 1) {
    const experiment = experimentOf(pairs, random);
    const { verdict } = judgedOf(experiment, ratedPairs(experiment, effect, random));
    shares[verdict] += 1 / runs;
  }
  return shares;
}

/**
 * Mornings around 0 that resemble the one before, with the given SD over all of
 * them from the first on.
 */
export function morningsOf(random: Random, sd: number): () => number {
  const normal = normalOf(random);
  const { autocorrelation } = NOISE;
  const newSd = sd * Math.sqrt(1 - autocorrelation ** 2);
  let morning = sd * normal();
  return () => {
    const today = morning;
    morning = autocorrelation * morning + newSd * normal();
    return today;
  };
}

/** Numbers of a standard normal distribution (Box & Muller 1958). */
export function normalOf(random: Random): () => number {
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    const angle = 2 * Math.PI * random();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}

/** A whole number of the scale. */
export function rated(value: number): number {
  return Math.min(10, Math.max(0, Math.round(value)));
}

type DayOfPerson = Pick<EffectPair, 'kind' | 'change'> & { readonly before: number };

/** The days of the pairs, each lived after the one before it. */
function summariesOf(
  experiment: Experiment,
  live: (ask: EffectPair['kind']) => DayOfPerson,
): SummaryByDay {
  const summaries = new Map<Day, DaySummary>();
  for (const { facialDay, restDay } of dayPairsOf(experiment)) {
    const days = [
      { of: facialDay, ask: 'facial' },
      { of: restDay, ask: 'rest' },
    ] as const;
    const inOrder = facialDay < restDay ? days : days.toReversed();
    for (const { of, ask } of inOrder) summaries.set(of, summaryOf(of, live(ask)));
  }
  return summaries;
}

export function summaryOf(of: Day, { kind, change, before }: DayOfPerson): DaySummary {
  return {
    day: of,
    before: { puffiness: before },
    after: {},
    pairs: [{ kind, change, seconds: 420 }],
    sessions: { completed: kind === 'facial' ? 1 : 0, partial: 0 },
    tags: [],
    paused: null,
  };
}
