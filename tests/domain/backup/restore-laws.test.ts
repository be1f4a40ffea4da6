import { isBuried } from '../../../src/domain/record/record.ts';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { inCanonicalOrder } from '../../../src/domain/backup/canonical.ts';
import { BACKUP_KINDS } from '../../../src/domain/backup/records.ts';
import type { BackupRecords } from '../../../src/domain/backup/records.ts';
import { planRestore } from '../../../src/domain/backup/restore-plan.ts';
import type { RestorePlan } from '../../../src/domain/backup/restore-plan.ts';
import { databases, databasesOfOneContextId, NO_RECORDS } from './support/databases.ts';

vi.setConfig({ testTimeout: 30_000 });

const NOW = 2_000;

function plan(here: BackupRecords, there: BackupRecords, bringBack = false): RestorePlan {
  return planRestore(here, there, 'merge', { bringBack, at: NOW });
}

const merge = (here: BackupRecords, there: BackupRecords) => plan(here, there).result;

const idsOf = (all: BackupRecords): string[] =>
  BACKUP_KINDS.flatMap((kind) => all.records[kind].map(({ id }) => `${kind}/${id}`)).sort();

const runs = { numRuns: 400 };

describe('merging any two databases', () => {
  it('gives the same whichever of them is here', () => {
    fc.assert(
      fc.property(databases, databases, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
      runs,
    );
  });

  it('changes nothing where the other is empty, or the same', () => {
    fc.assert(
      fc.property(databases, (a) => {
        const before = inCanonicalOrder(a);
        expect(merge(a, NO_RECORDS)).toEqual(before);
        expect(merge(NO_RECORDS, a)).toEqual(before);
        expect(merge(a, a)).toEqual(before);
      }),
      runs,
    );
  });

  it('changes nothing the second time, from either side, brought back or not', () => {
    fc.assert(
      fc.property(databases, databases, fc.boolean(), (a, b, bringBack) => {
        const once = plan(a, b, bringBack).result;
        expect(plan(once, b, bringBack)).toMatchObject({
          result: once,
          choices: { settings: false, guidance: false },
        });
        expect(merge(once, b)).toEqual(once);
        expect(merge(b, once)).toEqual(once);
        if (!bringBack) expect(merge(once, a)).toEqual(once);
      }),
      runs,
    );
  });

  it('asks no second time about what was brought back', () => {
    fc.assert(
      fc.property(databases, databases, (a, b) => {
        const asked = plan(plan(a, b, true).result, b).kinds.map(({ deletedHere }) => deletedHere);
        expect(Math.max(...asked)).toBe(0);
      }),
      runs,
    );
  });

  it('loses no id, living or buried, and invents none', () => {
    fc.assert(
      fc.property(databases, databases, fc.boolean(), (a, b, bringBack) => {
        const ids = [...new Set([...idsOf(a), ...idsOf(b)])].sort();
        expect(idsOf(plan(a, b, bringBack).result)).toEqual(ids);
      }),
      runs,
    );
  });

  it('leaves one living context for each day', () => {
    fc.assert(
      fc.property(databases, databases, (a, b) => {
        const contexts = merge(a, b).records['day-contexts'].filter((one) => !isBuried(one));
        const days = contexts.map(({ day }) => day);
        expect(new Set(days).size).toBe(days.length);
      }),
      runs,
    );
  });

  it('counts every id once', () => {
    fc.assert(
      fc.property(databases, databases, fc.constantFrom('merge', 'replace'), (a, b, mode) => {
        const { kinds } = planRestore(a, b, mode, { bringBack: false, at: NOW });
        expect(kinds.map(({ kind }) => kind)).toEqual(BACKUP_KINDS);
        for (const { kind, ...counts } of kinds) {
          const ids = new Set([...a.records[kind], ...b.records[kind]].map(({ id }) => id));
          expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(ids.size);
        }
      }),
      runs,
    );
  });
});

describe('merging any three databases', () => {
  it('gives the same in any order, where no day has contexts of two ids', () => {
    const any = databasesOfOneContextId;
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
      runs,
    );
  });

  it('gives the same in any order, contexts of days aside', () => {
    const others = (all: BackupRecords) => ({
      ...all,
      records: { ...all.records, 'day-contexts': [] },
    });
    fc.assert(
      fc.property(databases, databases, databases, (a, b, c) => {
        const [one, other] = [merge(merge(a, b), c), merge(a, merge(b, c))];
        expect(others(one)).toEqual(others(other));
        expect(idsOf(one)).toEqual(idsOf(other));
      }),
      runs,
    );
  });
});

describe('replacing any database with any other', () => {
  it('leaves exactly the backup, but keeps what was told about health', () => {
    fc.assert(
      fc.property(databases, databases, fc.boolean(), (a, b, bringBack) => {
        const { result } = planRestore(a, b, 'replace', { bringBack, at: NOW });
        const expected = {
          ...b,
          settings: b.settings ?? a.settings,
          guidance: b.guidance ?? a.guidance,
          records: { ...b.records, 'safety-answers': merge(a, b).records['safety-answers'] },
        };
        expect(result).toEqual(inCanonicalOrder(expected));
      }),
      runs,
    );
  });
});
