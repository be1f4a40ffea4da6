import fc from 'fast-check';
import { addDays, day } from '../../../src/domain/day.ts';
import type { RatedDay } from '../../../src/domain/trend/series.ts';

export const FIRST = day('2026-02-20');
export const SPAN = 60;
export const LAST = addDays(FIRST, SPAN - 1);

/** Some rated days of a span, with any ratings, in the order of days. */
export const ratedDays: fc.Arbitrary<RatedDay[]> = fc
  .array(fc.option(fc.integer({ min: 0, max: 10 })), { minLength: SPAN, maxLength: SPAN })
  .map((values) =>
    values.flatMap((value, index) =>
      value === null ? [] : [{ day: addDays(FIRST, index), value }],
    ),
  );

/** Ratings on the days of a pattern: a digit or `x` for 10 is rated, `.` is not. */
export function rated(pattern: string): RatedDay[] {
  return [...pattern].flatMap((mark, index) =>
    mark === '.' ? [] : [{ day: addDays(FIRST, index), value: mark === 'x' ? 10 : Number(mark) }],
  );
}
