import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACKUP_KINDS } from '../../../src/domain/backup/records.ts';
import { undone } from '../../../src/domain/backup/restore-point.ts';
import { addDays, day } from '../../../src/domain/day.ts';
import { readRange } from '../../../src/domain/erase/read-range.ts';
import { erasedCounts, isErased, remaining } from '../../../src/domain/erase/scope.ts';
import type { EraseScope } from '../../../src/domain/erase/scope.ts';
import { isTyped } from '../../../src/domain/erase/typed-word.ts';
import { experiment } from '../../data/support/records.ts';
import { databases } from '../backup/support/databases.ts';

const someDay = fc.integer({ min: -1, max: 4 }).map((days) => addDays(day('2026-03-02'), days));
const ranges: fc.Arbitrary<Extract<EraseScope, { kind: 'range' }>> = fc
  .tuple(someDay, someDay)
  .map(([one, other]) =>
    one < other ? { kind: 'range', from: one, to: other } : { kind: 'range', from: other, to: one },
  );

const range = (from: string, to: string): EraseScope => ({
  kind: 'range',
  from: day(from),
  to: day(to),
});

describe('some days', () => {
  it('go with all that is of them, and exactly the other days stay', () => {
    fc.assert(
      fc.property(databases, ranges, (here, scope) => {
        const { records } = remaining(here, scope);
        const isOutside = ({ day: of }: { day: string }) => of < scope.from || of > scope.to;
        for (const kind of ['check-ins', 'sessions', 'day-contexts'] as const) {
          expect(records[kind]).toEqual(
            (here.records[kind] as readonly { day: string }[]).filter(isOutside),
          );
        }
        const photos = here.records.photos.filter((one) => !('day' in one) || isOutside(one));
        expect(records.photos).toEqual(photos);
      }),
    );
  });

  it('leave routines, choices and what was told about one’s health', () => {
    fc.assert(
      fc.property(databases, ranges, (here, scope) => {
        const left = remaining(here, scope);
        expect(left.settings).toBe(here.settings);
        expect(left.guidance).toBe(here.guidance);
        expect(left.records.routines).toEqual(here.records.routines);
        expect(left.records['safety-answers']).toEqual(here.records['safety-answers']);
      }),
    );
  });

  it('come back whole where the erase is undone', () => {
    fc.assert(
      fc.property(databases, fc.option(ranges), (here, some) => {
        const left = remaining(here, some ?? { kind: 'everything' });
        const back = undone(left, here, 2_000);
        for (const kind of BACKUP_KINDS) {
          const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).sort();
          expect(ids(back.records[kind])).toEqual(ids(here.records[kind]));
        }
        expect(back.settings).toEqual(here.settings);
      }),
    );
  });

  it('are counted without what was deleted before', () => {
    fc.assert(
      fc.property(databases, ranges, (here, scope) => {
        const left = remaining(here, scope);
        const counts = erasedCounts(here, scope);
        for (const kind of BACKUP_KINDS) {
          const lives = (record: object): boolean => !('deletedAt' in record);
          expect(counts[kind]).toBe(
            here.records[kind].filter(lives).length - left.records[kind].filter(lives).length,
          );
        }
      }),
    );
  });

  it('take an experiment along only where all of its days are among them', () => {
    // Seven days and seven pairs: from March 2 to March 22.
    const whole = experiment({ firstDay: day('2026-03-02'), pairs: 7, stoppedOn: null });
    const isGone = (scope: EraseScope, record: unknown = whole): boolean =>
      isErased(scope, 'experiments', record);
    expect(isGone(range('2026-03-02', '2026-03-22'))).toBe(true);
    expect(isGone(range('2026-03-02', '2026-03-21'))).toBe(false);
    expect(isGone(range('2026-03-03', '2026-03-22'))).toBe(false);
    const stopped = { ...whole, stoppedOn: day('2026-03-05') };
    expect(isGone(range('2026-03-02', '2026-03-05'), stopped)).toBe(true);
    expect(isGone(range('2026-03-02', '2026-03-04'), stopped)).toBe(false);
  });

  it('take along what cannot be read but for its day', () => {
    const scope = range('2026-03-02', '2026-03-03');
    expect(isErased(scope, 'check-ins', { id: 1, day: '2026-03-03', note: {} })).toBe(true);
    for (const odd of [null, 'text', { day: 5 }, { id: 'a' }, { day: '2026-03-04' }]) {
      expect(isErased(scope, 'check-ins', odd)).toBe(false);
    }
    for (const odd of [
      { firstDay: 'soon', pairs: 7 },
      { firstDay: '2026-03-02', pairs: 'x' },
    ]) {
      expect(isErased(scope, 'experiments', odd)).toBe(false);
    }
  });
});

it('everything leaves nothing', () => {
  fc.assert(
    fc.property(databases, (here) => {
      const { records, ...choices } = remaining(here, { kind: 'everything' });
      expect(Object.values(records).flat()).toEqual([]);
      expect(choices).toEqual({ settings: null, guidance: null });
    }),
  );
});

it('a range says which of its ends is wrong', () => {
  expect(readRange('', '2026-03-02')).toMatchObject({ problem: { field: 'from' } });
  expect(readRange('2026-03-02', '2026-02-30')).toMatchObject({
    problem: { field: 'to', reason: 'no-day' },
  });
  expect(readRange('2026-03-02', '2026-03-01')).toMatchObject({
    problem: { field: 'to', reason: 'reversed' },
  });
  expect(readRange('2026-03-02', '2026-03-02')).toEqual({
    ok: true,
    range: { from: '2026-03-02', to: '2026-03-02' },
  });
});

it('the word may be typed as phones write it', () => {
  expect(['erase', ' Erase ', 'ERASE'].map((typed) => isTyped('erase', typed))).toEqual([
    true,
    true,
    true,
  ]);
  expect(['', 'eras', 'erased', 'er ase'].some((typed) => isTyped('erase', typed))).toBe(false);
});
