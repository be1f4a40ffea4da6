import { computed, createModel, effect, signal } from '@preact/signals';
import { addDays } from '../domain/day.ts';
import { badMorningsOf } from '../domain/experiment/regression-to-mean.ts';
import type { Verdict } from '../domain/experiment/verdict.ts';
import type { AnalysisResults } from '../domain/insight/analysis.ts';
import { pairsOfKind } from '../domain/insight/right-away.ts';
import type { RightAway } from '../domain/insight/right-away.ts';
import { taggedDaysOf } from '../domain/insight/tags.ts';
import { weeksPointsOf } from '../domain/insight/weeks.ts';
import type { WeeksTrend } from '../domain/insight/weeks.ts';
import type { DaySummary } from '../domain/record/day-summary.ts';
import { SCALE_IDS } from '../domain/rating/rating.ts';
import type { ScaleId } from '../domain/rating/rating.ts';
import { seriesOf } from '../domain/trend/series.ts';
import type { Analyst } from './analyst.ts';
import type { DaysState } from './days-model.ts';
import type { ExperimentState } from './experiment-model.ts';

interface InsightDeps {
  readonly days: DaysState;
  readonly experiment: ExperimentState;
  readonly analyst: Analyst;
}

/** What is said of days is said of the last three months: older ones tell of another time. */
const INSIGHT_DAYS = 91;

type WeeksByScale = ReadonlyMap<ScaleId, WeeksTrend | null>;

/** What the numbers can say, beyond the charts themselves; null while it is worked out. */
export const InsightModel = createModel(({ days, experiment, analyst }: InsightDeps) => {
  const weeks = signal<WeeksByScale | null>(null);
  const rightAway = signal<{ readonly facial: RightAway; readonly rest: RightAway } | null>(null);
  const tags = signal<AnalysisResults['tags'] | null>(null);
  /** Of the experiment that is over; null before. */
  const verdict = signal<Verdict | null>(null);

  let known: readonly DaySummary[] = [];
  const recent = computed(() => {
    const today = days.today.value;
    const first = addDays(today, 1 - INSIGHT_DAYS);
    const found = [...days.summaries.value.values()].filter(
      ({ day }) => day >= first && day <= today,
    );
    // Older days that are read for a chart change nothing here: nothing is worked out anew.
    const isSame =
      found.length === known.length && found.every((summary, index) => summary === known[index]);
    if (!isSame) known = found;
    return known;
  });
  const badMornings = computed(() =>
    badMorningsOf(recent.value, experiment.current.value ? [experiment.current.value] : []),
  );

  const weeksOf = async (scale: ScaleId): Promise<[ScaleId, WeeksTrend | null]> => {
    const points = weeksPointsOf(seriesOf(recent.value, scale, 'before'), days.today.value);
    return [scale, points && (await analyst.ask({ kind: 'weeks', points }))];
  };

  let turn = 0;
  const work = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const isLate = (): boolean => mine !== turn;
    const found = new Map(await Promise.all(SCALE_IDS.map(weeksOf)));
    if (isLate()) return;
    weeks.value = found;
    const [facial, rest] = await Promise.all(
      (['facial', 'rest'] as const).map((kind) =>
        analyst.ask({ kind: 'right-away', pairs: pairsOfKind(recent.value, kind) }),
      ),
    );
    if (isLate()) return;
    if (facial && rest) rightAway.value = { facial, rest };
    const tagged = taggedDaysOf(recent.value, 'puffiness');
    const associations = await analyst.ask({ kind: 'tags', days: tagged });
    if (!isLate()) tags.value = associations;
  };
  // Nobody waits for any of it before Progress is first opened.
  const isWanted = signal(false);
  effect(() => {
    void recent.value;
    if (isWanted.value && days.loaded.value) void work();
  });

  // The verdict is worked out once it is due, and anew when a day of it is mended.
  let verdictTurn = 0;
  effect(() => {
    const ended = experiment.current.value;
    const today = days.today.value;
    const summaries = days.summaries.value;
    verdictTurn += 1;
    const mine = verdictTurn;
    const isOver = experiment.standing.value?.phase === 'over';
    if (!isWanted.value || ended === null || !isOver || !experiment.isReached.value) {
      verdict.value = null;
      return;
    }
    const used = [...summaries.values()].filter(({ day }) => day >= ended.firstDay);
    const question = { kind: 'verdict', experiment: ended, summaries: used, today } as const;
    void analyst.ask(question).then((answer) => {
      if (mine === verdictTurn) verdict.value = answer;
    });
  });

  return {
    weeks,
    rightAway,
    tags,
    badMornings,
    verdict,
    /** From now on all of it is worked out, and anew when the days change. */
    begin: (): void => {
      isWanted.value = true;
    },
  };
});

export type InsightState = InstanceType<typeof InsightModel>;
