import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, daysBetween } from '../../../src/domain/day.ts';
import type { Day } from '../../../src/domain/day.ts';
import { REPORT_WEEKS, reportOf } from '../../../src/domain/export/report.ts';
import type { Report, ReportSources } from '../../../src/domain/export/report.ts';
import { SCALE_IDS } from '../../../src/domain/rating/rating.ts';
import { summaryOf } from '../../../src/domain/record/day-summary.ts';
import type { DaySummary } from '../../../src/domain/record/day-summary.ts';
import type { CheckIn, DayContext, SessionRecord } from '../../../src/domain/record/record.ts';
import { anyCheckIn, anyContext, anyDay, anySession } from './any-records.ts';

const LAST = day('2026-03-29');
const MINUTE = 60_000;
const NOON = Date.UTC(2026, 2, 29, 12);

const envelope = (id: string) => ({ id, createdAt: NOON, updatedAt: NOON });
const rating = (of: Day, moment: CheckIn['moment'], puffiness: number, note = ''): CheckIn => ({
  ...envelope(`${of} ${moment}`),
  day: of,
  at: NOON + (moment === 'after' ? 10 * MINUTE : 0),
  zoneOffsetMinutes: 0,
  moment,
  ratings: { puffiness },
  skipped: false,
  sessionId: of,
  note,
});
const facial = (of: Day, completion: SessionRecord['completion'], minutes: number) =>
  ({
    ...envelope(of),
    day: of,
    startedAt: NOON,
    endedAt: NOON + 30 * MINUTE,
    zoneOffsetMinutes: 0,
    routineId: 'facial',
    length: 'short',
    completion,
    guided: true,
    steps: [{ stepId: 'B1', outcome: 'done', playedMs: minutes * MINUTE }],
    pauses: [],
  }) satisfies SessionRecord;
const context = (of: Day, over: Partial<DayContext>): DayContext => ({
  ...envelope(of),
  day: of,
  tags: [],
  paused: null,
  ...over,
});

interface Recorded {
  readonly checkIns?: readonly CheckIn[];
  readonly sessions?: readonly SessionRecord[];
  readonly contexts?: readonly DayContext[];
}

/** Records with the summaries that are kept of them. */
function sources({ checkIns = [], sessions = [], contexts = [] }: Recorded): ReportSources {
  const days = new Set([...checkIns, ...sessions, ...contexts].map((record) => record.day));
  const of = <T extends { readonly day: Day }>(records: readonly T[], wanted: Day): T[] =>
    records.filter((record) => record.day === wanted);
  const summaries = [...days].flatMap((each): DaySummary[] => {
    const summary = summaryOf(each, {
      checkIns: of(checkIns, each),
      sessions: of(sessions, each),
      context: of(contexts, each)[0] ?? null,
    });
    return summary === null ? [] : [summary];
  });
  return { summaries, checkIns, sessions };
}

const report = (recorded: Recorded, weeks: 4 | 12 = 4): Report =>
  reportOf(sources(recorded), LAST, weeks);
const ago = (days: number): Day => addDays(LAST, -days);

describe('the days of a report', () => {
  test.each(REPORT_WEEKS)('of %i weeks are whole weeks that end with its last day', (weeks) => {
    const { whole, weeks: each } = report({}, weeks);
    expect(daysBetween(whole.firstDay, LAST)).toBe(weeks * 7 - 1);
    expect(each.length).toBe(weeks);
    expect(each[0]?.firstDay).toBe(whole.firstDay);
    expect(each.at(-1)?.lastDay).toBe(LAST);
    for (const [index, week] of each.entries()) {
      expect(daysBetween(week.firstDay, week.lastDay)).toBe(6);
      const next = each[index + 1];
      if (next !== undefined) expect(next.firstDay).toBe(addDays(week.lastDay, 1));
    }
  });

  test('leave out what was recorded before and after them', () => {
    const checkIns = [ago(28), ago(27), LAST, addDays(LAST, 1)].map((of) =>
      rating(of, 'before', 4, 'a note'),
    );
    const { whole, notes, days } = report({ checkIns });
    expect(whole.ratedDays).toBe(2);
    expect(notes.map((note) => note.day)).toEqual([ago(27), LAST]);
    expect(days.map((row) => row.day)).toEqual([ago(27), LAST]);
  });

  test('without a record give figures without a value, never a zero', () => {
    const { whole, tags, notes, days } = report({});
    for (const scale of SCALE_IDS)
      expect(whole.scales[scale]).toEqual({ before: null, after: null });
    expect(whole.facials).toEqual({ completed: 0, partial: 0, workedMs: 0 });
    expect([tags, notes, days]).toEqual([[], [], []]);
  });
});

test('the figures are those of the days, week by week and as a whole', () => {
  const checkIns = [
    rating(ago(0), 'before', 2),
    rating(ago(1), 'before', 3),
    rating(ago(2), 'before', 10),
    rating(ago(2), 'after', 6),
    rating(ago(8), 'before', 1),
    rating(ago(9), 'after', 1),
  ];
  const { whole, weeks } = report({ checkIns });
  expect(weeks.at(-1)?.scales.puffiness).toEqual({
    before: { days: 3, mean: 5, median: 3 },
    after: { days: 1, mean: 6, median: 6 },
  });
  expect(weeks.at(-2)?.scales.puffiness.before).toEqual({ days: 1, mean: 1, median: 1 });
  expect(weeks.at(-3)?.scales.puffiness.before).toBeNull();
  expect(whole.scales.puffiness.before).toEqual({ days: 4, mean: 4, median: 2.5 });
  expect(whole.ratedDays).toBe(5);
});

test('facials count as done or partly done, with the minutes that were massage', () => {
  const sessions = [facial(ago(3), 'completed', 6), facial(ago(3), 'partial', 2)];
  const byHand = { ...facial(ago(2), 'completed', 0), guided: false, steps: [] };
  const { whole, days } = report({ sessions: [...sessions, byHand] });
  expect(whole.facials).toEqual({ completed: 2, partial: 1, workedMs: 38 * MINUTE });
  expect(days.map((row) => row.facials.workedMs)).toEqual([8 * MINUTE, 30 * MINUTE]);
});

test('tags come with their days, the most frequent first; paused days are counted', () => {
  const contexts = [
    context(ago(1), { tags: ['alcohol', 'heat'] }),
    context(ago(2), { tags: ['heat'] }),
    context(ago(3), { paused: 'travel' }),
  ];
  const { whole, tags, days } = report({ contexts });
  expect(tags).toEqual([
    { tag: 'heat', days: 2 },
    { tag: 'alcohol', days: 1 },
  ]);
  expect(whole.pausedDays).toBe(1);
  expect(whole.ratedDays).toBe(0);
  expect(days.map(({ paused }) => paused)).toEqual(['travel', null, null]);
});

test('notes come in the order they were written; an empty one is none', () => {
  const checkIns = [
    rating(ago(1), 'after', 3, 'second'),
    rating(ago(0), 'before', 3, 'third'),
    rating(ago(1), 'before', 3, 'first'),
    rating(ago(4), 'before', 3, ' \n'),
  ];
  expect(report({ checkIns }).notes).toMatchObject([
    { day: ago(1), moment: 'before', note: 'first' },
    { day: ago(1), moment: 'after', note: 'second' },
    { day: ago(0), moment: 'before', note: 'third' },
  ]);
});

const anySources = fc
  .record({
    checkIns: fc.array(anyCheckIn, { maxLength: 30 }),
    sessions: fc.array(anySession, { maxLength: 15 }),
    contexts: fc.uniqueArray(anyContext, { maxLength: 15, selector: (each) => each.day }),
  })
  .map(sources);

test('the weeks and the days add up to the whole', () => {
  const total = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);
  fc.assert(
    fc.property(anySources, anyDay, fc.constantFrom(...REPORT_WEEKS), (from, last, count) => {
      const { whole, weeks, days, tags } = reportOf(from, last, count);
      expect(total(weeks.map((week) => week.ratedDays))).toBe(whole.ratedDays);
      expect(total(weeks.map((week) => week.pausedDays))).toBe(whole.pausedDays);
      for (const key of ['completed', 'partial'] as const) {
        expect(total(weeks.map(({ facials }) => facials[key]))).toBe(whole.facials[key]);
        expect(total(days.map(({ facials }) => facials[key]))).toBe(whole.facials[key]);
      }
      const worked = total(weeks.map(({ facials }) => facials.workedMs));
      expect(Math.abs(worked - whole.facials.workedMs)).toBeLessThanOrEqual(worked * 1e-12);
      expect(total(tags.map((tag) => tag.days))).toBe(total(days.map((row) => row.tags.length)));
    }),
  );
});

test('each figure is made of the ratings in the table, and of nothing else', () => {
  fc.assert(
    fc.property(anySources, anyDay, (from, last) => {
      const { whole, weeks, days } = reportOf(from, last, 12);
      for (const stretch of [whole, ...weeks]) {
        const rows = days.filter(
          (row) => row.day >= stretch.firstDay && row.day <= stretch.lastDay,
        );
        for (const scale of SCALE_IDS) {
          for (const side of ['before', 'after'] as const) {
            const values = rows.flatMap((row) => row[side][scale] ?? []);
            const figures = stretch.scales[scale][side];
            expect(figures?.days ?? 0).toBe(values.length);
            if (figures === null) continue;
            const sum = values.reduce((all, value) => all + value, 0);
            expect(figures.mean * figures.days).toBeCloseTo(sum, 9);
            const below = values.filter((value) => value < figures.median).length;
            const above = values.filter((value) => value > figures.median).length;
            expect(Math.max(below, above) * 2).toBeLessThanOrEqual(values.length);
          }
        }
      }
    }),
  );
});
