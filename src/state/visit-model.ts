import { createModel, effect, signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { Journal } from '../data/journal.ts';
import type { CheckIn, Moment, SessionRecord, Tag } from '../domain/record/record.ts';
import type { Ratings } from '../domain/rating/rating.ts';
import type { OwnRoutine } from '../domain/routine/own-routine.ts';
import type { Length } from '../domain/routine/routine.ts';
import { isOpen } from '../domain/visit/visit.ts';
import type { Visit } from '../domain/visit/visit.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { DaysState } from './days-model.ts';
import type { LatePorts } from './late-ports.ts';
import type { SafetyState } from './safety-model.ts';
import type { Storage } from './storage-model.ts';

interface VisitDeps {
  readonly journal: Journal;
  readonly storage: Storage;
  readonly days: DaysState;
  readonly safety: SafetyState;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly late: () => Promise<LatePorts>;
}

/** The open visit to what ends it from outside of its session. */
export interface VisitToEnd extends Pick<VisitDeps, 'journal' | 'clock' | 'late'> {
  readonly visit: Signal<Visit | null>;
  readonly isPlayed: Signal<boolean>;
  readonly commit: (change: Omit<Change, 'visit'>, next: Visit | null) => Promise<boolean>;
}

/** What a person entered in one check-in. */
export interface CheckInEntry {
  readonly ratings: Ratings;
  readonly skipped: boolean;
  readonly tags: readonly Tag[];
  readonly note: string;
}

/** The entry of someone who would rather not rate. */
export const NOT_RATED: CheckInEntry = { ratings: {}, skipped: true, tags: [], note: '' };

/** The two ratings of one session, of puffiness or of the legs. */
export interface RatedPair {
  readonly scale: 'puffiness' | 'leg-heaviness';
  readonly before: number;
  readonly after: number;
  readonly seconds: number;
}

type Change = Parameters<Journal['commit']>[0];
type Progress = Partial<Pick<Visit, 'stage' | 'checkpoint' | 'plannedWith'>>;

/** The way through one session; see `domain/visit`. */
export const VisitModel = createModel((deps: VisitDeps) => {
  const { journal, storage, days, clock, ids } = deps;
  const visit = signal<Visit | null>(null);
  const loaded = signal(false);
  /** The check-in saved last. */
  const lastCheckIn = signal<CheckIn | null>(null);
  /** Puffiness before and after the session that was rated last. */
  const lastPair = signal<RatedPair | null>(null);
  /** The player has a session of the visit; whether it is still open is its affair. */
  const isPlayed = signal(false);

  let release = (): void => undefined;
  const hasLoaded = new Promise<void>((resolve) => {
    release = resolve;
  });

  // One write at a time, in the order they were asked for: a late checkpoint
  // must never put a finished visit back.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
  const write = (change: Change | (() => Change)): Promise<boolean> =>
    inTurn(async () =>
      days.publish(await journal.commit(typeof change === 'function' ? change() : change)),
    );

  const commit = async (change: Omit<Change, 'visit'>, next: Visit | null): Promise<boolean> => {
    const saved = await write({ ...change, visit: next });
    if (saved) visit.value = next;
    return saved;
  };

  /** Saves a check-in with its tags, and the visit as it then stands. */
  const checkIn = async (
    moment: Moment,
    entry: CheckInEntry,
    of: Visit | null,
    next?: Visit | null,
  ): Promise<boolean> => {
    const work = await import('./check-ins.ts').catch(() => null);
    if (work === null) return false;
    const { checkInOf, contextsOf, pairOf } = work.makeCheckIns(deps);
    const made = checkInOf(entry, moment, of);
    const pair = moment === 'after' ? await pairOf(made) : lastPair.value;
    const change = { checkIns: [made], contexts: await contextsOf(entry, made) };
    const saved = await (next === undefined ? write(change) : commit(change, next));
    if (!saved) return false;
    lastCheckIn.value = made;
    lastPair.value = pair;
    return true;
  };

  const toEnd: VisitToEnd = { ...deps, visit, isPlayed, commit };
  const ending = () => import('./end-visit.ts');

  // An app that stays in memory for days must not offer yesterday's session.
  effect(() => {
    const open = visit.value;
    if (open === null || isPlayed.value) return;
    if (isOpen(open, days.today.value, days.now.value)) return;
    void ending().then(({ closeVisit }) => closeVisit(toEnd, open));
  });

  return {
    visit,
    loaded,
    lastCheckIn,
    lastPair,
    isPlayed,
    load: (): Promise<void> => {
      const before = visit.value;
      return inTurn(async () => {
        const outcome = storage.watch(await journal.visit());
        // Where the person went on meanwhile, that is newer.
        if (outcome.ok && visit.value === before) visit.value = outcome.value;
        loaded.value = true;
        release();
      });
    },
    /** Starts on the way to a session; one that is open already is gone on with. */
    open: async (
      routineId: string,
      length: Length,
      routine: OwnRoutine | null = null,
    ): Promise<boolean> => {
      await hasLoaded;
      if (visit.value !== null) return true;
      const opened: Visit = {
        sessionId: ids.next(),
        day: days.today.value,
        openedAt: clock.now(),
        routineId,
        routine,
        length,
        stage: 'glance',
        plannedWith: null,
        checkpoint: null,
      };
      visit.value = opened;
      return write({ visit: opened });
    },
    /**
     * Goes on to another stage of the open visit, at once: the way itself must
     * not depend on the disk. What is entered on it is saved before it shows.
     */
    advance: async (progress: Progress, mark: Pick<Change, 'claims'> = {}): Promise<boolean> => {
      if (visit.value === null) return false;
      visit.value = { ...visit.value, ...progress };
      // By its turn the visit may be over: what it is then is written, not what it was.
      return write(() => ({ visit: visit.value, ...mark }));
    },
    /** Saves the rating before the session; true once it is on disk. */
    checkInBefore: (entry: CheckInEntry): Promise<boolean> => {
      const next: Visit | null = visit.value && { ...visit.value, stage: 'session' };
      return checkIn('before', entry, visit.value, next);
    },
    /**
     * Saves what was done of the session. The rating after it is then due,
     * except where the session ended for a concern: nobody is asked then.
     */
    finish: (record: SessionRecord, forConcern: boolean): Promise<boolean> => {
      const open = visit.value;
      const next: Visit | null =
        open === null || forConcern ? null : { ...open, stage: 'after', checkpoint: null };
      return commit({ sessions: [record] }, next);
    },
    /** Saves the rating after the session and closes the visit. */
    checkInAfter: (entry: CheckInEntry): Promise<boolean> =>
      checkIn('after', entry, visit.value, null),
    /** Saves a rating that belongs to no session; an open visit stays as it is. */
    checkInAnytime: (entry: CheckInEntry): Promise<boolean> => checkIn('anytime', entry, null),
    /** Ends a session that is on hold; what was done of it is kept and can be rated. */
    endOnHold: async (): Promise<boolean> => (await ending()).endVisitOnHold(toEnd),
    /** Leaves the way before its end; what was saved on it stays. */
    leave: (): Promise<boolean> => {
      visit.value = null;
      return write({ visit: null });
    },
  };
});

export type VisitState = InstanceType<typeof VisitModel>;
