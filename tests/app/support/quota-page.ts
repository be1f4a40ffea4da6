import { addRatings, lookAtTable } from '../../../src/backup/import-ratings.ts';
import type { ImportChoice } from '../../../src/backup/import-ratings.ts';
import { takeSnapshot } from '../../../src/backup/keep.ts';
import { makeBackup } from '../../../src/backup/make-backup.ts';
import { restore } from '../../../src/backup/restore.ts';
import { createConnection } from '../../../src/data/connection.ts';
import { createExperimentsStore } from '../../../src/data/experiments-store.ts';
import { createGuidanceStore } from '../../../src/data/guidance-store.ts';
import { createJournal } from '../../../src/data/journal.ts';
import { createKeepingStore } from '../../../src/data/keeping-store.ts';
import { createKeptRecords } from '../../../src/data/kept-records.ts';
import { createPhotoStage } from '../../../src/data/photo-stage.ts';
import { createPhotosStore } from '../../../src/data/photos-store.ts';
import { createRestorePoints } from '../../../src/data/restore-points.ts';
import { createRoutinesStore } from '../../../src/data/routines-store.ts';
import { createSafetyStore } from '../../../src/data/safety-store.ts';
import { DATABASE_NAME } from '../../../src/data/schema.ts';
import { createSettingsStore } from '../../../src/data/settings-store.ts';
import { createSnapshots } from '../../../src/data/snapshots.ts';
import { keepingOf } from '../../../src/domain/keeping/keeping.ts';
import { noneApply } from '../../../src/domain/safety/answers.ts';
import { DEFAULT_GUIDANCE } from '../../../src/domain/settings/guidance.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/settings.ts';
import { dataTextOf } from '../../../src/domain/backup/manifest.ts';
import { addDays } from '../../../src/domain/day.ts';
import { COLUMNS } from '../../../src/domain/export/record-rows.ts';
import type { ColumnWords } from '../../../src/domain/export/records-csv.ts';
import { guessedMatching, isWhole } from '../../../src/domain/import/matching.ts';
import {
  checkIn,
  dayContext,
  experiment,
  MONDAY,
  MORNING,
  ownRoutine,
  photo,
  sessionRecord,
  visit,
} from '../../data/support/records.ts';

/** What became of one kind of write: `saved`, or the reason why not. */
type Outcome = string;

export interface QuotaPage {
  /** Some ratings and a backup of them, while there is room. */
  prepare(): Promise<void>;
  /** Adds photos, each smaller than the last that was refused, until none fits; why none did. */
  fillWithPhotos(): Promise<{ kept: number; reasons: Outcome[] }>;
  /** Takes the room that is kept for ratings too, by a file beside Ebb's. */
  fillToTheBrim(): Promise<void>;
  /** One write of each kind a day can bring, in its order. */
  liveADay(day: number): Promise<Record<string, Outcome>>;
  /** What is written all at once. */
  rewrite(): Promise<Record<string, Outcome>>;
  removeAPhoto(): Promise<Outcome>;
  /** Everything on record, as a backup would hold it. */
  text(): Promise<string>;
  photos(): Promise<number>;
}

declare global {
  interface Window {
    quotaPage: QuotaPage;
  }
}

const FULL_PHOTO_BYTES = 500_000;
const SMALLEST_PHOTO_BYTES = 1_000;
const RATINGS = new Blob(['Date,Puffiness (0-10)\n2026-02-27,7\n2026-02-28,0\n']);

const connection = createConnection(() => undefined);
const journal = createJournal(connection);
const photos = createPhotosStore(connection);
const parts = {
  connection,
  kept: createKeptRecords(connection),
  stage: createPhotoStage(connection),
  points: createRestorePoints(DATABASE_NAME),
  snapshots: createSnapshots(DATABASE_NAME),
};

let backup = new Blob();
let taken = 0;

window.quotaPage = {
  async prepare() {
    await journal.commit({ checkIns: [checkIn({ id: 'early' })] });
    await addPhoto(SMALLEST_PHOTO_BYTES);
    const words = Object.fromEntries(COLUMNS.map((name) => [name, name])) as ColumnWords;
    const made = await makeBackup(parts, { madeAt: MORNING, day: MONDAY, words });
    if (!made.ok) throw new Error(made.reason);
    backup = made.value.file;
  },

  async fillWithPhotos() {
    let kept = 0;
    const reasons = new Set<Outcome>();
    for (let bytes = FULL_PHOTO_BYTES; bytes > SMALLEST_PHOTO_BYTES;) {
      const outcome = await addPhoto(bytes);
      if (outcome === 'saved') kept += 1;
      else {
        reasons.add(outcome);
        bytes = Math.floor(bytes / 2);
      }
    }
    return { kept, reasons: [...reasons] };
  },

  async fillToTheBrim() {
    await caches.delete(`${DATABASE_NAME}-reserve`);
    await fillFiller();
  },

  async liveADay(number) {
    const day = addDays(MONDAY, number);
    const at = MORNING + number * 86_400_000;
    const id = `day-${number}`;
    const open = visit({ day, sessionId: id });
    const note = 'A note of some length, as people write it. '.repeat(20);
    const writes: Record<string, () => Promise<{ ok: boolean; reason?: string }>> = {
      safety: () => createSafetyStore(connection).tell(() => noneApply(day), id, at),
      settings: () => createSettingsStore(connection).save(DEFAULT_SETTINGS, at),
      guidance: () => createGuidanceStore(connection).save(DEFAULT_GUIDANCE, at),
      routine: () => createRoutinesStore(connection).save(ownRoutine({ id })),
      experiment: () => createExperimentsStore(connection).save(experiment({ id })),
      keeping: () => createKeepingStore(connection).save(keepingOf(id)),
      'rating before': () =>
        journal.commit({ checkIns: [checkIn({ id: `${id}-before`, day, note })], visit: open }),
      checkpoint: () => journal.commit({ visit: open }),
      session: () => journal.commit({ sessions: [sessionRecord({ id, day })] }),
      'rating after': () =>
        journal.commit({
          checkIns: [checkIn({ id: `${id}-after`, day, moment: 'after', note })],
          contexts: [dayContext({ id, day })],
          visit: null,
        }),
      removal: () => journal.remove('check-ins', `${id}-after`, at + 1000),
      photo: () => photoSaved(FULL_PHOTO_BYTES),
    };
    const outcomes: [string, Outcome][] = [];
    for (const [name, write] of Object.entries(writes)) {
      const saved = await write();
      outcomes.push([name, saved.ok ? 'saved' : (saved.reason ?? '')]);
    }
    return Object.fromEntries(outcomes);
  },

  async rewrite() {
    const head = { at: MORNING, day: MONDAY, generation: null };
    const snapshot = await takeSnapshot(parts, head);
    const imported = await addRatings(parts, RATINGS, {
      ...(await choiceOf(RATINGS)),
      id: 'import',
    });
    const restored = await restore(parts, backup, {
      mode: 'replace',
      bringBack: false,
      at: MORNING + 9e8,
      id: 'restored',
    });
    return {
      snapshot: snapshot ? 'saved' : 'refused',
      import: imported.ok ? 'saved' : imported.problem,
      restore: restored.ok ? 'saved' : restored.problem,
    };
  },

  async removeAPhoto() {
    const list = await photos.list();
    const [last] = list.ok ? list.value.photos : [];
    const removed = await photos.remove(last?.id ?? '', MORNING + 1);
    return removed.ok ? 'saved' : removed.reason;
  },

  async text() {
    const read = await parts.kept.read();
    if (!read.ok) throw new Error(read.reason);
    return dataTextOf(read.value.kept);
  },

  async photos() {
    const list = await photos.list();
    return list.ok ? list.value.photos.length : 0;
  },
};

async function choiceOf(file: Blob): Promise<ImportChoice> {
  const looked = await lookAtTable(file);
  if (!looked.ok) throw new Error(looked.problem);
  const matching = guessedMatching(looked.value.columns);
  if (!isWhole(matching)) throw new Error('A question is open');
  return { today: MONDAY, at: MORNING, matching };
}

async function photoSaved(bytes: number) {
  taken += 1;
  const full = noise(bytes);
  return photos.add(photo({ id: `photo-${taken}`, bytes: full.byteLength }), {
    full,
    thumb: noise(500),
  });
}

async function addPhoto(bytes: number): Promise<Outcome> {
  const saved = await photoSaved(bytes);
  return saved.ok ? 'saved' : saved.reason;
}

/** In a database beside Ebb's, down to the last hundreds of bytes. */
async function fillFiller(): Promise<void> {
  const opening = indexedDB.open('filler');
  opening.addEventListener('upgradeneeded', () =>
    opening.result.createObjectStore('filler', { autoIncrement: true }),
  );
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  for (let bytes = FULL_PHOTO_BYTES; bytes > 50;) {
    const transaction = opening.result.transaction('filler', 'readwrite');
    transaction.objectStore('filler').add(noise(bytes));
    const fits = await new Promise<boolean>((resolve) => {
      transaction.addEventListener('complete', () => resolve(true));
      transaction.addEventListener('abort', () => resolve(false));
    });
    if (!fits) bytes = Math.floor(bytes / 2);
  }
  opening.result.close();
}

/** Bytes that do not shrink on disk. */
function noise(bytes: number): ArrayBuffer {
  const all = new Uint8Array(bytes);
  for (let from = 0; from < bytes; from += 65_536) {
    crypto.getRandomValues(all.subarray(from, from + 65_536));
  }
  return all.buffer;
}
