import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, MOST_COLUMNS, MOST_ROWS } from '../../../src/domain/import/cells.ts';
import type { Characters } from '../../../src/domain/import/cells.ts';
import { columnsOf } from '../../../src/domain/import/columns.ts';
import { guessedMatching, isWhole } from '../../../src/domain/import/matching.ts';
import { readRows } from '../../../src/domain/import/read-rows.ts';
import { readTable } from '../../../src/domain/import/table.ts';
import { anyCell, anyDialect, anyRows } from './support/any-table.ts';
import { writeCsv } from './support/csv-writer.ts';
import { NOW, tableOf } from './support/tables.ts';

const cellsIn = (text: string, separator = ','): (readonly string[])[] =>
  cellsOf(text, separator).rows.map(({ cells }) => cells);

describe('the cells of a table', () => {
  it('come back as they were written, in every dialect', () => {
    fc.assert(
      fc.property(anyRows, anyDialect, (rows, dialect) => {
        const read = cellsOf(writeCsv(rows, dialect), dialect.separator);
        expect(read.rows.map(({ cells }) => cells)).toEqual(rows);
        expect(read.isBroken).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('stand in the row a spreadsheet shows, blank ones counted', () => {
    const { rows } = cellsOf('a,b\n\n,\n"c\nd",e\n', ',');
    expect(rows).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 4, cells: ['c\nd', 'e'] },
    ]);
  });

  it('keep what stands behind a closing quotation mark', () => {
    expect(cellsIn('"a"b,"c" ,d\n')).toEqual([['ab', 'c', 'd']]);
  });
});

describe('a table', () => {
  const anyDay = fc.integer({ min: 10, max: 28 }).map((day) => `2026-03-${day}`);
  const anyNumber = fc.constantFrom('3', '7,5', '6.25', '');

  it('is recognised by whatever stands between its columns', () => {
    const anyRow = fc.tuple(anyDay, anyNumber, anyNumber, anyCell);
    const anyBody = fc.array(anyRow, { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(anyBody, anyDialect, fc.boolean(), (rows, dialect, isNamed) => {
        const names = ['Date', 'Puffy', 'Skin', 'Note'];
        // Without names, what is in the notes could part every row as well.
        const body = isNamed ? rows : rows.map(([day, one, two]) => [day, one, two, 'well']);
        const text = writeCsv(isNamed ? [names, ...body] : body, dialect);
        const table = tableOf(text);
        expect(table.separator).toBe(dialect.separator);
        expect(table.names).toEqual(isNamed ? names : ['', '', '', '']);
        expect(table.rows.map(({ cells }) => cells)).toEqual(body);
      }),
      { numRuns: 300 },
    );
  });

  it('is parted by semicolons where its decimal commas part it just as evenly', () => {
    expect(tableOf('02.03.2026;7,5;3,5\n03.03.2026;6,5;4,0\n').separator).toBe(';');
  });

  it('says itself what parts it, as Excel has it', () => {
    const table = tableOf('sep=|\r\nDate|A,B,C\r\n2026-03-02|7,3,2\r\n');
    expect(table.separator).toBe('|');
    expect(table.names).toEqual(['Date', 'A,B,C']);
  });

  it('is read without quotation marks where one was never meant to open a cell', () => {
    const text = 'Date,Note,Puffy\n2026-03-01,"tired,7\n2026-03-02,fine,6\n2026-03-03,well,5\n';
    expect(tableOf(text).rows.map(({ cells }) => cells[1])).toEqual(['"tired', 'fine', 'well']);
    const twice = text.replace('fine', '"fine');
    expect(tableOf(twice).rows).toHaveLength(3);
  });

  it.each([
    ['', 'not-a-table'],
    ['\n\r\n\n', 'not-a-table'],
    ['Dear reader\nthis is a letter\n', 'not-a-table'],
    ['Date,Puffy\n', 'no-rows'],
    [`${','.repeat(10_000)}\n`, 'too-many-columns'],
    [`a,b\n${'a,'.repeat(10_000)}\n`, 'too-many-columns'],
    ['1,2\n'.repeat(MOST_ROWS + 2), 'too-many-rows'],
  ] as const)('is refused where it is none (%#)', (text, problem) => {
    expect(readTable(text)).toEqual({ ok: false, problem });
  });

  it('may have as many columns and rows as it can', () => {
    const wide = `${'a,'.repeat(MOST_COLUMNS - 1)}b\n${'1,'.repeat(MOST_COLUMNS - 1)}2\n`;
    expect(tableOf(wide).names).toHaveLength(MOST_COLUMNS);
    expect(tableOf(`a,b\n${'1,2\n'.repeat(MOST_ROWS)}`).rows).toHaveLength(MOST_ROWS);
  });

  it('is read whatever was changed in it, and nothing throws', () => {
    const whole =
      'Date;Time;Puffiness;Skin;__proto__;Note\n02.03.2026;07:10;7,5;3;constructor;"a ""b""\nc"\n' +
      '13/03/2026 7:10 PM;;1;100;;=1+1\n';
    const anyChange = fc.record({
      at: fc.nat(whole.length),
      removed: fc.nat(6),
      put: fc.oneof(anyCell, fc.string({ unit: 'binary', maxLength: 6 })),
    });
    fc.assert(
      fc.property(fc.array(anyChange, { minLength: 1, maxLength: 6 }), (changes) => {
        const text = changes.reduce(
          (former, { at, removed, put }) => former.slice(0, at) + put + former.slice(at + removed),
          whole,
        );
        const read = readTable(text);
        if (!read.ok) return;
        const matching = guessedMatching(columnsOf(read.table));
        const sure = { ...matching, isDayFirst: true };
        if (!isWhole(sure)) return;
        const { checkIns, refused } = readRows(read.table, sure, NOW);
        const counted = refused.reduce((sum, { count }) => sum + count, checkIns.length);
        expect(counted).toBe(read.table.rows.length);
      }),
      { numRuns: 500 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

/** Counts how often a text is looked at. */
function counted(text: string) {
  const seen = { steps: 0 };
  const characters: Characters = {
    length: text.length,
    charCodeAt: (at) => {
      seen.steps += 1;
      return text.charCodeAt(at);
    },
    slice: (from, to) => {
      seen.steps += Math.max(0, Math.min(to, text.length) - from);
      return text.slice(from, to);
    },
  };
  return { seen, characters };
}

describe('reading a table', () => {
  const HOSTILE: readonly [string, string][] = [
    ['one long line', 'x'],
    ['quotation marks', '"'],
    ['quotation marks that open and end', '"a",'],
    ['quotation marks that never open', 'a",b"\n'],
    ['quoted line breaks that end in text', '"\n"x,'],
    ['blank lines', '\r\n'],
    ['separators', ';'],
  ];

  it.each(HOSTILE)('takes steps in proportion to its length: %s', (_, unit) => {
    const length = 400_000;
    const { seen, characters } = counted(`Date,Puffy\n${unit.repeat(length / unit.length)}`);
    readTable(characters);
    expect(seen.steps).toBeLessThan(length * 8);
  });
});
