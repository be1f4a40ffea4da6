import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/domain/day.ts';
import { lastSevenOf } from '../../../src/domain/consistency/last-seven.ts';
import { scoreOf } from '../../../src/domain/consistency/score.ts';
import { sumOf } from '../../../src/domain/consistency/score-sum.ts';
import { record, summary, TODAY } from './support.ts';

const patterns = fc
  .array(fc.constantFrom('#', '#', '#', '/', '.', '.', 'p', 'r', 'o', 'P', 'h'), {
    minLength: 1,
    maxLength: 150,
  })
  .map((marks) => marks.join(''));

/** A record, one day of it, and how often its days were done. */
const withDay = patterns.chain((pattern) =>
  fc.record({
    pattern: fc.constant(pattern),
    day: fc.nat({ max: pattern.length - 1 }).map((back) => addDays(TODAY, -back)),
  }),
);

const ROUNDING = 1e-9;

test('pausing never lowers the score', () => {
  fc.assert(
    fc.property(withDay, ({ pattern, day }) => {
      const before = record(pattern);
      const paused = summary(day, { ...before.get(day), paused: 'other' });
      const after = new Map(before).set(day, paused);
      expect(scoreOf(after, TODAY).value).toBeGreaterThanOrEqual(
        scoreOf(before, TODAY).value - ROUNDING,
      );
    }),
  );
});

test.each(['partial', 'completed'] as const)('a facial never lowers the score: %s', (kind) => {
  fc.assert(
    fc.property(withDay, ({ pattern, day }) => {
      const before = record(pattern);
      const sessions = before.get(day)?.sessions ?? { completed: 0, partial: 0 };
      const done = { ...sessions, [kind]: sessions[kind] + 1 };
      const after = new Map(before).set(day, summary(day, { ...before.get(day), sessions: done }));
      expect(scoreOf(after, TODAY).value).toBeGreaterThanOrEqual(
        scoreOf(before, TODAY).value - ROUNDING,
      );
      const weekBefore = lastSevenOf(before, TODAY, addDays(TODAY, -200));
      const weekAfter = lastSevenOf(after, TODAY, addDays(TODAY, -200));
      expect(weekAfter.done).toBeGreaterThanOrEqual(weekBefore.done);
    }),
  );
});

test('the score lies between 0 and 100, and is the sum of its parts', () => {
  fc.assert(
    fc.property(patterns, (pattern) => {
      const { value, parts } = scoreOf(record(pattern), TODAY);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(100);
      expect(value).toBe(parts.reduce((sum, { points }) => sum + points, 0));
    }),
  );
});

test('the lines of the sum add up to the score, to the last tenth', () => {
  fc.assert(
    fc.property(patterns, (pattern) => {
      const summaries = record(pattern);
      const score = scoreOf(summaries, TODAY);
      const sum = sumOf(score, summaries, TODAY);
      expect(sum.tenths).toBe(Math.round(score.value * 10));
      expect(sum.lines.reduce((total, { tenths }) => total + tenths, 0)).toBe(sum.tenths);
      const facials = sum.lines.reduce((total, { done, partial }) => total + done + partial, 0);
      expect(facials).toBe(score.parts.length);
    }),
  );
});
