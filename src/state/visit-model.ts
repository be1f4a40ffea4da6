import { createModel, signal } from '@preact/signals';
import type { Journal } from '../data/journal.ts';
import type { CheckIn, DayContext, Moment, SessionRecord, Tag } from '../domain/record/record.ts';
import type { Ratings } from '../domain/rating/rating.ts';
import type { Length } from '../domain/routine/routine.ts';
import { isOpen } from '../domain/visit/visit.ts';
import type { Visit } from '../domain/visit/visit.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { DaysState } from './days-model.ts';
import type { SafetyState } from './safety-model.ts';
import type { SessionEnd } from './session-record.ts';
import type { SettingsState } from './settings-model.ts';
import type { Storage } from './storage-model.ts';

interface VisitDeps {
  readonly journal: Journal;
  readonly storage: Storage;
  readonly days: DaysState;
  readonly settings: SettingsState;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly safety: SafetyState;
}

/** What a person entered in one check-in. */
export interface CheckInEntry {
  readonly ratings: Ratings;
  readonly skipped: boolean;
  readonly tags: readonly Tag[];
  readonly note: string;
}

/** The two puffiness ratings of one session. */
export interface RatedPair {
  readonly before: number;
  readonly after: number;
  readonly seconds: number;
}

type Change = Parameters<Journal['commit']>[0];

/** The way through one session; see `domain/visit`. */
export const VisitModel = createModel((deps: VisitDeps) => {
  const { journal, storage, days, settings, safety, clock, ids } = deps;
  const visit = signal<Visit | null>(null);
  const loaded = signal(false);
  /** Puffiness before and after the session that was rated last. */
  const lastPair = signal<RatedPair | null>(null);

  // One write at a time, in the order they were asked for: a late checkpoint
  // must never put a finished visit back.
  let queue: Promise<unknown> = Promise.resolve();
  const write = (change: Change): Promise<boolean> => {
    const written = queue.then(async () => days.publish(await journal.commit(change)));
    queue = written;
    return written;
  };

  const commit = async (change: Omit<Change, 'visit'>, next: Visit | null): Promise<boolean> => {
    const saved = await write({ ...change, visit: next });
    if (saved) visit.value = next;
    return saved;
  };

  const checkInOf = (entry: CheckInEntry, moment: Moment): CheckIn => {
    const at = clock.now();
    return {
      id: ids.next(),
      createdAt: at,
      updatedAt: at,
      day: visit.value?.day ?? days.today.value,
      at,
      zoneOffsetMinutes: clock.zoneOffsetMinutes(at),
      moment,
      ratings: entry.ratings,
      skipped: entry.skipped,
      sessionId: visit.value?.sessionId ?? null,
      note: entry.note,
    };
  };

  const contextsOf = async (entry: CheckInEntry): Promise<DayContext[]> => {
    if (entry.tags.length === 0) return [];
    const day = visit.value?.day ?? days.today.value;
    const at = clock.now();
    const stored = await journal.day(day);
    const before = stored.ok ? stored.value.context : null;
    const tags = [...new Set([...(before?.tags ?? []), ...entry.tags])];
    const made = { id: ids.next(), createdAt: at, day };
    return [{ ...(before ?? made), tags, updatedAt: at }];
  };

  const pairOf = async (after: CheckIn): Promise<RatedPair | null> => {
    const stored = await journal.day(after.day);
    const before = stored.ok
      ? stored.value.checkIns.find(
          ({ moment, sessionId }) => moment === 'before' && sessionId === after.sessionId,
        )
      : undefined;
    const from = before?.ratings.puffiness;
    const to = after.ratings.puffiness;
    if (before === undefined || from === undefined || to === undefined) return null;
    return { before: from, after: to, seconds: Math.round((after.at - before.at) / 1000) };
  };

  const writing = () => {
    const now = clock.now();
    return { now, zoneOffsetMinutes: clock.zoneOffsetMinutes(now) };
  };

  /** The record of a session that was broken off; its making is loaded when needed. */
  const brokenOff = async (of: Visit): Promise<SessionRecord | null> => {
    if (of.checkpoint === null) return null;
    const { brokenOffRecordOf } = await import('./session-record.ts');
    const permit = safety.permit.value;
    const off = permit?.kind === 'allowed' ? permit.off : [];
    const { leadSide } = settings.settings.value;
    return brokenOffRecordOf(of, { off, leadSide }, writing());
  };

  /** Closes a visit for good, keeping what was done of its session. */
  const close = async (of: Visit): Promise<boolean> => {
    const record = await brokenOff(of);
    return commit(record === null ? {} : { sessions: [record] }, null);
  };

  return {
    visit,
    loaded,
    lastPair,
    load: async (): Promise<void> => {
      const outcome = storage.watch(await journal.visit());
      const found = outcome.ok ? outcome.value : null;
      if (found !== null && !isOpen(found, days.today.value, clock.now())) await close(found);
      else visit.value = found;
      loaded.value = true;
    },
    /** Starts on the way to a session. */
    open: (routineId: string, length: Length): Promise<boolean> => {
      const opened: Visit = {
        sessionId: ids.next(),
        day: days.today.value,
        openedAt: clock.now(),
        routineId,
        length,
        stage: 'glance',
        checkpoint: null,
      };
      visit.value = opened;
      return write({ visit: opened });
    },
    /**
     * Goes on to another stage of the open visit, at once: the way itself must
     * not depend on the disk. What is entered on it is saved before it shows.
     */
    advance: async (patch: Partial<Pick<Visit, 'stage' | 'checkpoint'>>): Promise<boolean> => {
      if (visit.value === null) return false;
      const next = { ...visit.value, ...patch };
      visit.value = next;
      return write({ visit: next });
    },
    /** Saves the rating before the session; true once it is on disk. */
    checkInBefore: async (entry: CheckInEntry): Promise<boolean> => {
      const contexts = await contextsOf(entry);
      const next: Visit | null = visit.value && { ...visit.value, stage: 'session' };
      return commit({ checkIns: [checkInOf(entry, 'before')], contexts }, next);
    },
    /** Saves what was done of the session; the rating after it is then due. */
    finish: async (end: SessionEnd): Promise<boolean> => {
      const open = visit.value;
      if (open === null) return false;
      const { recordOf } = await import('./session-record.ts');
      const next: Visit = { ...open, stage: 'after', checkpoint: null };
      return commit({ sessions: [recordOf(open, end, writing())] }, next);
    },
    /** Saves the rating after the session and closes the visit. */
    checkInAfter: async (entry: CheckInEntry): Promise<boolean> => {
      const contexts = await contextsOf(entry);
      const after = checkInOf(entry, 'after');
      const pair = await pairOf(after);
      const saved = await commit({ checkIns: [after], contexts }, null);
      if (saved) lastPair.value = pair;
      return saved;
    },
    /** Saves a rating that belongs to no session. */
    checkInAnytime: async (entry: CheckInEntry): Promise<boolean> => {
      const contexts = await contextsOf(entry);
      return commit({ checkIns: [checkInOf(entry, 'anytime')], contexts }, visit.value);
    },
    /** Ends a session that is on hold; what was done of it is kept and can be rated. */
    endOnHold: async (): Promise<boolean> => {
      const open = visit.value;
      const record = open && (await brokenOff(open));
      if (open === null || record === null) return false;
      return commit({ sessions: [record] }, { ...open, stage: 'after', checkpoint: null });
    },
    /** Leaves the way before its end; what was saved on it stays. */
    leave: (): Promise<boolean> => {
      visit.value = null;
      return write({ visit: null });
    },
  };
});

export type VisitState = InstanceType<typeof VisitModel>;
