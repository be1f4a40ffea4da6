import { Encrypter } from 'age-encryption';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { addRatings, lookAtTable, previewImport } from '../../src/backup/import-ratings.ts';
import { unlock } from '../../src/backup/locked/unlock.ts';
import { inspect, restore } from '../../src/backup/restore.ts';
import { parseBackupData } from '../../src/data/backup-schema.ts';
import { KEPT_PARSERS } from '../../src/data/kept-parsers.ts';
import type { PhotoPixels } from '../../src/data/photos-store.ts';
import { day } from '../../src/domain/day.ts';
import { dataTextOf } from '../../src/domain/backup/manifest.ts';
import type { BackupRecords } from '../../src/domain/backup/records.ts';
import { recordsCsv } from '../../src/domain/export/records-csv.ts';
import { guessedMatching } from '../../src/domain/import/matching.ts';
import type { WholeMatching } from '../../src/domain/import/matching.ts';
import { strippedJpeg } from '../../src/platform/photo/jpeg.ts';
import { checkIn, dayContext, MORNING, sessionRecord } from '../data/support/records.ts';
import { databases } from '../domain/backup/support/databases.ts';
import { GREY } from '../fixtures/photos/made-elsewhere.ts';
import { altered, damaged, pickOf } from './support/mutations.ts';
import type { Pick } from './support/mutations.ts';
import { paperPhone } from './support/paper-phone.ts';
import { cleanBackup, sealed, WORDS } from './support/sealed.ts';

const IS_LONG = process.env['EBB_LONG'] === '1';
const ALL_FILES = IS_LONG ? 100_000 : 5_000;
const LONG_MS = 900_000;
const LATER = MORNING + 1e9;
const PASSPHRASE = 'gather ocean lamp quiet rather seven';
const choice = { mode: 'replace', bringBack: false, at: LATER, id: 'point' } as const;

let theirs: BackupRecords;
let pictures: Map<string, PhotoPixels>;
let clean: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  const full = new Blob([...(strippedJpeg(Uint8Array.from(Buffer.from(GREY, 'base64'))) ?? [])]);
  const bytes = await full.arrayBuffer();
  const any = fc.sample(databases, { seed: 20_261_123, numRuns: 400 }).find(hasAllKinds);
  if (any === undefined) throw new Error('No sample has everything');
  const photos = any.records.photos.map((photo) =>
    'deletedAt' in photo ? photo : { ...photo, bytes: bytes.byteLength },
  );
  theirs = { ...any, records: { ...any.records, photos } };
  const living = photos.filter((photo) => !('deletedAt' in photo));
  pictures = new Map(living.map(({ id }) => [id, { full: bytes, thumb: bytes }]));
  clean = new Uint8Array(await (await cleanBackup(theirs, pictures)).arrayBuffer());
});

const hasAllKinds = ({ records, settings, guidance }: BackupRecords): boolean =>
  settings !== null &&
  guidance !== null &&
  Object.values(records).every((kind) => kind.some((record) => !('deletedAt' in record)));

/** Of a person who has a rating of her own. */
const mine = (): ReturnType<typeof paperPhone> =>
  paperPhone(
    {
      records: {
        'check-ins': [checkIn({ id: 'mine' })],
        sessions: [],
        'day-contexts': [],
        routines: [],
        experiments: [],
        'safety-answers': [],
        photos: [],
      },
      settings: null,
      guidance: null,
    },
    new Map(),
  );

/** Every file of its number and seed; the run ends with the prototypes as they were. */
async function forEach(files: number, seed: number, work: (pick: Pick) => Promise<void>) {
  const before = prototypes();
  for (let index = 0; index < files; index += 1) {
    try {
      await work(pickOf(seed + index));
    } catch (error) {
      throw new Error(`File of seed ${seed + index}`, { cause: error });
    }
    if ('polluted' in {}) throw new Error(`Seed ${seed + index} changed a prototype`);
  }
  expect(prototypes()).toEqual(before);
}

function prototypes() {
  return [Object, Array, String, Number, Function, Map, Promise].map(({ prototype }) =>
    Object.entries(Object.getOwnPropertyDescriptors(prototype)),
  );
}

/** What a restore of the file leaves; null where it was refused, with nothing written. */
async function restored(file: Blob): Promise<BackupRecords | null> {
  const phone = mine();
  const before = phone.text();
  const looked = await inspect(phone.parts, file, LATER);
  expect(phone.text()).toBe(before);
  const outcome = await restore(phone.parts, file, choice);
  expect(outcome.ok).toBe(looked.ok);
  if (outcome.ok) return phone.records();
  expect(phone.text()).toBe(before);
  expect(phone.writes()).toBe(0);
  return null;
}

describe('a backup', () => {
  it(
    'damaged in its bytes is refused, or is what it was',
    async () => {
      const whole = (await restored(new Blob([clean]))) ?? theirs;
      let refused = 0;
      const files = ALL_FILES * 0.6;
      await forEach(files, 1_000_000, async (pick) => {
        const left = await restored(new Blob([damaged(clean, pick)]));
        if (left === null) refused += 1;
        else expectWholeBarPhotos(left, whole);
      });
      expect(refused).toBeGreaterThan(files * 0.8);
    },
    LONG_MS,
  );

  it(
    'whose texts were altered and sealed anew is taken as far as it can be read',
    async () => {
      const data = dataTextOf(theirs);
      let taken = 0;
      const files = ALL_FILES * 0.2;
      await forEach(files, 2_000_000, async (pick) => {
        const isManifest = pick(5) === 0;
        const file = isManifest
          ? await sealed(theirs, pictures, data, (truth) => altered(truth, pick))
          : await sealed(theirs, pictures, altered(data, pick));
        const left = await restored(file);
        if (left === null) return;
        taken += 1;
        expectReadable(left);
      });
      expect(taken).toBeGreaterThan(files * 0.3);
      expect(taken).toBeLessThan(files);
    },
    LONG_MS,
  );
});

/** A photo whose picture is damaged is refused alone, and said to be. */
function expectWholeBarPhotos(left: BackupRecords, whole: BackupRecords): void {
  const { photos } = left.records;
  const rest = { ...whole, records: { ...whole.records, photos } };
  expect(dataTextOf(left)).toBe(dataTextOf(rest));
  for (const photo of photos) expect(whole.records.photos).toContainEqual(photo);
}

/** Whatever was taken can be read again, all of it, as the very same. */
function expectReadable(records: BackupRecords): void {
  const text = dataTextOf(records);
  const read = parseBackupData(text);
  if (!read.ok) throw new Error(read.problem);
  expect(read.value.refused).toEqual([]);
  expect(dataTextOf(read.value.records)).toBe(text);
}

const OWN = recordsCsv(
  {
    checkIns: [checkIn(), checkIn({ id: 'after', moment: 'after', note: '=1+1 "so", she; said' })],
    sessions: [sessionRecord()],
    contexts: [dayContext()],
  },
  WORDS,
);
const FOREIGN =
  'Datum;Uhrzeit;Schwellung (0-10);Hautbild;Notiz\r\n02.11.2025;07:10;7,5;1;"müde; salzig"\r\n03.11.2025;;6;3;\r\n14.11.2025;08:00;2,4;5;=1+1\r\n';
const CELLS = ['"', '""', ';', ',', '\t', '\r', '\n', '\0', '=cmd()', '9'.repeat(400), '__proto__'];

function damagedTable(pick: Pick): Blob {
  let text = pick(2) === 0 ? OWN : FOREIGN;
  for (let left = pick(4); left > 0; left -= 1) {
    const at = pick(text.length);
    text = `${text.slice(0, at)}${CELLS[pick(CELLS.length)]}${text.slice(at + pick(5))}`;
  }
  const encoding = pick(4) === 0 ? 'utf16le' : 'utf8';
  const bytes = Uint8Array.from(
    Buffer.from(encoding === 'utf16le' ? `\ufeff${text}` : text, encoding),
  );
  return new Blob([pick(2) === 0 ? damaged(bytes, pick) : bytes]);
}

/** Answers what the table leaves open. */
function answered(columns: Parameters<typeof guessedMatching>[0]): WholeMatching {
  const guess = guessedMatching(columns);
  const scales = { puffiness: { from: 0, to: 10 }, complexion: { from: 0, to: 10 } };
  return { ...guess, isDayFirst: guess.isDayFirst ?? true, scales } as never;
}

it(
  'a table of ratings, damaged, adds ratings that can be read or nothing',
  async () => {
    let added = 0;
    const files = ALL_FILES * 0.15;
    await forEach(files, 3_000_000, async (pick) => {
      const file = damagedTable(pick);
      const phone = mine();
      const before = phone.text();
      const looked = await lookAtTable(file);
      if (!looked.ok) return;
      const matching = looked.value.isOwn ? null : answered(looked.value.columns);
      const how = { today: day('2026-06-01'), at: LATER, matching };
      const preview = await previewImport(phone.parts, file, how);
      expect(phone.text()).toBe(before);
      const outcome = await addRatings(phone.parts, file, { ...how, id: 'point' });
      expect(outcome.ok).toBe(preview.ok);
      const checkIns = phone.records().records['check-ins'];
      if (preview.ok) expect(checkIns).toHaveLength(1 + preview.value.added);
      expect(checkIns[0]).toEqual(checkIn({ id: 'mine' }));
      for (const one of checkIns) expect(KEPT_PARSERS['check-ins'](one).ok).toBe(true);
      added += checkIns.length - 1;
    });
    expect(added).toBeGreaterThan(files * 0.1);
  },
  LONG_MS,
);

it(
  'a locked backup, damaged, opens as what it was or not at all',
  async () => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(PASSPHRASE);
    encrypter.setScryptWorkFactor(1);
    const locked = (await encrypter.encrypt(clean)).slice();
    let refused = 0;
    const files = ALL_FILES * 0.05;
    await forEach(files, 4_000_000, async (pick) => {
      const unlocked = await unlock(new Blob([damaged(locked, pick)]), PASSPHRASE);
      if (!unlocked.ok) refused += 1;
      else expect(new Uint8Array(await unlocked.value.arrayBuffer())).toEqual(clean);
    });
    expect(refused).toBeGreaterThan(files * 0.8);
  },
  LONG_MS,
);
