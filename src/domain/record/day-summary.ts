import type { Day } from '../day.ts';
import { LEG_ROUTINE } from '../visit/visit.ts';
import { SCALE_IDS } from '../rating/rating.ts';
import type { Ratings, ScaleId } from '../rating/rating.ts';
import type { CheckIn, DayContext, Moment, DayPause, SessionRecord, Tag } from './record.ts';

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
  /** The pairs of the day in the order of their first ratings. */
  readonly pairs: readonly EffectPair[];
  /** Of the face; the legs have their ratings alone. */
  readonly sessions: { readonly completed: number; readonly partial: number };
  readonly tags: readonly Tag[];
  readonly paused: DayPause | null;
}

/** Puffiness before and after one session, or one sit of a rest day. */
export interface EffectPair {
  readonly kind: 'facial' | 'rest';
  /** After minus before: below 0 is less puffy. */
  readonly change: number;
  /** From the one rating to the other; 0 where both were entered later. */
  readonly seconds: number;
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
  const paused = context?.paused ?? null;
  const isEmpty = checkIns.length + sessions.length + tags.length === 0 && paused === null;
  if (isEmpty) return null;
  const facials = sessions.filter(({ routineId }) => routineId !== LEG_ROUTINE);
  const completed = facials.filter(({ completion }) => completion === 'completed').length;
  return {
    day,
    before: ratingsOf((scale) => firstBefore(checkIns, scale)),
    after: ratingsOf((scale) => afterOf(checkIns, scale)),
    pairs: pairsOf(checkIns),
    sessions: { completed, partial: facials.length - completed },
    tags,
    paused,
  };
}

/**
 * The day's rating for the trend: the first before-rating. A rating of any
 * time stands in only where the day has none.
 */
function firstBefore(checkIns: readonly CheckIn[], scale: ScaleId): CheckIn | undefined {
  const rated = checkIns.filter((checkIn) => checkIn.ratings[scale] !== undefined);
  return (
    rated.find(({ moment }) => moment === 'before' || moment === 'rest-before') ??
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

const KINDS = [
  { kind: 'facial', before: 'before', after: 'after' },
  { kind: 'rest', before: 'rest-before', after: 'rest-after' },
] as const;

/** Each session's own pair: its first rating before, its first after. */
function pairsOf(checkIns: readonly CheckIn[]): EffectPair[] {
  const ids = new Set(checkIns.flatMap(({ sessionId }) => sessionId ?? []));
  return [...ids].flatMap((id) => {
    const own = checkIns.filter(({ sessionId }) => sessionId === id);
    return KINDS.flatMap(({ kind, before, after }) => {
      const from = puffinessAt(own, before);
      const to = puffinessAt(own, after);
      if (from === null || to === null) return [];
      const seconds = Math.max(0, Math.round((to.at - from.at) / 1000));
      return [{ kind, change: to.value - from.value, seconds }];
    });
  });
}

function puffinessAt(checkIns: readonly CheckIn[], moment: Moment) {
  for (const checkIn of checkIns) {
    const value = checkIn.ratings.puffiness;
    if (checkIn.moment === moment && value !== undefined) return { value, at: checkIn.at };
  }
  return null;
}
