import { describe, expect, test } from 'vitest';
import { addDays, day } from '../../../src/domain/day.ts';
import { readPause } from '../../../src/domain/consistency/pause-entry.ts';
import { freedBy, leftOver, pausesOf } from '../../../src/domain/consistency/pauses.ts';
import { record, summary, TODAY } from './support.ts';

const range = (from: string, to: string) => ({ from: day(from), to: day(to) });

describe('pauses on record', () => {
  test('are paused days in a row, newest first', () => {
    expect(pausesOf(record('pp.p#ppp'))).toEqual([
      { from: '2026-03-02', to: '2026-03-04', reason: 'unwell' },
      { from: '2026-02-28', to: '2026-02-28', reason: 'unwell' },
      { from: '2026-02-25', to: '2026-02-26', reason: 'unwell' },
    ]);
  });

  test('end where the reason changes', () => {
    const next = addDays(TODAY, 1);
    const summaries = new Map(record('p')).set(next, summary(next, { paused: 'procedure' }));
    expect(pausesOf(summaries).map(({ reason }) => reason)).toEqual(['procedure', 'unwell']);
  });

  test('are none where nothing is paused', () => {
    expect(pausesOf(record('#o/r'))).toEqual([]);
  });
});

test.each([
  ['all of it', range('2026-03-01', '2026-03-09'), range('2026-03-01', '2026-03-09'), []],
  [
    'both ends',
    range('2026-03-01', '2026-03-09'),
    range('2026-03-03', '2026-03-04'),
    [range('2026-03-01', '2026-03-02'), range('2026-03-05', '2026-03-09')],
  ],
  [
    'none of it',
    range('2026-03-01', '2026-03-02'),
    range('2026-03-03', '2026-03-04'),
    [range('2026-03-01', '2026-03-02')],
  ],
  ['more than it', range('2026-03-02', '2026-03-03'), range('2026-03-01', '2026-03-09'), []],
])('a change that keeps %s frees the rest', (_, old, kept, expected) => {
  expect(leftOver(old, kept)).toEqual(expected);
});

test('ending a pause that runs frees today and what is to come, else all of it', () => {
  const around = { from: addDays(TODAY, -3), to: addDays(TODAY, 3) };
  expect(freedBy(around, TODAY)).toEqual({ from: TODAY, to: around.to });
  const past = { from: addDays(TODAY, -3), to: addDays(TODAY, -1) };
  expect(freedBy(past, TODAY)).toEqual(past);
  const ahead = { from: addDays(TODAY, 1), to: addDays(TODAY, 3) };
  expect(freedBy(ahead, TODAY)).toEqual(ahead);
});

describe('the days a person types', () => {
  test('make a pause, back in time and up to a year ahead', () => {
    expect(readPause('2026-03-01', '2026-03-01', TODAY)).toEqual({
      ok: true,
      range: range('2026-03-01', '2026-03-01'),
    });
    expect(readPause('2026-03-05', '2027-03-05', TODAY)).toMatchObject({ ok: true });
  });

  test.each([
    ['', '2026-03-04', 'from', 'missing'],
    ['2026-02-30', '2026-03-04', 'from', 'missing'],
    ['0026-03-01', '2026-03-04', 'from', 'too-early'],
    ['2026-03-04', '', 'to', 'missing'],
    ['2026-03-04', 'soon', 'to', 'missing'],
    ['2026-03-04', '2026-03-03', 'to', 'before-start'],
    ['2027-03-01', '2027-03-06', 'to', 'too-far'],
    ['2026-03-04', '2062-03-04', 'to', 'too-far'],
    ['2025-03-01', '2026-03-02', 'to', 'too-long'],
  ])('are refused: %s to %s', (from, to, field, reason) => {
    expect(readPause(from, to, TODAY)).toEqual({ ok: false, problem: { field, reason } });
  });

  test('may span a leap year and no day more', () => {
    expect(readPause('2025-03-01', '2026-03-01', TODAY)).toMatchObject({ ok: true });
  });
});
