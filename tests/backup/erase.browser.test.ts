import { describe, expect, it } from 'vitest';
import { clearCopies } from '../../src/backup/clear-copies.ts';
import { erase, lookAtErase } from '../../src/backup/erase.ts';
import type { EraseChoice } from '../../src/backup/erase.ts';
import { takeSnapshot } from '../../src/backup/keep.ts';
import type { KeepParts } from '../../src/backup/keep.ts';
import { undo } from '../../src/backup/restore.ts';
import { createHighWaterMarks } from '../../src/data/high-water-mark.ts';
import { createKeepingStore } from '../../src/data/keeping-store.ts';
import { createKeptRecords } from '../../src/data/kept-records.ts';
import { createPhotoStage } from '../../src/data/photo-stage.ts';
import { createPhotosStore } from '../../src/data/photos-store.ts';
import { createRestorePoints } from '../../src/data/restore-points.ts';
import { createRoutinesStore } from '../../src/data/routines-store.ts';
import { createSafetyStore } from '../../src/data/safety-store.ts';
import type { StoreName } from '../../src/data/schema.ts';
import { createSettingsStore } from '../../src/data/settings-store.ts';
import { createSnapshots } from '../../src/data/snapshots.ts';
import type { Connect } from '../../src/data/connection.ts';
import { lossOf } from '../../src/domain/keeping/high-water-mark.ts';
import { keepingOf } from '../../src/domain/keeping/keeping.ts';
import { noneApply } from '../../src/domain/safety/answers.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings.ts';
import { FaultyDriver } from '../data/support/faulty-database.ts';
import {
  checkIn,
  dayContext,
  MONDAY,
  MORNING,
  ownRoutine,
  sessionRecord,
  TUESDAY,
  visit,
  WEDNESDAY,
} from '../data/support/records.ts';
import { freshName, onRaw, openStorage, rawRecordsOf, valueOf } from '../data/support/storage.ts';
import { bareJpeg, photoOf, textOf } from './support/phone.ts';

/** Stands in whatever a person may have written, and in the pixels of their photos. */
const WORD = 'a private word';
const LATER = MORNING + 3 * 86_400_000;
const DAYS = [MONDAY, TUESDAY, WEDNESDAY];

const onTuesday = (over: Partial<EraseChoice> = {}): EraseChoice => ({
  scope: { kind: 'range', from: TUESDAY, to: TUESDAY },
  withCopies: false,
  at: LATER,
  id: 'erase-1',
  ...over,
});

const everything = (over: Partial<EraseChoice> = {}): EraseChoice =>
  onTuesday({ scope: { kind: 'everything' }, withCopies: true, ...over });

function phone(name = freshName(), wrap = (connect: Connect) => connect) {
  const { connection, journal, changes } = openStorage(name, wrap);
  const parts: KeepParts = {
    connection,
    kept: createKeptRecords(connection),
    stage: createPhotoStage(connection),
    points: createRestorePoints(name),
    snapshots: createSnapshots(name),
  };
  return { name, changes, connection, journal, parts };
}

type Phone = ReturnType<typeof phone>;

/** Three days alike, as far as they are wanted. */
async function record({ connection, journal }: Phone, days = DAYS): Promise<void> {
  for (const day of days) {
    const own = { day, createdAt: MORNING, updatedAt: MORNING };
    valueOf(
      await journal.commit({
        checkIns: [
          checkIn({ ...own, id: `c-${day}`, note: WORD, sessionId: `s-${day}` }),
          checkIn({ ...own, id: `deleted-${day}`, note: WORD }),
        ],
        sessions: [sessionRecord({ ...own, id: `s-${day}` })],
        contexts: [dayContext({ ...own, id: `d-${day}` })],
      }),
    );
    valueOf(await journal.remove('check-ins', `deleted-${day}`, MORNING + 1));
    // Pixels with the word in them, to be found byte by byte.
    const full = new TextEncoder().encode(`JPEG ${WORD}`).buffer;
    const photo = photoOf(`p-${day}`, full, { day });
    valueOf(await createPhotosStore(connection).add(photo, { full, thumb: full.slice() }));
  }
}

/** A phone in use, with every copy Ebb makes by itself. */
async function used(name?: string, wrap?: (connect: Connect) => Connect) {
  const made = phone(name, wrap);
  const { connection, parts } = made;
  await record(made);
  valueOf(await createRoutinesStore(connection).save(ownRoutine({ name: WORD })));
  valueOf(await createSafetyStore(connection).tell(() => noneApply(MONDAY), 'answers', MORNING));
  const chosen = { ...DEFAULT_SETTINGS, welcomed: true };
  valueOf(await createSettingsStore(connection).save(chosen, MORNING));
  const keeping = { ...keepingOf('first'), backup: { at: MORNING, records: 14 } };
  valueOf(await createKeepingStore(connection).save(keeping));
  const { counts, lastIds } = valueOf(await createKeepingStore(connection).look(null));
  const mark = { version: 3, generation: 'first', counts, lastIds, at: MORNING, backupAt: null };
  createHighWaterMarks(made.name).write(mark);
  await takeSnapshot(parts, { at: MORNING, day: MONDAY, generation: 'first' });
  async function* photos() {
    yield { id: 'p-0', full: await bareJpeg(1), thumb: await bareJpeg(2) };
  }
  const point = { id: 'former', at: MORNING, cause: 'import', records: 1 } as const;
  await parts.points.keep(point, { text: WORD, photos: photos() });
  return { ...made, mark };
}

/** All bytes of a phone in one text: of the database, the caches and the localStorage. */
async function allBytes(name: string): Promise<string> {
  const texts: string[] = [];
  await onRaw(name, async (database) => {
    for (const store of database.objectStoreNames) {
      for (const value of await database.getAll(store)) texts.push(textIn(value));
      texts.push(JSON.stringify(await database.getAllKeys(store)));
    }
  });
  for (const cacheName of await caches.keys()) {
    if (!cacheName.startsWith(name)) continue;
    const cache = await caches.open(cacheName);
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      texts.push(request.url, JSON.stringify([...(response?.headers ?? [])]));
      texts.push((await response?.text()) ?? '');
    }
  }
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(`${name}:`)) texts.push(key, localStorage.getItem(key) ?? '');
  }
  return texts.join('\n');
}

const textIn = (value: unknown): string =>
  value instanceof ArrayBuffer ? new TextDecoder().decode(value) : JSON.stringify(value);

async function summariesOf({ journal }: Phone) {
  const days = valueOf(await journal.summaries());
  return { days, months: valueOf(await journal.months()) };
}

describe('some days', () => {
  it('are gone without a trace, and the rest is as if they had never been', async () => {
    const one = await used();
    const outcome = await erase(one.parts, onTuesday());
    expect(outcome).toEqual({ ok: true, value: { isWhole: true } });

    const never = phone();
    await record(never, [MONDAY, WEDNESDAY]);
    expect(await summariesOf(one)).toEqual(await summariesOf(never));
    for (const store of ['check-ins', 'sessions', 'day-contexts', 'photos'] as StoreName[]) {
      expect(await rawRecordsOf(one.name, store)).toEqual(await rawRecordsOf(never.name, store));
    }
    const pixels = await onRaw(one.name, (database) => database.getAllKeys('photo-pixels'));
    expect(pixels).toEqual([`p-${MONDAY}`, `p-${WEDNESDAY}`]);
    expect(await rawRecordsOf(one.name, 'routines')).toHaveLength(1);
    expect(valueOf(await createSafetyStore(one.connection).latest())).not.toBeNull();
    expect(JSON.stringify(await one.connection.copy.all())).not.toContain(TUESDAY);
  });

  it('come back with their photos from the point that was left', async () => {
    const one = await used();
    const before = await textOf(one.parts);
    await erase(one.parts, onTuesday());
    const [point] = await one.parts.points.list();
    expect(point).toMatchObject({ id: 'erase-1', cause: 'erase', photos: 1 });
    expect((await one.parts.snapshots.list()).length).toBe(1);
    const undone = await undo(one.parts, point as never, { at: LATER + 1, id: 'undo-1' });
    expect(undone.ok).toBe(true);
    expect(await textOf(one.parts)).toBe(before);
    const pixels = valueOf(await one.parts.stage.pixels(`p-${TUESDAY}`));
    expect(textIn(pixels?.full)).toContain(WORD);
  });

  it('go from all copies as well where that is asked, and leave no way back', async () => {
    const one = await used();
    await erase(one.parts, onTuesday({ withCopies: true }));
    expect(await allBytes(one.name)).not.toContain(TUESDAY);
    expect(await one.parts.points.list()).toEqual([]);
    expect(await one.parts.snapshots.list()).toEqual([]);
    expect(await rawRecordsOf(one.name, 'sessions')).toHaveLength(2);
  });

  it('are no loss to the watch over the records, and the last backup is measured by the rest', async () => {
    const one = await used();
    await erase(one.parts, onTuesday());
    const store = createKeepingStore(one.connection);
    const standing = valueOf(await store.look(one.mark.lastIds));
    expect(lossOf(one.mark, standing)).toBeNull();
    // Of 14 records it held, five were made before it and are gone: two, one each, and a photo.
    expect(standing.keeping).toEqual({
      generation: 'erase-1',
      backup: { at: MORNING, records: 9 },
      reminders: true,
      quietUntil: 0,
    });
  });

  it('take along what nobody can read, which is told before', async () => {
    const one = await used();
    const odd = { id: 'odd', day: TUESDAY, ratings: WORD };
    await onRaw(one.name, async (database) => {
      await database.put('check-ins', odd as never);
    });
    const { scope } = onTuesday();
    expect(await lookAtErase(one.parts, scope)).toMatchObject({
      ok: true,
      value: {
        counts: { 'check-ins': 1, sessions: 1, 'day-contexts': 1, photos: 1, routines: 0 },
        unreadable: 1,
        points: 1,
        snapshots: 1,
      },
    });
    await erase(one.parts, onTuesday());
    const ids = await onRaw(one.name, (database) => database.getAllKeys('check-ins'));
    expect(ids).not.toContain('odd');
  });

  it('stay while a session is open; a visit that only waits goes with its day', async () => {
    const one = await used();
    valueOf(await one.journal.commit({ visit: visit({ day: TUESDAY }) }));
    const before = await textOf(one.parts);
    const refused = { ok: false, problem: 'session-open' };
    for (const choice of [onTuesday(), everything(), everything({ withCopies: false })]) {
      expect(await lookAtErase(one.parts, choice.scope)).toEqual(refused);
      expect(await erase(one.parts, choice)).toEqual(refused);
    }
    expect(await textOf(one.parts)).toBe(before);
    expect((await one.parts.points.list()).map(({ id }) => id)).toEqual(['former']);

    const waiting = visit({ day: TUESDAY, stage: 'after', checkpoint: null });
    valueOf(await one.journal.commit({ visit: waiting }));
    expect((await erase(one.parts, onTuesday())).ok).toBe(true);
    expect(await rawRecordsOf(one.name, 'visits')).toEqual([]);
  });
});

describe('everything', () => {
  it('leaves not one byte of a private word, wherever Ebb keeps something', async () => {
    const one = await used();
    expect((await allBytes(one.name)).split(WORD).length).toBeGreaterThan(18);
    const outcome = await erase(one.parts, everything());
    expect(outcome).toEqual({ ok: true, value: { isWhole: true } });
    const left = await allBytes(one.name);
    for (const trace of [WORD, ...DAYS, 'welcomed', 'answers', 'former']) {
      // The mark is in the page's hands, which the worker does not reach.
      expect(left.replace(JSON.stringify(one.mark), '')).not.toContain(trace);
    }
  });

  it('is no loss, and nothing puts it back, though an old mark comes back too', async () => {
    const one = await used();
    await erase(one.parts, everything());
    for (const _start of [1, 2]) {
      createHighWaterMarks(one.name).write(one.mark);
      const again = phone(one.name);
      const standing = valueOf(await createKeepingStore(again.connection).look(one.mark.lastIds));
      expect(lossOf(one.mark, standing)).toBeNull();
      expect(again.changes).toEqual([]);
      expect(await rawRecordsOf(one.name, 'check-ins')).toEqual([]);
      expect(standing.keeping).toEqual(keepingOf('erase-1'));
    }
  });

  it('can be taken back for a month where the copies stay', async () => {
    const one = await used();
    const before = await textOf(one.parts);
    await erase(one.parts, everything({ withCopies: false }));
    expect(await rawRecordsOf(one.name, 'photos')).toEqual([]);
    const again = phone(one.name);
    const [point] = await again.parts.points.list();
    expect(point).toMatchObject({ cause: 'erase', photos: 3 });
    expect((await undo(again.parts, point as never, { at: LATER + 1, id: 'undo-1' })).ok).toBe(
      true,
    );
    expect(await textOf(again.parts)).toBe(before);
  });

  it('that was cut off before its copies were gone is ended later', async () => {
    const one = await used();
    const { caches } = globalThis;
    const refused = () => Promise.reject(new DOMException('', 'UnknownError'));
    const broken = { keys: () => caches.keys(), open: refused, delete: refused };
    Object.defineProperty(globalThis, 'caches', { value: broken, configurable: true });
    const outcome = await erase(one.parts, everything()).finally(() =>
      Object.defineProperty(globalThis, 'caches', { value: caches, configurable: true }),
    );
    expect(outcome).toEqual({ ok: true, value: { isWhole: false } });
    expect(await allBytes(one.name)).toContain(WORD);

    const again = phone(one.name);
    expect(await clearCopies(again.parts)).toBe(true);
    expect(await allBytes(one.name)).not.toContain(WORD);
    await takeSnapshot(again.parts, { at: LATER, day: WEDNESDAY, generation: 'erase-1' });
    expect(await clearCopies(again.parts)).toBe(true);
    expect(await again.parts.snapshots.list()).toHaveLength(1);
  });
});

/** A commit is refused, or goes to disk although an error is reported. */
it.each([
  ['some days', 'refused', onTuesday()],
  ['everything', 'unsure', everything()],
] as const)(
  'a fault while erasing %s erases all or nothing, and says which, where a commit is %s',
  async (_name, commit, choice) => {
    const counted = new FaultyDriver(null);
    const whole = await used();
    await erase(phone(whole.name, counted.wrap).parts, choice);
    expect(counted.calls).toBeGreaterThan(40);
    const error = () =>
      new DOMException('Connection to Indexed Database server lost', 'UnknownError');
    const outcomes = new Set<boolean>();
    for (let at = 2; at <= counted.calls; at += 2) {
      const { name, parts } = await used();
      const before = await textOf(parts);
      // More dead connections in a row than one operation would open.
      const driver = new FaultyDriver({ error, at, deadConnections: 6, commit });
      const outcome = await erase(phone(name, driver.wrap).parts, choice);
      outcomes.add(outcome.ok);
      const after = await textOf(phone(name).parts);
      if (outcome.ok) {
        expect(after).not.toContain(TUESDAY);
        // What the fault kept from following does so at the next start.
        expect(await clearCopies(phone(name).parts)).toBe(true);
        expect(JSON.stringify(await phone(name).connection.copy.all())).not.toContain(TUESDAY);
      } else {
        expect(after).toBe(before);
        expect((await parts.points.list()).map(({ id }) => id)).toEqual(['former']);
        expect(await parts.snapshots.list()).toHaveLength(1);
      }
    }
    expect(outcomes).toEqual(new Set([true, false]));
  },
);
