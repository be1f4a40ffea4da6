import { createModel } from '@preact/signals';
import { FACIAL_MINUTES } from '../content/facial-minutes.ts';
import type { Journal } from '../data/journal.ts';
import { daysBetween, daysEndingWith } from '../domain/day.ts';
import type { Day, Instant } from '../domain/day.ts';
import { sessionIdFor } from '../domain/history/pairing.ts';
import { byHandInstantOf } from '../domain/history/recorded-time.ts';
import type { DayRecords } from '../domain/record/day-summary.ts';
import type {
  CheckIn,
  DayContext,
  DayPause,
  Moment,
  SessionRecord,
  Tag,
} from '../domain/record/record.ts';
import type { Ratings } from '../domain/rating/rating.ts';
import type { Length } from '../domain/routine/routine.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { DaysState } from './days-model.ts';
import { noteProcedure } from './procedure-tag.ts';
import type { SafetyState } from './safety-model.ts';
import type { Storage } from './storage-model.ts';

interface HistoryDeps {
  readonly journal: Journal;
  readonly storage: Storage;
  readonly days: DaysState;
  readonly safety: SafetyState;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What a person can enter or change of a check-in of any day. */
export interface CheckInByHand {
  readonly ratings: Ratings;
  readonly moment: Moment;
  readonly note: string;
}

/** The records of a day, and how many of them could not be read. */
export type DayOnRecord = DayRecords & { readonly unreadable: number };

const MS_PER_MINUTE = 60_000;

/**
 * Looks at past days, adds to them and mends them. Each action is true once
 * its change is on disk, and only then do the day's numbers change.
 */
export const HistoryModel = createModel((deps: HistoryDeps) => {
  const { journal, storage, days, clock, ids } = deps;
  // One change at a time: a second must see what the first has written.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = (change: () => Promise<boolean>): Promise<boolean> => {
    const done = queue.then(change);
    queue = done.catch(() => undefined);
    return done;
  };

  const read = async (day: Day): Promise<DayOnRecord | null> => {
    const outcome = storage.watch(await journal.day(day));
    return outcome.ok ? outcome.value : null;
  };

  const instantOn = (day: Day, moment: Moment): Instant =>
    day === days.today.value ? clock.now() : byHandInstantOf(day, moment);

  const envelope = () => ({ id: ids.next(), createdAt: clock.now(), updatedAt: clock.now() });

  const madeByHand = (day: Day, moment: Moment): Omit<CheckIn, keyof CheckInByHand> => {
    const at = instantOn(day, moment);
    const zoneOffsetMinutes = clock.zoneOffsetMinutes(at);
    return { ...envelope(), day, at, zoneOffsetMinutes, skipped: false, sessionId: null };
  };

  const sessionOn = (day: Day, length: Length): SessionRecord => {
    const durationMs = FACIAL_MINUTES[length] * MS_PER_MINUTE;
    // Done just now, as far as is known; of a past day nothing is.
    const isToday = day === days.today.value;
    const startedAt = instantOn(day, 'before') - (isToday ? durationMs : 0);
    return {
      ...envelope(),
      day,
      startedAt,
      endedAt: startedAt + durationMs,
      zoneOffsetMinutes: clock.zoneOffsetMinutes(startedAt),
      routineId: 'facial',
      length,
      completion: 'completed',
      guided: false,
      steps: [],
      pauses: [],
    };
  };

  return {
    /** The records of a day; null where they cannot be read now. */
    day: read,
    /** Adds a check-in to a day, or changes the one that is `edited`. */
    saveCheckIn: (day: Day, entry: CheckInByHand, edited: CheckIn | null): Promise<boolean> =>
      inTurn(async () => {
        const records = await read(day);
        if (records === null) return false;
        const base = edited ?? madeByHand(day, entry.moment);
        const sessionId =
          entry.moment === 'anytime'
            ? null
            : (base.sessionId ?? sessionIdFor(entry.moment, records) ?? ids.next());
        const checkIn = { ...base, ...entry, sessionId, skipped: false, updatedAt: clock.now() };
        return days.publish(await journal.commit({ checkIns: [checkIn] }));
      }),
    removeCheckIn: (id: string): Promise<boolean> =>
      inTurn(async () => days.publish(await journal.remove('check-ins', id, clock.now()))),
    /** Makes `tags` the tags of a day, all of them. */
    saveTags: (day: Day, tags: readonly Tag[]): Promise<boolean> =>
      inTurn(async () => {
        const records = await read(day);
        if (records === null) return false;
        const base = records.context ?? { ...envelope(), day, paused: null };
        await noteProcedure(deps, day, records.context?.tags ?? [], tags);
        const context = { ...base, tags, updatedAt: clock.now() };
        return days.publish(await journal.commit({ contexts: [context] }));
      }),
    /** Pauses each day from one to another, both included; null ends what pauses there are. */
    savePause: (from: Day, to: Day, reason: DayPause | null): Promise<boolean> =>
      inTurn(async () => {
        const range = daysEndingWith(to, daysBetween(from, to) + 1);
        const records = await Promise.all(range.map(read));
        const contexts: DayContext[] = [];
        for (const [index, day] of range.entries()) {
          const found = records[index] ?? null;
          if (found === null) return false;
          if ((found.context?.paused ?? null) === reason) continue;
          const base = found.context ?? { ...envelope(), day, tags: [] };
          contexts.push({ ...base, paused: reason, updatedAt: clock.now() });
        }
        return contexts.length === 0 || days.publish(await journal.commit({ contexts }));
      }),
    /** Records a facial done without the app. */
    logSession: (day: Day, length: Length): Promise<boolean> =>
      inTurn(async () =>
        days.publish(await journal.commit({ sessions: [sessionOn(day, length)] })),
      ),
    removeSession: (id: string): Promise<boolean> =>
      inTurn(async () => days.publish(await journal.remove('sessions', id, clock.now()))),
  };
});

export type HistoryState = InstanceType<typeof HistoryModel>;
