import { expect, test } from 'vitest';
import { addDays, day } from '../../../src/domain/day.ts';
import { noneApply, withReport } from '../../../src/domain/safety/answers.ts';
import type { Report } from '../../../src/domain/safety/answers.ts';
import type { ConditionId } from '../../../src/domain/safety/conditions.ts';
import { endedWaits } from '../../../src/domain/safety/ended-waits.ts';

const DONE = day('2025-06-01');

const endedOn = (on: string, condition: ConditionId, details: Partial<Report> = {}) =>
  endedWaits(
    withReport(noneApply(DONE), condition, { since: DONE, lastDay: DONE, ...details }),
    day(on),
  );

test('a wait of 14 days is told as over from the 15th day on, for a week', () => {
  expect(endedOn('2025-06-15', 'botulinum-toxin')).toEqual([]);
  const over = [{ condition: 'botulinum-toxin', since: day('2025-06-16') }];
  expect(endedOn('2025-06-16', 'botulinum-toxin')).toEqual(over);
  expect(endedOn('2025-06-22', 'botulinum-toxin')).toEqual(over);
  expect(endedOn('2025-06-23', 'botulinum-toxin')).toEqual([]);
});

test('after filler it is over only with the word of whoever did it', () => {
  expect(endedOn('2025-06-16', 'dermal-filler')).toEqual([]);
  expect(endedOn('2025-06-16', 'dermal-filler', { cleared: true })).toHaveLength(1);
});

test('nothing is told of what has no wait, no day, or no answers', () => {
  expect(endedOn('2025-06-16', 'peel', { cleared: true })).toEqual([]);
  expect(endedOn(addDays(DONE, 1), 'session-stopped')).toEqual([]);
  expect(endedWaits(noneApply(DONE), DONE)).toEqual([]);
  expect(endedWaits(null, DONE)).toEqual([]);
});
