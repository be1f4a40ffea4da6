import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCheckIn } from '../../../src/data/record-schema.ts';
import { day, LAST_INSTANT } from '../../../src/domain/day.ts';
import { COLUMNS } from '../../../src/domain/export/record-rows.ts';
import { recordsCsv } from '../../../src/domain/export/records-csv.ts';
import type { ColumnWords } from '../../../src/domain/export/records-csv.ts';
import { newcomersOf } from '../../../src/domain/import/newcomers.ts';
import { isOwnTable, readOwnTable } from '../../../src/domain/import/own-table.ts';
import type { CheckIn } from '../../../src/domain/record/record.ts';
import { anyRecords } from '../export/any-records.ts';
import { checkIn, dayContext, sessionRecord } from '../../data/support/records.ts';
import { NOW, tableOf } from './support/tables.ts';

const WORDS = Object.fromEntries(
  COLUMNS.map((name) => [name, `what "${name}" is, in words; =1`]),
) as ColumnWords;
const LATE = { today: day('2030-01-01'), at: LAST_INSTANT };

/** As a backup takes them: an id can be a key and part of an address. */
const isSound = ({ id, sessionId, note }: CheckIn): boolean =>
  [id, sessionId ?? 'none'].every((text) => /^(?!\.{1,2}$)\P{Cs}{1,200}$/u.test(text)) &&
  note.length <= 2000;

const byId = (records: readonly CheckIn[]): CheckIn[] =>
  records.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('the table that Ebb writes', () => {
  it('gives the same ratings to an empty phone, and nothing new to the one it came from', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const checkIns = [
          ...new Map(records.checkIns.filter(isSound).map((one) => [one.id, one])).values(),
        ];
        const text = recordsCsv({ ...records, checkIns }, WORDS).slice(1);
        const others = records.sessions.length + records.contexts.length;
        if (checkIns.length + others === 0) return;
        const table = tableOf(text);
        expect(isOwnTable(table)).toBe(true);
        const read = readOwnTable(table, LATE);
        expect(byId(read.checkIns)).toEqual(byId(checkIns));
        expect([read.refused, read.others]).toEqual([[], others]);
        expect(newcomersOf(read.checkIns, checkIns, true).added).toEqual([]);
        for (const one of read.checkIns) expect(parseCheckIn(one).ok).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('is read through the semicolons that a spreadsheet put into it', () => {
    const text = recordsCsv(
      { checkIns: [checkIn()], sessions: [sessionRecord()], contexts: [dayContext()] },
      Object.fromEntries(COLUMNS.map((name) => [name, 'words'])) as ColumnWords,
    );
    const changed = tableOf(text.slice(1).replaceAll(',', ';'));
    expect(readOwnTable(changed, NOW)).toMatchObject({ checkIns: [checkIn()], others: 2 });
  });

  it('has rows refused that were changed beyond reading', () => {
    const head = 'record: r,day: d,at: a,moment: m,puffiness: p,id: i,updated_at: u\n';
    const at = '2026-03-02T08:00:00.000+01:00';
    const rows = [
      `check-in,02.03.2026,${at},before,3,one,`,
      `check-in,2026-03-02,8 o'clock,before,3,two,`,
      `check-in,2026-03-02,${at},sometime,3,three,`,
      `check-in,2026-03-02,${at},before,11,four,`,
      `check-in,2026-03-02,${at},before,"3,5",five,`,
      `check-in,2026-03-02,${at},before,3,..,`,
      `check-in,2027-03-02,${at},before,3,six,`,
      `check-in,2026-03-02,${at},before,3,seven,2099-01-01T00:00:00.000Z`,
      `check-in,2026-03-02,${at},before,3,seven,`,
    ];
    const { checkIns, refused } = readOwnTable(tableOf(`${head}${rows.join('\n')}\n`), NOW);
    expect(refused).toEqual([
      { reason: 'future', count: 1, first: 8 },
      { reason: 'twice', count: 1, first: 10 },
      { reason: 'odd', count: 6, first: 2 },
    ]);
    // What claims to be newer than the import could not be taken back.
    expect(checkIns).toMatchObject([{ id: 'seven', ratings: { puffiness: 3 }, updatedAt: NOW.at }]);
  });
});
