import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseBackupData, parseManifest } from '../../src/data/backup-schema.ts';
import { inCanonicalOrder } from '../../src/domain/backup/canonical.ts';
import { dataTextOf, manifestOf, manifestTextOf } from '../../src/domain/backup/manifest.ts';
import { BACKUP_KINDS } from '../../src/domain/backup/records.ts';
import { noneApply } from '../../src/domain/safety/answers.ts';
import { DEFAULT_GUIDANCE } from '../../src/domain/settings/guidance.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings.ts';
import { databases, NO_RECORDS, withRecords } from '../domain/backup/support/databases.ts';
import { checkIn, dayContext, MONDAY, MORNING } from './support/records.ts';
import { DB_V1 } from '../fixtures/db-v1.ts';
import { DB_V2 } from '../fixtures/db-v2.ts';

vi.setConfig({ testTimeout: 30_000 });

const DATA = JSON.parse(dataTextOf(NO_RECORDS));
const entry = (path: string) => ({ path, bytes: 12, sha256: '0f'.repeat(32) });
const MADE = { app: '0.1.0', madeAt: MORNING, day: MONDAY };
const MANIFEST = JSON.parse(
  manifestTextOf(manifestOf(NO_RECORDS, MADE, [entry('data.json'), entry('photos/a-1.jpg')])),
);

const dataWith = (records: object, over: object = {}) =>
  parseBackupData(JSON.stringify({ ...DATA, records: { ...DATA.records, ...records }, ...over }));
const manifestWith = (over: object) => parseManifest(JSON.stringify({ ...MANIFEST, ...over }));

/** The text of `frame` with a text of its own in the place of `"@"`. */
const filled = (frame: object, text: string) => JSON.stringify(frame).replace('"@"', () => text);

/** What a kind came to: its records, and what was said of those that were refused. */
function readOf(kind: (typeof BACKUP_KINDS)[number], values: unknown) {
  const read = dataWith({ [kind]: values });
  if (!read.ok) throw new Error(read.problem);
  const { records, refused } = read.value;
  return { records: records.records[kind], refused };
}

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype];
const untouched = JSON.stringify(PROTOTYPES.map((one) => Reflect.ownKeys(one).map(String)));

afterEach(() => {
  const keys = PROTOTYPES.map((one) => Reflect.ownKeys(one).map(String));
  expect(JSON.stringify(keys)).toBe(untouched);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

describe('what was written', () => {
  it('is read back as it was, whatever it was', () => {
    fc.assert(
      fc.property(databases, (database) => {
        const read = parseBackupData(dataTextOf(database));
        const records = inCanonicalOrder(database);
        expect(read).toEqual({ ok: true, value: { records, refused: [] } });
        if (read.ok) expect(dataTextOf(read.value.records)).toBe(dataTextOf(database));
      }),
      { numRuns: 300 },
    );
  });

  it('of a manifest too', () => {
    const manifest = manifestOf(NO_RECORDS, MADE, [entry('data.json'), entry('ratings.csv')]);
    expect(parseManifest(manifestTextOf(manifest))).toEqual({ ok: true, value: manifest });
  });
});

describe.each([
  ['manifest', parseManifest, MANIFEST],
  ['data', parseBackupData, DATA],
] as const)('a %s', (_, parse, good) => {
  it.each([
    ['empty', ''],
    ['cut off', JSON.stringify(good).slice(0, -1)],
    ['no object', '[]'],
    ['null', 'null'],
    ['of something else', JSON.stringify({ ...good, format: 'other' })],
    ['of no format', JSON.stringify({ ...good, format: undefined })],
    ['nothing but depth', '['.repeat(1_000_000)],
    ['a prototype that says the right things', `{"__proto__":${JSON.stringify(good)}}`],
  ])('that is %s is no backup', (_, text) => {
    expect(parse(text)).toEqual({ ok: false, problem: 'not-a-backup' });
  });

  it.each([2, 99, Number.MAX_SAFE_INTEGER])('of version %s is of a newer Ebb', (version) => {
    const text = JSON.stringify({ ...good, version, records: 1, entries: 1 });
    expect(parse(text)).toEqual({ ok: false, problem: 'newer-format' });
  });

  it.each(['0', '-1', '1.5', '"1"', 'null', '[1]', '1e999', '1e300'])(
    'of version %s is damaged',
    (version) => {
      const text = filled({ ...good, version: '@' }, version);
      expect(parse(text)).toEqual({ ok: false, problem: 'damaged' });
    },
  );

  it('may hold what is not known, however deep, and loses it', () => {
    const deep = `${'{"a":['.repeat(10_000)}${']}'.repeat(10_000)}`;
    const text = filled({ ...good, later: '@' }, deep);
    expect(parse(text)).toEqual(parse(JSON.stringify(good)));
    expect(parse(text).ok).toBe(true);
  });
});

describe('a manifest is damaged', () => {
  const list = [entry('data.json')];

  it.each([
    ['a time that is none', { madeAt: -1 }],
    ['a time as text', { madeAt: '2026' }],
    ['a day that is none', { day: '2026-02-30' }],
    ['no version of the app', { app: '' }],
    ['a version of the app that is markup', { app: '<b>' }],
    ['counts that are none', { counts: null }],
    ['a kind not counted', { counts: { ...MANIFEST.counts, photos: undefined } }],
    ['a negative count', { counts: { ...MANIFEST.counts, photos: -1 } }],
    ['half a record', { counts: { ...MANIFEST.counts, photos: 0.5 } }],
    ['entries that are none', { entries: {} }],
    ['no data', { entries: [entry('ratings.csv')] }],
    ['an entry twice', { entries: [...list, ...list] }],
    ['an entry outside', { entries: [...list, entry('../data.json')] }],
    ['an entry nobody knows', { entries: [...list, entry('run.js')] }],
    ['itself among its entries', { entries: [...list, entry('manifest.json')] }],
    ['an entry that is none', { entries: [...list, null] }],
    ['a hash that is none', { entries: [{ ...list[0], sha256: '0F'.repeat(32) }] }],
    ['a size below nothing', { entries: [{ ...list[0], bytes: -1 }] }],
    ['a size beyond counting', { entries: [{ ...list[0], bytes: 2 ** 53 }] }],
  ])('with %s', (_, over) => {
    expect(manifestWith(over)).toEqual({ ok: false, problem: 'damaged' });
  });
});

describe('data as a whole is damaged', () => {
  it.each([
    ['no records', { records: undefined }],
    ['a list for records', { records: [] }],
    ['a kind missing', { records: { ...DATA.records, sessions: undefined } }],
    ['a kind that is no list', { records: { ...DATA.records, sessions: {} } }],
  ])('with %s', (_, over) => {
    expect(parseBackupData(JSON.stringify({ ...DATA, ...over }))).toEqual({
      ok: false,
      problem: 'damaged',
    });
  });
});

describe('a bad record', () => {
  it('stays out alone, counted with the first reason', () => {
    const bad = { ...checkIn({ id: 'bad' }), moment: 'later' };
    const worse = { ...checkIn({ id: 'worse' }), day: 'never' };
    expect(readOf('check-ins', [checkIn(), bad, worse, checkIn({ id: 'last' })])).toEqual({
      records: [checkIn(), checkIn({ id: 'last' })],
      refused: [{ kind: 'check-ins', count: 2, reason: 'moment: picklist' }],
    });
  });

  it('with an id that is taken stays out, and the first stays', () => {
    const second = checkIn({ note: 'second' });
    expect(readOf('check-ins', [checkIn(), second])).toEqual({
      records: [checkIn()],
      refused: [{ kind: 'check-ins', count: 1, reason: 'id: clash' }],
    });
  });

  it.each(['.', '..', 'a'.repeat(201), 'half \ud800'])('is one with the id %j', (id) => {
    expect(readOf('check-ins', [checkIn({ id })])).toEqual({
      records: [],
      refused: [{ kind: 'check-ins', count: 1, reason: 'id: form' }],
    });
  });

  it.each(['a'.repeat(200), '__proto__', 'constructor', 'ä/ö\n', '...'])(
    'is not one with the id %j',
    (id) => {
      expect(readOf('check-ins', [checkIn({ id })]).records).toEqual([checkIn({ id })]);
    },
  );

  it.each(['../a', 'a/b', 'a.jpg', 'ä', 'a'.repeat(101)])('is a photo named %j', (id) => {
    const buried = { id, createdAt: MORNING, updatedAt: MORNING, deletedAt: MORNING };
    expect(readOf('photos', [buried]).refused).toEqual([
      { kind: 'photos', count: 1, reason: 'id: form' },
    ]);
  });

  it.each([
    ['createdAt', '1e999'],
    ['updatedAt', '-1'],
    ['at', '8640000000000001'],
    ['day', '["2026-03-02"]'],
    ['note', '{"toString":1}'],
    ['ratings', '{"puffiness":1e999}'],
  ])('is one whose %s is %s', (field, value) => {
    const record = filled({ ...checkIn(), [field]: '@' }, value);
    const text = filled({ ...DATA, records: { ...DATA.records, 'check-ins': ['@'] } }, record);
    expect(parseBackupData(text)).toMatchObject({
      ok: true,
      value: { refused: [{ kind: 'check-ins', count: 1 }] },
    });
  });
});

describe('what was told about health', () => {
  const told = (id: string, createdAt: number, over: object = {}) => ({
    id,
    createdAt,
    updatedAt: createdAt,
    answers: { ...noneApply(MONDAY), ...over },
  });
  const NOT_KNOWN = { reports: { 'later-illness': { since: MONDAY } } };

  it('is not taken from older answers where the newest cannot be understood', () => {
    expect(readOf('safety-answers', [told('old', 1), told('new', 2, NOT_KNOWN)])).toMatchObject({
      records: [],
      refused: [{ kind: 'safety-answers', count: 2 }],
    });
  });

  it('nor where nobody can say how new that is', () => {
    const timeless = { ...told('bad', 1), createdAt: 'later' };
    expect(readOf('safety-answers', [told('old', 1), timeless]).records).toEqual([]);
    expect(readOf('safety-answers', [told('old', 1), null]).records).toEqual([]);
  });

  it('is taken where only older ones cannot be understood', () => {
    expect(readOf('safety-answers', [told('old', 1, NOT_KNOWN), told('new', 2)])).toMatchObject({
      records: [told('new', 2)],
      refused: [{ kind: 'safety-answers', count: 1 }],
    });
  });

  it('is refused in few words, however long what it says', () => {
    const reports = { ['x'.repeat(100_000)]: { since: MONDAY } };
    const { refused } = readOf('safety-answers', [told('a', 1, { reports })]);
    expect(refused[0]?.reason.length).toBeLessThanOrEqual(100);
  });

  it.each([
    ['no id', { id: undefined }],
    ['a time that is none', { createdAt: -1 }],
    ['a time that no answer could follow', { createdAt: 1e300 }],
    ['no answers', { answers: undefined }],
  ])('is refused with %s', (_, over) => {
    expect(readOf('safety-answers', [{ ...told('a', 1), ...over }]).records).toEqual([]);
  });
});

describe('records of an older Ebb', () => {
  it.each([
    ['1', DB_V1],
    ['2', DB_V2],
  ])('of version %s are read as they were meant', (_, fixture) => {
    const kinds = fixture.stores.filter(({ name }) => BACKUP_KINDS.includes(name as never));
    const read = dataWith(Object.fromEntries(kinds.map(({ name, records }) => [name, records])));
    if (!read.ok) throw new Error(read.problem);
    expect(read.value.refused).toEqual([]);
    for (const { name, records } of kinds) {
      const ids = read.value.records.records[name as 'sessions'].map(({ id }) => id);
      expect(ids).toEqual([...records].map((record) => 'id' in record && record.id));
    }
    expect(kinds.length).toBeGreaterThan(3);
  });

  it('say nothing of a pause', () => {
    const { paused: _, ...older } = dayContext();
    expect(readOf('day-contexts', [older]).records).toEqual([dayContext()]);
  });

  it('keep the sound among the settings', () => {
    const older = { welcomed: true, sound: false, leadSide: 'right', updatedAt: 5 };
    const read = dataWith({}, { settings: older });
    expect(read).toMatchObject({
      value: { records: { guidance: { guide: 'off', leadSide: 'right', updatedAt: 5 } } },
    });
  });
});

describe('choices', () => {
  it('that are none are missing', () => {
    const read = dataWith({}, { settings: [], guidance: 'loud' });
    expect(read).toMatchObject({ value: { records: { settings: null, guidance: null } } });
  });

  it('nobody knows fall back, and the rest stay', () => {
    const settings = { ...DEFAULT_SETTINGS, theme: 'dark', length: 'endless', updatedAt: 1e300 };
    expect(dataWith({}, { settings })).toMatchObject({
      value: { records: { settings: { ...DEFAULT_SETTINGS, theme: 'dark', updatedAt: 0 } } },
    });
  });

  it('bring in nothing unknown', () => {
    const leftOutToday = { day: MONDAY, areas: ['neck'] };
    const guidance = {
      ...DEFAULT_GUIDANCE,
      updatedAt: 1,
      leftOutToday: { ...leftOutToday, extra: { polluted: 1 } },
      extra: 1,
    };
    const read = dataWith({}, { guidance });
    if (!read.ok) throw new Error(read.problem);
    expect(read.value.records.guidance).toEqual({
      ...DEFAULT_GUIDANCE,
      leftOutToday,
      updatedAt: 1,
    });
  });
});

describe('whatever is in a file', () => {
  const key = fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'id', 'records', 'length'),
    fc.string(),
  );
  const number = fc.constantFrom('1e999', '-1e999', '-0', '1e-400', `${2 ** 53}`, '9'.repeat(400));
  /** JSON text, with numbers and halves of characters that no writer of ours makes. */
  const json = fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue().map((value) => JSON.stringify(value)),
      number,
      fc.constantFrom('"\\ud800"', '"polluted"', '{"polluted":true}'),
      fc.array(tie('value'), { maxLength: 3 }).map((values) => `[${values.join(',')}]`),
      fc
        .array(fc.tuple(key, tie('value')), { maxLength: 4 })
        .map((members) => `{${members.map(([k, v]) => `${JSON.stringify(k)}:${v}`).join(',')}}`),
    ),
  })).value;

  const GOOD = withRecords({ 'check-ins': [checkIn()], 'day-contexts': [dayContext()] });

  /** A good text, one of whose values or keys is something else. */
  const mutated = (goods: fc.Arbitrary<string>) =>
    fc.tuple(goods, fc.nat(), json, fc.boolean()).map(([text, at, value, isKey]) => {
      const tokens = [...text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.e+-]*|true|false|null|\[|\{/g)];
      const token = tokens[at % tokens.length];
      if (token === undefined) return text;
      const [before, after] = [text.slice(0, token.index), text.slice(token.index)];
      if (after.startsWith('{')) return `${before}{"__proto__":${value},${after.slice(1)}`;
      if (after.startsWith('[')) return `${before}[${value},${after.slice(1)}`;
      return before + (isKey ? '"__proto__"' : value) + after.slice(token[0].length);
    });

  /** What comes through can be written, and reads as the same then. */
  function check(text: string): void {
    const manifest = parseManifest(text);
    if (manifest.ok) {
      const written = manifestTextOf(manifest.value);
      const again = parseManifest(written);
      expect(again.ok && manifestTextOf(again.value)).toBe(written);
    }
    const data = parseBackupData(text);
    if (!data.ok) return;
    const written = dataTextOf(data.value.records);
    const again = parseBackupData(written);
    expect(again.ok && dataTextOf(again.value.records)).toBe(written);
    expect(again).toMatchObject({ value: { refused: [] } });
    expect(written).not.toContain('"polluted":');
  }

  it('it is read or refused, and never throws', () => {
    fc.assert(
      fc.property(json, (value) => {
        check(value);
        check(filled({ ...DATA, records: '@' }, value));
        check(filled({ ...DATA, records: { ...DATA.records, sessions: ['@'] } }, value));
        check(filled({ ...MANIFEST, entries: ['@'] }, value));
      }),
      { numRuns: 1_000 },
    );
  });

  it('in a good file with one thing altered too', () => {
    const goods = fc.oneof(
      databases.map(dataTextOf),
      fc.constant(dataTextOf(GOOD)),
      fc.constant(JSON.stringify(MANIFEST)),
    );
    let read = 0;
    fc.assert(
      fc.property(mutated(goods), (text) => {
        check(text);
        if (parseBackupData(text).ok) read += 1;
      }),
      { numRuns: 2_000 },
    );
    // Otherwise nothing was looked at but refusals.
    expect(read).toBeGreaterThan(500);
  });
});
