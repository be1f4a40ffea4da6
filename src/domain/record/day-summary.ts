import type { Day } from '../day.ts';
import { SCALE_IDS } from '../rating/rating.ts';
import type { Ratings, ScaleId } from '../rating/rating.ts';
import type { CheckIn, DayContext, SessionRecord, Tag } from './record.ts';

/**
 * One small row a day, derived from its records and written in the same
 * transaction: charts over years read these alone. It can always be rebuilt.
 */
export interface DaySummary {
  readonly day: Day;
  /** Of each scale, the day's first rating before a session (or at any time). */
  readonly before: Ratings;
  /** Of each scale, the rating after the session that `before` belongs to. */
  readonly after: Ratings;
  /** Puffiness after minus before; below 0 is less puffy. Null without a pair. */
  readonly effect: number | null;
  /** Seconds from the one rating of the pair to the other. */
  readonly effectSeconds: number | null;
  readonly sessions: { readonly completed: number; readonly partial: number };
  readonly tags: readonly Tag[];
}

export interface DayRecords {
  readonly checkIns: readonly CheckIn[];
  readonly sessions: readonly SessionRecord[];
  readonly context: DayContext | null;
}

/** The summary of a day's living records; null where nothing was recorded. */
export function summaryOf(day: Day, records: DayRecords): DaySummary | null {
  const { sessions, context } = records;
  const checkIns = records.checkIns.toSorted((a, b) => a.at - b.at);
  const tags = context?.tags ?? [];
  if (checkIns.length === 0 && sessions.length === 0 && tags.length === 0) return null;
  const completed = sessions.filter(({ completion }) => completion === 'completed').length;
  return {
    day,
    before: ratingsOf((scale) => firstBefore(checkIns, scale)),
    after: ratingsOf((scale) => afterOf(checkIns, scale)),
    ...effectOf(checkIns),
    sessions: { completed, partial: sessions.length - completed },
    tags,
  };
}

/**
 * The day's rating for the trend: the first before-rating. A rating of any
 * time stands in only where the day has none.
 */
function firstBefore(checkIns: readonly CheckIn[], scale: ScaleId): CheckIn | undefined {
  const rated = checkIns.filter((checkIn) => checkIn.ratings[scale] !== undefined);
  return (
    rated.find(({ moment }) => moment === 'before') ??
    rated.find(({ moment }) => moment === 'anytime')
  );
}

function afterOf(checkIns: readonly CheckIn[], scale: ScaleId): CheckIn | undefined {
  const before = firstBefore(checkIns, scale);
  const rated = checkIns.filter(
    ({ moment, ratings }) => moment === 'after' && ratings[scale] !== undefined,
  );
  if (before === undefined) return rated[0];
  return rated.find(({ sessionId }) => sessionId !== null && sessionId === before.sessionId);
}

function ratingsOf(checkInOf: (scale: ScaleId) => CheckIn | undefined): Ratings {
  const entries = SCALE_IDS.flatMap((scale) => {
    const value = checkInOf(scale)?.ratings[scale];
    return value === undefined ? [] : [[scale, value] as const];
  });
  return Object.fromEntries(entries);
}

function effectOf(checkIns: readonly CheckIn[]): Pick<DaySummary, 'effect' | 'effectSeconds'> {
  const before = firstBefore(checkIns, 'puffiness');
  const after = afterOf(checkIns, 'puffiness');
  const from = before?.ratings.puffiness;
  const to = after?.ratings.puffiness;
  if (before === undefined || after === undefined || from === undefined || to === undefined) {
    return { effect: null, effectSeconds: null };
  }
  return { effect: to - from, effectSeconds: Math.round((after.at - before.at) / 1000) };
}
