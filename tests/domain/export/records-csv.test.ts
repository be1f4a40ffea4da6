import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/day.ts';
import { COLUMNS } from '../../../src/domain/export/record-rows.ts';
import { recordsCsv } from '../../../src/domain/export/records-csv.ts';
import type { ColumnWords, RecordsToExport } from '../../../src/domain/export/records-csv.ts';
import { SCALE_IDS } from '../../../src/domain/rating/rating.ts';
import type { CheckIn, SessionRecord } from '../../../src/domain/record/record.ts';
import { anyRecords, anyText } from './any-records.ts';
import { plainText, readCsv } from './csv-reader.ts';
import { cellsOf, readRecords } from './read-back.ts';

const WORDS = Object.fromEntries(
  COLUMNS.map((column) => [column, `what ${column} is, in "words"`]),
) as ColumnWords;

const SEVEN = Date.UTC(2026, 2, 2, 7);

const CHECK_IN: CheckIn = {
  id: 'c1',
  createdAt: SEVEN + 20_000,
  updatedAt: SEVEN + 30_000,
  day: day('2026-03-02'),
  at: SEVEN,
  zoneOffsetMinutes: 60,
  moment: 'before',
  ratings: { puffiness: 6 },
  skipped: false,
  sessionId: 's1',
  note: '',
};
const SESSION: SessionRecord = {
  id: 's1',
  createdAt: SEVEN,
  updatedAt: SEVEN,
  day: day('2026-03-02'),
  startedAt: SEVEN + 60_000,
  endedAt: SEVEN + 460_000,
  zoneOffsetMinutes: -210,
  routineId: 'facial',
  length: 'standard',
  completion: 'partial',
  guided: true,
  steps: [
    { stepId: 'B1', outcome: 'done', playedMs: 30_000 },
    { stepId: 'N1', outcome: 'partial', playedMs: 12_600 },
  ],
  pauses: [{ fromAt: SEVEN + 90_000, toAt: SEVEN + 95_000, reason: 'asked' }],
};

const csvOf = (records: Partial<RecordsToExport>): string =>
  recordsCsv({ checkIns: [], sessions: [], contexts: [], ...records }, WORDS);
const csvWith = (note: string): string => csvOf({ checkIns: [{ ...CHECK_IN, note }] });
const noteCell = (note: string): string | undefined => cellsOf(csvWith(note))[0]?.get('note');
/** The cells that hold something, as a person reads them. */
const filled = (csv: string) =>
  cellsOf(csv).map((row) => Object.fromEntries([...row].filter(([, cell]) => cell !== '')));

describe('the file', () => {
  test('begins with the byte order mark and one header row that explains every column', () => {
    const csv = csvOf({});
    expect(csv.startsWith('\uFEFF"record: what record is, in ""words""",')).toBe(true);
    expect(readCsv(csv)).toEqual([
      COLUMNS.map((column) => `${column}: what ${column} is, in "words"`),
    ]);
  });

  test('has a column for each scale there is', () => {
    expect(COLUMNS).toEqual(expect.arrayContaining(SCALE_IDS));
    expect(new Set(COLUMNS).size).toBe(COLUMNS.length);
  });

  test('reads from top to bottom: by day, what it was like, then by time', () => {
    const later = { ...CHECK_IN, id: 'c2', at: SEVEN + 500_000 };
    const earlier = { ...CHECK_IN, id: 'c0', day: day('2026-03-01'), at: SEVEN + 900_000 };
    const context = {
      id: 'd1',
      createdAt: SEVEN,
      updatedAt: SEVEN,
      day: CHECK_IN.day,
      tags: ['heat' as const],
      paused: null,
    };
    const csv = csvOf({
      checkIns: [later, CHECK_IN, earlier],
      sessions: [SESSION],
      contexts: [context],
    });
    expect(cellsOf(csv).map((row) => row.get('id'))).toEqual(['c0', 'd1', 'c1', 's1', 'c2']);
  });
});

describe('a row', () => {
  test('of a check-in holds its local time, what was rated and no other number', () => {
    expect(filled(csvOf({ checkIns: [CHECK_IN] }))).toEqual([
      {
        record: 'check-in',
        day: '2026-03-02',
        at: '2026-03-02T08:00:00.000+01:00',
        moment: 'before',
        puffiness: '6',
        skipped: 'no',
        session_id: 's1',
        id: 'c1',
        created_at: '2026-03-02T07:00:20.000Z',
        updated_at: '2026-03-02T07:00:30.000Z',
      },
    ]);
  });

  test('of a session holds what was done, step by step', () => {
    expect(filled(csvOf({ sessions: [SESSION] }))).toEqual([
      {
        record: 'session',
        day: '2026-03-02',
        at: '2026-03-02T03:31:00.000-03:30',
        routine: 'facial',
        length: 'standard',
        completion: 'partial',
        guided: 'yes',
        worked_seconds: '43',
        ended_at: '2026-03-02T03:37:40.000-03:30',
        steps: 'B1/done/30000 N1/partial/12600',
        pauses: '2026-03-02T03:31:30.000-03:30/2026-03-02T03:31:35.000-03:30/asked',
        session_id: 's1',
        id: 's1',
        created_at: '2026-03-02T07:00:00.000Z',
        updated_at: '2026-03-02T07:00:00.000Z',
      },
    ]);
  });

  test('of a session done without the app counts its whole time', () => {
    const [row] = cellsOf(csvOf({ sessions: [{ ...SESSION, guided: false, steps: [] }] }));
    expect(row?.get('worked_seconds')).toBe('400');
  });

  test('stands even where the local time is past what a date can hold', () => {
    const [row] = cellsOf(csvOf({ checkIns: [{ ...CHECK_IN, at: 8.64e15 }] }));
    expect(row?.get('at')).toBe("'+275760-09-13T00:00:00.000Z");
  });
});

test('everything recorded can be read back, from the bytes of the file', () => {
  const sorted = <T extends { id: string }>(records: readonly T[]): T[] =>
    records.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  fc.assert(
    fc.property(anyRecords, (records) => {
      const bytes = new TextEncoder().encode(recordsCsv(records, WORDS));
      const back = readRecords(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
      expect(sorted(back.checkIns)).toEqual(sorted(records.checkIns));
      expect(sorted(back.sessions)).toEqual(sorted(records.sessions));
      expect(sorted(back.contexts)).toEqual(sorted(records.contexts));
    }),
    { numRuns: 300 },
  );
});

test('every row has as many cells as the header, whatever was recorded', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const rows = readCsv(recordsCsv(records, WORDS));
      const count = records.checkIns.length + records.sessions.length + records.contexts.length;
      expect(rows.map((row) => row.length)).toEqual(Array(count + 1).fill(COLUMNS.length));
    }),
  );
});

describe('a formula', () => {
  const FORMULA = /^[ "]*[=+\-@＝＋－＠]/;

  test.each([
    ['=HYPERLINK("x")', `'=HYPERLINK("x")`],
    ['+1', `'+1`],
    ['-2 today', `'-2 today`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1', `'\t'=1`],
    ['\r=1', `'\r'=1`],
    ['  =1', `'  =1`],
    ['＝1', `'＝1`],
    ["'=1", `''=1`],
    ['x;=1', `x;'=1`],
    ['x;"=1;', `x;'"=1;`],
    ['salty\n- late', `salty\n'- late`],
  ])('%j is kept from running, and can be had back', (note, cell) => {
    expect(noteCell(note)).toBe(cell);
    expect(plainText(cell)).toBe(note);
  });

  test.each(['', 'fine, -2 or so', 'a=b', "it's", "'quoted'", 'a\nb', '😀 "well"', '\\o/ \\u12'])(
    'is not seen in %j, which stays as it is',
    (note) => expect(noteCell(note)).toBe(note),
  );

  test('never begins a cell', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const cells = readCsv(recordsCsv(records, WORDS)).flat();
        expect(cells.filter((cell) => FORMULA.test(cell) || /^[\t\r\n]/.test(cell))).toEqual([]);
      }),
    );
  });

  test('never begins one even for a spreadsheet that splits at ; or tabs', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(';', '\t'), (note, separator) => {
        const cells = csvWith(note)
          .split(/[\r\n]/)
          .flatMap((line) => line.split(separator));
        expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  ['\0', '\\u0000'],
  ['\ud83d half', '\\ud83d half'],
  ['\\\0', '\\\\\\u0000'],
  ['\\u0000', '\\\\u0000'],
])(
  '%j, which no file can hold or which looks like its stand-in, is written as %j',
  (note, cell) => {
    expect(noteCell(note)).toBe(cell);
    expect(plainText(cell)).toBe(note);
  },
);
