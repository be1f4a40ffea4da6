import type { Journal } from '../data/journal.ts';
import type { CheckIn, DayContext, Moment } from '../domain/record/record.ts';
import { REST_ROUTINE } from '../domain/visit/visit.ts';
import type { Visit } from '../domain/visit/visit.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { DaysState } from './days-model.ts';
import { noteProcedure } from './procedure-tag.ts';
import type { SafetyState } from './safety-model.ts';
import type { CheckInEntry, RatedPair } from './visit-model.ts';

interface Makers {
  readonly journal: Journal;
  readonly days: DaysState;
  readonly safety: SafetyState;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What is told of a session: one scale, the face's or the legs'. */
const PAIRED = ['puffiness', 'leg-heaviness'] as const;

/** Turns what a person entered into records. Nobody rates before the page is there, so it comes late. */
export function makeCheckIns({ journal, days, safety, clock, ids }: Makers) {
  return {
    checkInOf: (entry: CheckInEntry, moment: Moment, of: Visit | null): CheckIn => {
      const at = clock.now();
      return {
        id: ids.next(),
        createdAt: at,
        updatedAt: at,
        day: of?.day ?? days.today.value,
        at,
        zoneOffsetMinutes: clock.zoneOffsetMinutes(at),
        moment: of?.routineId === REST_ROUTINE ? atRest(moment) : moment,
        ratings: entry.ratings,
        skipped: entry.skipped,
        sessionId: of?.sessionId ?? null,
        note: entry.note,
      };
    },

    /** The day's context with the tags of an entry added to it. */
    contextsOf: async ({ tags }: CheckInEntry, { day }: CheckIn): Promise<DayContext[]> => {
      if (tags.length === 0) return [];
      const stored = await journal.day(day);
      const before = stored.ok ? stored.value.context : null;
      const made = { id: ids.next(), createdAt: clock.now(), day, paused: null };
      const all = [...new Set([...(before?.tags ?? []), ...tags])];
      await noteProcedure({ safety, days }, day, before?.tags ?? [], all);
      return [{ ...(before ?? made), tags: all, updatedAt: clock.now() }];
    },

    /** The rating before the same session, beside the one after it; null where one is missing. */
    pairOf: async (after: CheckIn): Promise<RatedPair | null> => {
      const stored = await journal.day(after.day);
      const before = stored.ok
        ? stored.value.checkIns.find(
            ({ moment, sessionId }) => moment === 'before' && sessionId === after.sessionId,
          )
        : undefined;
      const scale = PAIRED.find((each) => after.ratings[each] !== undefined) ?? 'puffiness';
      const from = before?.ratings[scale];
      const to = after.ratings[scale];
      if (before === undefined || from === undefined || to === undefined) return null;
      const seconds = Math.round((after.at - before.at) / 1000);
      return { scale, before: from, after: to, seconds };
    },
  };
}

/** The moment of a rest day that is like this one of a facial. */
function atRest(moment: Moment): Moment {
  if (moment === 'before') return 'rest-before';
  return moment === 'after' ? 'rest-after' : moment;
}
