import { EXPERIMENT_CHANCES } from '../src/content/experiment-chances.ts';
import { createRandom } from '../src/domain/statistics/random.ts';
import type { Random } from '../src/domain/statistics/random.ts';
import { CHOICES, outsideOf } from './bad-mornings-simulation.ts';
import {
  experimentOf,
  judgedOf,
  oneScoreADay,
  ratedPairs,
  shareOf,
  verdictShares,
} from './experiment-simulation.ts';

const SEED = 20_250_601;
const TABLE_RUNS = 5000;
const VERDICT_RUNS = 8000;
const BAD_MORNING_RUNS = 2000;
const OUTSIDE_RUNS = 200;

/** How far the one-score table may be off, and how often chance may look like help. */
const TABLE_MARGIN = 0.05;
const FALSE_HELP_LIMIT = 0.1;

/**
 * technique.md 6.5. Read as: whole-number scores around 5, the SD that of the days
 * over all (not of their daily news), power and false positives both two-sided.
 */
const COLUMNS = [
  { effect: 1, daySd: 1.5 },
  { effect: 1.5, daySd: 1.5 },
  { effect: 1, daySd: 1 },
  { effect: 0, daySd: 1.5 },
];
const TABLE = [
  { days: 10, percent: [8, 18, 12, 1] },
  { days: 14, percent: [26, 47, 38, 5] },
  { days: 20, percent: [40, 72, 63, 8] },
  { days: 28, percent: [52, 87, 81, 7] },
  { days: 42, percent: [74, 97, 95, 7] },
];

/** Of a test that was clear, in that table. */
const TABLE_P = 0.1;

const EFFECTS = [0, 0.5, 1, 1.5];

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Prints everything; returns whether all of it is within its limits. */
export function simulateExperiments(): boolean {
  const random = createRandom(SEED);
  const results = [benchTable(random), benchVerdicts(random), benchBadMornings(random)];
  return results.every((isWithin) => isWithin);
}

/** The machinery against the table of one score a day. */
function benchTable(random: Random): boolean {
  console.log(`Experiment, one score a day (${TABLE_RUNS} runs; in brackets technique.md 6.5)`);
  let furthest = 0;
  for (const row of TABLE) {
    const cells = COLUMNS.map(({ effect, daySd }, column) => {
      const share = shareOf(TABLE_RUNS, () => {
        const experiment = experimentOf(row.days / 2, random);
        return judgedOf(experiment, oneScoreADay(experiment, effect, daySd, random)).p <= TABLE_P;
      });
      const stated = row.percent[column] ?? 0;
      furthest = Math.max(furthest, Math.abs(share - stated / 100));
      return `${percent(share)} (${stated})`.padStart(14);
    });
    console.log(`  ${String(row.days).padStart(2)} days ${cells.join('')}`);
  }
  const isWithin = furthest <= TABLE_MARGIN;
  console.log(`  furthest apart ${(100 * furthest).toFixed(1)} of 5 points: ${wordOf(isWithin)}`);
  return isWithin;
}

/** The app's own outcome, after minus before. */
function benchVerdicts(random: Random): boolean {
  console.log(`Experiment, after minus before (${VERDICT_RUNS} runs; helps / none / can't tell)`);
  let isWithin = true;
  for (const stated of EXPERIMENT_CHANCES) {
    const rows = EFFECTS.map((effect) => verdictShares(stated.pairs, effect, VERDICT_RUNS, random));
    const cells = rows.map((shares, index) => {
      const all = Object.values(shares).map((share) => Math.round(100 * share));
      return `  effect ${EFFECTS[index]}: ${all.join(' / ').padEnd(12)}`;
    });
    console.log(`  ${String(stated.pairs).padStart(2)} pairs${cells.join('')}`);
    const [none, , one] = rows;
    const falseHelp = none?.['likely-helps'] ?? 1;
    isWithin &&= falseHelp <= FALSE_HELP_LIMIT;
    console.log(
      `           shown when choosing: ${stated.helps} % for 1 point (here ${percent(one?.['likely-helps'] ?? 0)}), ` +
        `${stated.falseHelps} % for none (${percent(falseHelp)}), ` +
        `"no clear difference" ${stated.noDifference} % (${percent(none?.['no-clear-difference'] ?? 0)})`,
    );
  }
  console.log(`  no effect: a false "helps" in at most 10 %: ${wordOf(isWithin)}`);
  return isWithin;
}

/** People without any true effect who take the facial on bad mornings. */
function benchBadMornings(random: Random): boolean {
  console.log(`Only on bad mornings, no true effect (${BAD_MORNING_RUNS} runs)`);
  let isWithin = true;
  for (const [who, choose] of Object.entries(CHOICES)) {
    const shares = EXPERIMENT_CHANCES.map(({ pairs }) =>
      shareOf(BAD_MORNING_RUNS, () => {
        const experiment = experimentOf(pairs, random);
        const summaries = ratedPairs(experiment, 0, random, choose);
        return judgedOf(experiment, summaries).verdict === 'likely-helps';
      }),
    );
    isWithin &&= shares.every((share) => share <= FALSE_HELP_LIMIT);
    console.log(`  in an experiment, ${who}: "helps" in ${shares.map(percent).join(', ')}`);
  }
  const outside = outsideOf(OUTSIDE_RUNS, random);
  isWithin &&= outside.easing <= FALSE_HELP_LIMIT;
  console.log(
    `  outside one, 84 days (${OUTSIDE_RUNS} runs): change ${outside.change.toFixed(2)} points around a facial, ` +
      `${outside.changeByCoin.toFixed(2)} for those who choose by a coin ` +
      `(apart ${(outside.changeByCoin - outside.change).toFixed(2)}; technique.md 6.5: 0.8)`,
  );
  console.log(
    `    the interval of the change below 0 in ${percent(outside.looksLikeHelp)}: no verdict is drawn from it; ` +
      `weeks "easing" in ${percent(outside.easing)}; ` +
      `the habit noticed in ${percent(outside.noticed)} (wrongly in ${percent(outside.noticedWrongly)})`,
  );
  console.log(`  a helping verdict in at most 10 %: ${wordOf(isWithin)}`);
  return isWithin;
}

function wordOf(isWithin: boolean): string {
  return isWithin ? 'within' : 'NOT WITHIN';
}
