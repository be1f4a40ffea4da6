import { addDays, day } from '../src/domain/day.ts';
import { badMorningsOf } from '../src/domain/experiment/regression-to-mean.ts';
import type { DaySummary } from '../src/domain/record/day-summary.ts';
import { pairsOfKind, rightAwayOf } from '../src/domain/insight/right-away.ts';
import { weeksPointsOf, weeksTrendOf } from '../src/domain/insight/weeks.ts';
import type { Random } from '../src/domain/statistics/random.ts';
import { meanOf } from '../src/domain/trend/mean.ts';
import { morningsOf, NOISE, normalOf, rated, summaryOf } from './experiment-simulation.ts';
import type { Choice } from './experiment-simulation.ts';

/** A morning is bad from here on: "others would notice" (technique.md 6.5). */
const BAD = 7;

const GOOD = 3;
const DAYS = 84;
const FIRST_DAY = day('2025-01-01');

/** People in an experiment who listen to the mirror rather than to the coin. */
export const CHOICES: Readonly<Record<string, Choice>> = {
  'obeying the coin': (ask) => ask,
  'facials on bad mornings alone': (_ask, before) => (before >= BAD ? 'facial' : 'rest'),
  'facials on bad rest days too': (ask, before) => (before >= BAD ? 'facial' : ask),
  'none on good facial days': (ask, before) => (before <= GOOD ? 'rest' : ask),
  'both of these': (ask, before) => (before >= BAD ? 'facial' : before <= GOOD ? 'rest' : ask),
};

export interface Outside {
  /** Mean change around a facial, in points, and that of people who choose by a coin. */
  readonly change: number;
  readonly changeByCoin: number;
  /** Shares of the people: the interval of their own mean change lies below 0. */
  readonly looksLikeHelp: number;
  /** Their weeks are said to be "easing", the one good word outside an experiment. */
  readonly easing: number;
  /** The habit was noticed; and in those who choose by a coin, wrongly. */
  readonly noticed: number;
  readonly noticedWrongly: number;
}

/** What Ebb shows people outside an experiment whom the facial does nothing for. */
export function outsideOf(runs: number, random: Random): Outside {
  const lives = (isFacialDay: (before: number) => boolean): DaySummary[][] =>
    Array.from({ length: runs }, () => daysOf(random, isFacialDay));
  const people = lives((before) => before >= BAD);
  const byCoin = lives(() => random() < 0.5);
  const share = (of: readonly DaySummary[][], isSo: (days: DaySummary[]) => boolean): number =>
    of.filter(isSo).length / runs;
  const effectOf = (days: DaySummary[]) => rightAwayOf(pairsOfKind(days, 'facial'), random);
  const changeOf = (of: readonly DaySummary[][]): number =>
    meanOf(of.flatMap((days) => effectOf(days).change ?? [])).value;
  return {
    change: changeOf(people),
    changeByCoin: changeOf(byCoin),
    looksLikeHelp: share(people, (days) => (effectOf(days).interval?.high ?? 0) < 0),
    easing: share(people, (days) => isEasing(days, random)),
    noticed: share(people, (days) => badMorningsOf(days, []) !== null),
    noticedWrongly: share(byCoin, (days) => badMorningsOf(days, []) !== null),
  };
}

function isEasing(days: readonly DaySummary[], random: Random): boolean {
  const ratings = days.map(({ day, before }) => ({ day, value: before.puffiness ?? 0 }));
  const points = weeksPointsOf(ratings, addDays(FIRST_DAY, DAYS - 1));
  return points !== null && weeksTrendOf(points, random)?.verdict === 'easing';
}

/** Every morning is rated; where a facial follows, again after it. */
function daysOf(random: Random, isFacialDay: (before: number) => boolean): DaySummary[] {
  const nextMorning = morningsOf(random, NOISE.daySd);
  const normal = normalOf(random);
  return Array.from({ length: DAYS }, (_, index) => {
    const morning = NOISE.mean + nextMorning();
    const before = rated(morning + NOISE.ratingSd * normal());
    const fade = NOISE.fade + NOISE.fadeSd * normal();
    const change = rated(Math.max(0, morning - fade) + NOISE.ratingSd * normal()) - before;
    const kind = isFacialDay(before) ? 'facial' : 'rest';
    const summary = summaryOf(addDays(FIRST_DAY, index), { kind, change, before });
    return kind === 'facial' ? summary : { ...summary, pairs: [] };
  });
}
