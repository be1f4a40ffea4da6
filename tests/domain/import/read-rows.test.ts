import { describe, expect, it } from 'vitest';
import { parseCheckIn } from '../../../src/data/record-schema.ts';
import { columnsOf } from '../../../src/domain/import/columns.ts';
import {
  guessedMatching,
  isWhole,
  openQuestions,
  rematched,
} from '../../../src/domain/import/matching.ts';
import type { Matching } from '../../../src/domain/import/matching.ts';
import { daysOf, newcomersOf } from '../../../src/domain/import/newcomers.ts';
import { readRows } from '../../../src/domain/import/read-rows.ts';
import type { CheckIn } from '../../../src/domain/record/record.ts';
import { summaryOf } from '../../../src/domain/record/day-summary.ts';
import { matchingOf, NOW, tableOf } from './support/tables.ts';

const guess = (text: string): Matching => guessedMatching(columnsOf(tableOf(text)));

/** What becomes of a text with whatever was said about it. */
function read(text: string, said: Partial<Matching> = {}) {
  const table = tableOf(text);
  const matching = { ...guess(text), ...said };
  if (!isWhole(matching)) throw new Error(`Open: ${openQuestions(matching).join()}`);
  return readRows(table, matching, NOW);
}

const ratingsIn = (text: string, said: Partial<Matching> = {}): CheckIn['ratings'][] =>
  read(text, said).checkIns.map(({ ratings }) => ratings);

const refusedIn = (text: string, said: Partial<Matching> = {}): string[] =>
  read(text, said).refused.map(({ reason, count, first }) => `${reason} ${count} from ${first}`);

const clock = ({ at }: CheckIn): string => {
  const date = new Date(at);
  return [date.getMonth() + 1, date.getDate(), date.getHours(), date.getMinutes()].join(' ');
};

describe('a German table', () => {
  const TEXT =
    'Datum;Uhrzeit;Schwellung;Hautbild;Notiz\r\n' +
    '02.03.2026;07:10;7,5;3;"müde; salzig"\r\n' +
    '13.03.2026;;2,4;10;\r\n';

  it('is matched by its names and read with its dots and commas', () => {
    const matching = guess(TEXT);
    expect(matching.fields).toEqual(['day', 'time', 'puffiness', 'complexion', 'note']);
    const { checkIns, refused } = read(TEXT);
    expect(refused).toEqual([]);
    expect(checkIns).toMatchObject([
      {
        day: '2026-03-02',
        moment: 'anytime',
        ratings: { puffiness: 8, complexion: 3 },
        note: 'müde; salzig',
      },
      { day: '2026-03-13', ratings: { puffiness: 2, complexion: 10 }, note: '' },
    ]);
    expect(checkIns.map(clock)).toEqual(['3 2 7 10', '3 13 12 0']);
  });

  it('makes records that the database takes, as of the import', () => {
    for (const checkIn of read(TEXT).checkIns) {
      expect(parseCheckIn(checkIn)).toEqual({ ok: true, value: checkIn });
      expect([checkIn.createdAt, checkIn.updatedAt]).toEqual([NOW.at, NOW.at]);
    }
  });
});

describe('the day of a row', () => {
  const days = (written: readonly string[], said: Partial<Matching> = {}): string[] => {
    const rows = written.map((day, index) => `${day};${index % 10}\n`).join('');
    return read(`Date;Puffy (0-10)\n${rows}`, said).checkIns.map(({ day }) => day);
  };

  it.each([
    [
      ['2026-03-02', '2026/3/4', '2026.12.01'],
      ['2026-03-02', '2026-03-04'],
    ],
    [
      ['13/03/2026', '02/03/2026'],
      ['2026-03-13', '2026-03-02'],
    ],
    [
      ['03/13/2026', '03/02/2026'],
      ['2026-03-13', '2026-03-02'],
    ],
    [
      ['2.3.26', '04.03.2026'],
      ['2026-03-02', '2026-03-04'],
    ],
    [
      ['2-3-2026', '29-03-2026'],
      ['2026-03-02', '2026-03-29'],
    ],
  ])('is told by the data: %j', (written, expected) => {
    expect(days(written)).toEqual(expected);
  });

  it('is asked for where day and month could be either', () => {
    const text = 'Date,Puffy (0-10)\n02/03/2026,7\n04/05/2026,3\n';
    expect(openQuestions(guess(text))).toEqual(['day-order']);
    const daysIf = (isDayFirst: boolean): string[] =>
      read(text, { isDayFirst }).checkIns.map(({ day }) => day);
    expect(daysIf(true)).toEqual(['2026-03-02', '2026-05-04']);
    expect(daysIf(false)).toEqual(['2026-02-03', '2026-04-05']);
  });

  it('is asked for where the rows contradict each other, and the others are then refused', () => {
    const text = 'Date,Puffy (0-10)\n13/03/2026,7\n03/14/2026,3\n';
    expect(openQuestions(guess(text))).toEqual(['day-order']);
    expect(refusedIn(text, { isDayFirst: true })).toEqual(['day 1 from 3']);
  });

  it('may be a number of days, as spreadsheets count them', () => {
    const text = 'Date,Puffy (0-10)\n46083,7\n46084.3125,3\n';
    const said = { ...rematched(columnsOf(tableOf(text)), guess(text), 0, 'day') };
    const { checkIns } = read(text, { ...said, isDayFirst: true });
    expect(checkIns.map(({ day }) => day)).toEqual(['2026-03-02', '2026-03-03']);
    expect(clock(checkIns[1] as CheckIn)).toBe('3 3 7 30');
  });

  it('is the one that is written beside an offset, and the one here for a time in UTC', () => {
    const { checkIns } = read(
      'When,Puffy (0-10)\n2026-03-02T23:30:00-08:00,7\n2026-03-04T12:00:00.000Z,3\n',
    );
    expect(checkIns[0]).toMatchObject({ day: '2026-03-02', zoneOffsetMinutes: -480 });
    expect(checkIns.map(({ at }) => at)).toEqual([
      Date.parse('2026-03-03T07:30:00Z'),
      Date.parse('2026-03-04T12:00:00Z'),
    ]);
  });

  it('is none where it is not on the calendar, to come, or before 2000', () => {
    const text =
      'Date,Puffy (0-10)\n2026-02-30,7\nsoon,7\n2026-06-02,7\n1999-12-31,7\n2026-06-01,7\n';
    expect(refusedIn(text)).toEqual(['day 2 from 2', 'future 1 from 4', 'too-early 1 from 5']);
    // Noon of today is yet to come.
    expect(read(text).checkIns.map(({ at }) => at)).toEqual([NOW.at]);
  });
});

describe('the time of a row', () => {
  it.each([
    ['7:10', '3 2 7 10'],
    ['07.10', '3 2 7 10'],
    ['19h05', '3 2 19 5'],
    ['7:10 PM', '3 2 19 10'],
    ['12:30 a.m.', '3 2 0 30'],
    ['0,5', '3 2 12 0'],
  ])('is read from %s', (written, expected) => {
    const text = `Date;Time;Puffy (0-10)\n2026-03-02;${written};7\n2026-03-03;08:00;6\n`;
    const said = { fields: ['day', 'time', 'puffiness'] as const };
    expect(clock(read(text, said).checkIns[0] as CheckIn)).toBe(expected);
  });

  it.each(['25:00', '7:61', '13:00 pm', 'early', '08:00+99:00'])('is refused: %s', (written) => {
    const text = `Date,Time,Puffy (0-10)\n2026-03-02,${written},7\n`;
    const said = { fields: ['day', 'time', 'puffiness'] as const };
    expect(refusedIn(text, said)).toEqual(['time 1 from 2']);
  });
});

describe('the scale of a column', () => {
  const mapped = (name: string, values: readonly (number | string)[]) => {
    const rows = values.map((value, index) => `2026-03-${index + 10};${value}\n`).join('');
    return ratingsIn(`Day;${name}\n${rows}`).map((ratings) => Object.values(ratings)[0]);
  };

  it.each([
    ['Puffiness', [0, 9, 3], [0, 9, 3]],
    ['Puffiness', [1, 10, 5.5], [0, 10, 5]],
    ['Puffiness', ['0', '100', '64'], [0, 10, 6]],
    ['Puffiness', ['12 %', '80%'], [1, 8]],
    ['Puffiness (1-5)', [2, 3], [3, 5]],
    ['Puffiness /10', [2, 3], [2, 3]],
    ['Breakouts', [0, 2, 3], [0, 2, 3]],
    ['Acne (0–10)', [5, 10], [2, 4]],
  ] as const)('%s with %j is recognised', (name, values, expected) => {
    expect(mapped(name, values)).toEqual(expected);
  });

  it.each([
    [2, 4],
    [2, 400],
    // From 1 to 5, or two mild days of 0 to 10.
    [1, 5],
    [0, 3],
    [1, 7],
  ])('is asked for where %j and %j fit several', (one, other) => {
    const text = `Day,Puffiness\n2026-03-01,${one}\n2026-03-02,${other}\n`;
    expect(openQuestions(guess(text))).toEqual(['range']);
  });

  it('runs the other way where that is said', () => {
    const scales = { puffiness: { least: 1, most: 5, isInverted: true } };
    const text = 'Day,Puffiness\n2026-03-01,1\n2026-03-02,4\n2026-03-03,5\n';
    expect(ratingsIn(text, { scales })).toEqual([
      { puffiness: 10 },
      { puffiness: 3 },
      { puffiness: 0 },
    ]);
  });

  it('refuses what is no number or outside of it, and takes nothing for not rated', () => {
    const text =
      'Day,Puffy (0-10),Skin (0-10),Note\n2026-03-01,11,3,\n2026-03-02,-1,3,\n' +
      '2026-03-03,high,3,\n2026-03-04,n/a,3,\n2026-03-05,,-,\n2026-03-06,,,only a note\n';
    expect(refusedIn(text)).toEqual(['number 1 from 4', 'range 2 from 2', 'nothing 1 from 6']);
    expect(ratingsIn(text)).toEqual([{ complexion: 3 }, {}]);
  });
});

describe('a matching', () => {
  const TEXT = 'Tag,Wert,__proto__,Puffy\n2026-03-01,4,constructor,9\n2026-03-02,9,toString,8\n';

  it('guesses nothing from a name that says nothing', () => {
    expect(guess(TEXT).fields).toEqual(['day', null, null, 'puffiness']);
    expect(guess('2026-03-01;5\n2026-03-02;9\n').fields).toEqual(['day', null]);
    expect(openQuestions(guess('2026-03-01;5\n2026-03-02;9\n'))).toEqual(['rating']);
    expect(openQuestions(guess('a;b\nx;y\n'))).toEqual(['day', 'rating']);
  });

  it('takes a field from the column that had it, with what was said of that', () => {
    const columns = columnsOf(tableOf(TEXT));
    const said = {
      ...guess(TEXT),
      scales: { puffiness: { least: 0, most: 10, isInverted: true } },
    };
    const other = rematched(columns, said, 1, 'puffiness');
    expect(other.fields).toEqual(['day', 'puffiness', null, null]);
    expect(other.scales).toEqual({ puffiness: { least: 0, most: 10, isInverted: false } });
    const none = rematched(columns, other, 1, null);
    expect([none.fields, none.scales]).toEqual([['day', null, null, null], {}]);
  });

  it('passes over columns that are matched to nothing, whatever they are called', () => {
    expect(ratingsIn(TEXT)).toEqual([{ puffiness: 9 }, { puffiness: 8 }]);
  });
});

describe('a row', () => {
  it('with more cells than there are columns is refused: a comma stands inside of one', () => {
    const text = 'Day,Puffy (0-10),Note\n2026-03-01,7,5,well\n2026-03-02,6,,\n2026-03-03,5\n';
    expect(refusedIn(text)).toEqual(['shape 1 from 2']);
    expect(ratingsIn(text)).toEqual([{ puffiness: 6 }, { puffiness: 5 }]);
  });

  it('that comes twice is taken once; another time of the day is another rating', () => {
    const text =
      'Day,Time,Puffy (0-10)\n2026-03-01,08:00,7\n2026-03-01,20:00,5\n' +
      '2026-03-01,8:00,3\n2026-03-01,08:00,7\n';
    expect(refusedIn(text)).toEqual(['twice 2 from 4']);
    expect(ratingsIn(text)).toEqual([{ puffiness: 7 }, { puffiness: 5 }]);
  });

  it('keeps its note as text, whatever it begins with, and no longer than notes are', () => {
    const text = `Day,Puffy (0-10),Note\n2026-03-01,7,"=HYPERLINK(""x"")"\n2026-03-02,7,${'n'.repeat(2001)}\n`;
    const { checkIns, cutNotes } = read(text);
    expect(checkIns[0]?.note).toBe('=HYPERLINK("x")');
    expect([checkIns[1]?.note.length, cutNotes]).toEqual([2000, 1]);
  });

  it('names its moment, or has the one that is said of all', () => {
    const text =
      'Day,Moment,Puffy (0-10)\n2026-03-01,before,7\n2026-03-01,After,4\n2026-03-02,,5\n';
    expect(read(text).checkIns.map(({ moment }) => moment)).toEqual(['before', 'after', 'anytime']);
    expect(read(text, { moment: 'before' }).checkIns[2]?.moment).toBe('before');
    expect(refusedIn(`${text}2026-03-03,sometime,5\n`)).toEqual(['moment 1 from 5']);
  });

  it('before a facial and one after it on the same day are a pair in the charts', () => {
    const { checkIns } = read('Day,Moment,Puffy (0-10)\n2026-03-01,before,7\n2026-03-01,after,4\n');
    const summary = summaryOf(checkIns[0]?.day as never, { checkIns, sessions: [], context: null });
    expect(summary).toMatchObject({ before: { puffiness: 7 }, after: { puffiness: 4 } });
    expect(summary?.pairs).toEqual([{ kind: 'facial', change: -3, seconds: 0 }]);
  });
});

describe('what is here already', () => {
  const TEXT = 'Day,Puffy (0-10)\n2026-03-02,7\n2026-03-01,5\n';
  const once = (): readonly CheckIn[] => read(TEXT).checkIns;

  it('is not added again: the same rows are the same records', () => {
    const later = readRows(tableOf(TEXT), matchingOf(tableOf(TEXT)), { ...NOW, at: NOW.at + 5000 });
    expect(later.checkIns.map(({ id }) => id)).toEqual(once().map(({ id }) => id));
    expect(newcomersOf(later.checkIns, once(), false)).toEqual({
      added: [],
      present: 2,
      deleted: 0,
    });
  });

  it('is told by its day and moment too', () => {
    const [first] = once();
    const mine = { ...(first as CheckIn), id: 'mine', ratings: { puffiness: 1 } };
    const { added, present } = newcomersOf(once(), [mine], false);
    expect([added.map(({ day }) => day), present]).toEqual([['2026-03-01'], 1]);
    expect(newcomersOf(once(), [{ ...mine, moment: 'after' }], false).added).toHaveLength(2);
  });

  it('and was deleted stays deleted', () => {
    const [first] = once() as [CheckIn];
    const { id, day, createdAt } = first;
    const tombstone = { id, day, createdAt, updatedAt: NOW.at + 1, deletedAt: NOW.at + 1 };
    const { added, present, deleted } = newcomersOf(once(), [tombstone], false);
    expect([added.length, present, deleted]).toEqual([1, 0, 1]);
  });

  it('leaves the first and the last day of what is new', () => {
    expect(daysOf(once())).toEqual({ first: '2026-03-01', last: '2026-03-02' });
    expect(daysOf([])).toBeNull();
  });
});
