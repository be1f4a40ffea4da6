import { computed, createModel, effect, signal } from '@preact/signals';
import type { KeepAnswers, KeepTask } from '../backup/keep-tasks.ts';
import type { HighWaterMarks } from '../data/high-water-mark.ts';
import type { KeepingStore, KeptStanding } from '../data/keeping-store.ts';
import type { Snapshots } from '../data/snapshots.ts';
import { lossOf, totalOf } from '../domain/keeping/high-water-mark.ts';
import type { Loss, RecordCounts } from '../domain/keeping/high-water-mark.ts';
import { keepingOf } from '../domain/keeping/keeping.ts';
import type { Keeping } from '../domain/keeping/keeping.ts';
import { isReminded, quietFrom, savedElsewhere } from '../domain/keeping/reminder.ts';
import { isSnapshotDue } from '../domain/keeping/snapshot.ts';
import type { Snapshot } from '../domain/keeping/snapshot.ts';
import type { Background } from '../platform/background.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { StorageFacts } from '../platform/storage-facts.ts';
import type { DaysState } from './days-model.ts';
import type { Storage } from './storage-model.ts';
import type { VisitState } from './visit-model.ts';

/** What keeping the records safe needs of the world outside. */
export interface KeepingPorts {
  readonly store: KeepingStore;
  readonly marks: HighWaterMarks;
  readonly snapshots: Pick<Snapshots, 'list'>;
  readonly background: Background;
  readonly facts: StorageFacts;
  /** Of the database's schema. */
  readonly version: number;
  /** Starts the app anew: after records came back nothing it knows is true any more. */
  readonly startAnew: () => void;
}

interface KeepingDeps extends KeepingPorts {
  readonly storage: Storage;
  readonly days: DaysState;
  readonly visit: Pick<VisitState, 'isPlayed'>;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Reads everything that is shown anew. */
  readonly reload: () => Promise<void>;
}

/** Several records are often saved at once; the mark is taken once they are. */
const MARK_AFTER_MS = 1_000;

/** Watches over the records as a whole: notices when some are gone, and keeps copies of all. */
export const KeepingModel = createModel((deps: KeepingDeps) => {
  const { store, marks, background, facts, version, storage, days, visit, clock, ids } = deps;
  const keeping = signal<Keeping | null>(null);
  const counts = signal<RecordCounts | null>(null);
  /** What is missing; null where nothing is, or it is not known what. */
  const loss = signal<Loss | null>(null);
  const snapshots = signal<readonly Snapshot[]>([]);
  /** The browser cannot open the database, and there are copies outside of it. */
  const isShut = signal(false);
  const records = computed(() => (counts.value === null ? 0 : totalOf(counts.value)));
  /** How far all of it is saved elsewhere; null until that is known. */
  const saved = computed(() => {
    const [now, today, firstDay] = [days.now.value, days.today.value, days.firstDay.value];
    if (keeping.value === null) return null;
    return savedElsewhere(keeping.value, { records: records.value, firstDay, today, now });
  });
  const isTimeToRemind = computed(() => {
    if (keeping.value === null || saved.value === null) return false;
    return isReminded(keeping.value, saved.value, days.now.value);
  });

  const ask = async <Kind extends KeepTask['kind']>(
    task: Extract<KeepTask, { kind: Kind }>,
  ): Promise<KeepAnswers[Kind] | null> => {
    try {
      return (await background.run(task)) as KeepAnswers[Kind];
    } catch {
      return null;
    }
  };

  const found = async (): Promise<KeptStanding | null> => {
    const outcome = storage.watch(await store.look(marks.read()?.lastIds ?? null));
    isShut.value = !outcome.ok && outcome.reason === 'lost' && snapshots.value.length > 0;
    return outcome.ok ? outcome.value : null;
  };

  const listSnapshots = async (): Promise<void> => {
    snapshots.value = await deps.snapshots.list();
  };

  /** By the mark, or by the newest snapshot: after a kill the mark may be an old one, or gone. */
  const lossIn = (standing: KeptStanding): Loss | null => {
    const [mark, [newest]] = [marks.read(), snapshots.value];
    return (mark && lossOf(mark, standing)) ?? (newest ? lossOf(newest, standing) : null);
  };

  /** Puts back from the second copy what it has of what is missing. */
  const healed = async (standing: KeptStanding): Promise<KeptStanding | null> => {
    if (storage.lost.value || lossIn(standing) === null) return standing;
    if (!(await ask({ kind: 'heal' }))) return standing;
    storage.report('put-back');
    await deps.reload();
    return found();
  };

  const save = async (next: Keeping): Promise<boolean> => {
    const outcome = storage.watch(await store.save(next));
    if (outcome.ok) keeping.value = outcome.value;
    return outcome.ok;
  };

  const mark = (standing: KeptStanding, generation: string): void =>
    marks.write({
      version,
      generation,
      counts: standing.counts,
      lastIds: standing.lastIds,
      at: clock.now(),
      backupAt: keeping.value?.backup?.at ?? null,
    });

  /** All is there: this is what a later start is held against. */
  const settle = async (standing: KeptStanding): Promise<void> => {
    counts.value = standing.counts;
    keeping.value = standing.keeping;
    const total = totalOf(standing.counts);
    if (total === 0) return marks.forget();
    if (standing.keeping === null && !(await save(keepingOf(ids.next())))) return;
    const { generation } = keeping.value as Keeping;
    mark(standing, generation);
    const day = days.today.value;
    if (!isSnapshotDue(snapshots.value, { day, generation, records: total })) return;
    await ask({ kind: 'snapshot', at: clock.now(), day, generation });
    await listSnapshots();
  };

  /** Ends an erase that was cut off before its copies were gone. */
  const erased = async (standing: KeptStanding | null): Promise<KeptStanding | null> => {
    if (standing?.keeping?.erasing === undefined) return standing;
    await background.run({ kind: 'erase-rest' }).catch(() => undefined);
    return found();
  };

  let hasListed = false;
  const lookOnce = async (): Promise<void> => {
    if (!hasListed) await listSnapshots();
    hasListed = true;
    const standing = await erased(await found());
    if (isShut.value) storage.lost.value = true;
    const whole = standing && (await healed(standing));
    if (whole === null) return;
    loss.value = lossIn(whole);
    if (loss.value === null && !storage.lost.value) return settle(whole);
    storage.lost.value = true;
  };

  let looks: Promise<void> = Promise.resolve();
  /** One look after another: two at once would each find the day's snapshot missing. */
  const look = (): Promise<void> => {
    looks = looks.then(lookOnce, lookOnce);
    return looks;
  };

  let unmark = (): void => undefined;
  effect(() => {
    unmark();
    // A session saves its place every few seconds, and nothing that is counted until it ends.
    if (storage.written.value === 0 || storage.lost.value || visit.isPlayed.value) return;
    unmark = clock.after(MARK_AFTER_MS, () => void look());
  });

  return {
    keeping,
    /** Records of all kinds that are stored. */
    records,
    saved,
    isTimeToRemind,
    loss,
    isShut,
    snapshots,
    facts,
    look,
    /** How many records are stored at this moment; null where they cannot be read. */
    count: async (): Promise<number | null> => {
      const standing = await found();
      return standing && totalOf(standing.counts);
    },
    /** Puts back what is missing; null where it could not, else how many. The app starts anew. */
    bringBack: async ({ at }: Snapshot): Promise<number | null> => {
      const put = await ask({ kind: 'bring-back', at, generation: ids.next() });
      if (put !== null) deps.startAnew();
      return put;
    },
    /** What is there is all there is meant to be. False where that could not be saved. */
    accept: async (): Promise<boolean> => {
      const former = keeping.value ?? keepingOf('');
      const isSaved = await save({ ...former, generation: ids.next() });
      if (isSaved) deps.startAnew();
      return isSaved;
    },
    /** A backup made at `at`, of so many records, was handed over. */
    noteBackup: async (at: number, records: number): Promise<void> => {
      if (keeping.value) await save({ ...keeping.value, backup: { at, records } });
    },
    remindLater: async (): Promise<void> => {
      if (keeping.value) await save({ ...keeping.value, quietUntil: quietFrom(clock.now()) });
    },
    setReminders: async (reminders: boolean): Promise<void> => {
      if (keeping.value) await save({ ...keeping.value, reminders, quietUntil: 0 });
    },
  };
});

export type KeepingState = InstanceType<typeof KeepingModel>;
