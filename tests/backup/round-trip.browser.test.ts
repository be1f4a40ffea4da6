import fc from 'fast-check';
import { expect, it } from 'vitest';
import { restore } from '../../src/backup/restore.ts';
import { dataTextOf } from '../../src/domain/backup/manifest.ts';
import type { BackupRecords } from '../../src/domain/backup/records.ts';
import { isBuried } from '../../src/domain/record/record.ts';
import { MORNING } from '../data/support/records.ts';
import { valueOf } from '../data/support/storage.ts';
import { databases } from '../domain/backup/support/databases.ts';
import { backupOf, phone, textOf } from './support/phone.ts';

const RUNS = import.meta.env['EBB_LONG'] === '1' ? 1_000 : 60;

/** Photos have pixels, which random records have not: only what is left of deleted ones is kept. */
const withoutLivingPhotos = (all: BackupRecords): BackupRecords => ({
  ...all,
  records: { ...all.records, photos: all.records.photos.filter(isBuried) },
});

it('any database comes back whole on an empty phone, through the file', async () => {
  await fc.assert(
    fc.asyncProperty(databases.map(withoutLivingPhotos), async (all) => {
      const old = phone();
      valueOf(await old.parts.kept.rewrite('first', () => ({ result: all, value: null })));
      const before = await textOf(old.parts);
      const fresh = phone();
      const choice = { mode: 'replace', bringBack: false, at: MORNING, id: 'point' } as const;
      const outcome = await restore(fresh.parts, await backupOf(old.parts), choice);
      expect(outcome).toMatchObject({ ok: true });
      expect(await textOf(fresh.parts)).toBe(before);
      expect(before).toBe(dataTextOf(all));
    }),
    { numRuns: RUNS },
  );
}, 900_000);
