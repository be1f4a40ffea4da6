import { describe, expect, it } from 'vitest';
import {
  dataTextOf,
  isBackupPath,
  isPhotoId,
  manifestOf,
  manifestTextOf,
  photoPath,
  thumbnailPath,
} from '../../../src/domain/backup/manifest.ts';
import { upgraded, VERSION } from '../../../src/domain/backup/upgrades.ts';
import { checkIn, MONDAY, MORNING } from '../../data/support/records.ts';
import { NO_RECORDS, withRecords } from './support/databases.ts';

describe('data.json', () => {
  it('is the same text for the same records in another order', () => {
    const [a, b] = [checkIn({ id: 'a' }), checkIn({ id: 'b' })];
    expect(dataTextOf(withRecords({ 'check-ins': [b, a] }))).toBe(
      dataTextOf(withRecords({ 'check-ins': [a, b] })),
    );
  });

  it('of an empty database is this, for ever', () => {
    expect(dataTextOf(NO_RECORDS)).toBe(
      '{"format":"ebb-backup","guidance":null,"records":{"check-ins":[],"day-contexts":[],' +
        '"experiments":[],"photos":[],"routines":[],"safety-answers":[],"sessions":[]},' +
        '"settings":null,"version":1}',
    );
  });
});

describe('manifest.json', () => {
  it('says what it is of, and counts the records of each kind', () => {
    const made = { app: '0.1.0', madeAt: MORNING, day: MONDAY };
    const entries = [{ path: 'data.json', bytes: 2, sha256: 'ab'.repeat(32) }];
    const records = withRecords({ 'check-ins': [checkIn()] });
    expect(JSON.parse(manifestTextOf(manifestOf(records, made, entries)))).toEqual({
      format: 'ebb-backup',
      version: 1,
      ...made,
      counts: {
        'check-ins': 1,
        sessions: 0,
        'day-contexts': 0,
        routines: 0,
        experiments: 0,
        'safety-answers': 0,
        photos: 0,
      },
      entries,
    });
  });
});

describe('names in the zip', () => {
  it('of a photo and its thumbnail belong into it', () => {
    const id = '6f1d2c3b-5d1e-4c39-a1a5-0f6f5a0e9b01';
    expect(isPhotoId(id)).toBe(true);
    expect([photoPath(id), thumbnailPath(id)].map(isBackupPath)).toEqual([true, true]);
  });

  it.each([
    'manifest.json',
    'photos/.jpg',
    'photos/a.png',
    'photos/a.jpg.js',
    'photos/a/b.jpg',
    'photos/../data.jpg',
    'photos/a.jpg\n',
    'Photos/a.jpg',
    '/data.json',
    './data.json',
    `photos/${'a'.repeat(101)}.jpg`,
    '',
  ])('%j does not', (path) => {
    expect(isBackupPath(path)).toBe(false);
  });

  it.each(['', '.', '..', 'a/b', 'a b', 'ä', 'a\n', 'a'.repeat(101)])(
    'cannot be made of a photo named %j',
    (id) => {
      expect(isPhotoId(id)).toBe(false);
    },
  );
});

describe('a file of an older version', () => {
  const steps = [
    (data: object) => ({ ...data, two: true }),
    (data: object) => ({ ...data, three: 'two' in data }),
  ];

  it.each([
    [1, { two: true, three: true }],
    [2, { three: false }],
    [3, {}],
  ])('%i is taken through the steps it has not been through, in order', (version, expected) => {
    expect(upgraded({}, version, steps)).toEqual(expected);
  });

  it('of the newest version is as it is', () => {
    expect(upgraded({ a: 1 }, VERSION)).toEqual({ a: 1 });
  });
});
