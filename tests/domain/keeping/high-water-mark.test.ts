import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACKUP_KINDS } from '../../../src/domain/backup/records.ts';
import { lossOf, parseMark } from '../../../src/domain/keeping/high-water-mark.ts';
import type {
  HighWaterMark,
  RecordCounts,
  Standing,
} from '../../../src/domain/keeping/high-water-mark.ts';

const countsOf = (over: Partial<RecordCounts> = {}): RecordCounts => ({
  ...(Object.fromEntries(BACKUP_KINDS.map((kind) => [kind, 0])) as unknown as RecordCounts),
  ...over,
});

const markOf = (over: Partial<HighWaterMark> = {}): HighWaterMark => ({
  version: 3,
  generation: 'first',
  counts: countsOf({ 'check-ins': 20, sessions: 10 }),
  lastIds: { 'check-ins': 'c20', sessions: 's10' },
  at: 1_000,
  backupAt: null,
  ...over,
});

const standingOf = (over: Partial<Standing> = {}): Standing => ({
  generation: 'first',
  counts: countsOf({ 'check-ins': 20, sessions: 10 }),
  missingLast: [],
  ...over,
});

const counts: fc.Arbitrary<RecordCounts> = fc.record(
  Object.fromEntries(BACKUP_KINDS.map((kind) => [kind, fc.nat(3_000)])) as {
    [Kind in keyof RecordCounts]: fc.Arbitrary<number>;
  },
);

describe('what is missing', () => {
  it('is nothing where all is there', () => {
    expect(lossOf(markOf(), standingOf())).toBeNull();
  });

  it('is told by kind, with what is left and when all was there', () => {
    const found = standingOf({ counts: countsOf({ 'check-ins': 12, sessions: 10 }) });
    expect(lossOf(markOf(), found)).toEqual({ missing: { 'check-ins': 8 }, left: 22, at: 1_000 });
  });

  it('is at least the last record, though as many are there as before', () => {
    const found = standingOf({ missingLast: ['sessions'] });
    expect(lossOf(markOf(), found)?.missing).toEqual({ sessions: 1 });
  });

  it('is noticed in a database that was emptied, and so names no generation', () => {
    const found = standingOf({
      generation: null,
      counts: countsOf(),
      missingLast: ['check-ins', 'sessions'],
    });
    expect(lossOf(markOf(), found)).toEqual({
      missing: { 'check-ins': 20, sessions: 10 },
      left: 0,
      at: 1_000,
    });
  });

  it('is nothing by a mark of before a restore or an erasure, however many it counted', () => {
    fc.assert(
      fc.property(counts, counts, (before, now) => {
        const found = standingOf({ generation: 'second', counts: now, missingLast: ['sessions'] });
        expect(lossOf(markOf({ counts: before }), found)).toBeNull();
      }),
    );
  });

  it('is nothing by a mark that lagged behind or was put back to an older one by a kill', () => {
    fc.assert(
      fc.property(counts, counts, (older, since) => {
        const now = Object.fromEntries(
          BACKUP_KINDS.map((kind) => [kind, older[kind] + since[kind]]),
        ) as unknown as RecordCounts;
        expect(lossOf(markOf({ counts: older }), standingOf({ counts: now }))).toBeNull();
      }),
    );
  });

  it('is noticed by a snapshot of the same generation as well', () => {
    const snapshot = { generation: 'first', counts: markOf().counts, at: 500 };
    const found = standingOf({ counts: countsOf({ 'check-ins': 1 }) });
    expect(lossOf(snapshot, found)?.missing).toEqual({ 'check-ins': 19, sessions: 10 });
    expect(lossOf({ ...snapshot, generation: null }, found)).toBeNull();
  });

  it('is noticed whenever any kind has become fewer', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(...BACKUP_KINDS), (had, kind) => {
        fc.pre(had[kind] > 0);
        const found = standingOf({ counts: { ...had, [kind]: had[kind] - 1 } });
        expect(lossOf(markOf({ counts: had }), found)?.missing).toEqual({ [kind]: 1 });
      }),
    );
  });
});

describe('a mark', () => {
  it('is read as it was written', () => {
    const mark = markOf({ backupAt: 900 });
    expect(parseMark(JSON.parse(JSON.stringify(mark)))).toEqual(mark);
  });

  it('is none where anything of it is missing or of a wrong kind', () => {
    const { generation: _, ...nameless } = markOf();
    const odd = [
      null,
      'mark',
      [],
      nameless,
      { ...markOf(), counts: { 'check-ins': 1 } },
      { ...markOf(), counts: countsOf({ photos: -1 }) },
      { ...markOf(), counts: countsOf({ photos: 0.5 }) },
      { ...markOf(), at: 'yesterday' },
      { ...markOf(), lastIds: null },
    ];
    expect(odd.map(parseMark)).toEqual(odd.map(() => null));
  });

  it('never makes reading it fail', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => parseMark(value)).not.toThrow();
      }),
    );
  });
});
