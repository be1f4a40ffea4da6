import fc from 'fast-check';
import { addDays, day } from '../../../src/domain/day.ts';
import type { Day } from '../../../src/domain/day.ts';
import type { RecordsToExport } from '../../../src/domain/export/records-csv.ts';
import { SCALE_IDS, valuesOf } from '../../../src/domain/rating/rating.ts';
import type { Ratings } from '../../../src/domain/rating/rating.ts';
import { DAY_PAUSES, MOMENTS, TAGS } from '../../../src/domain/record/record.ts';
import type { CheckIn, DayContext, SessionRecord } from '../../../src/domain/record/record.ts';
import { LENGTHS } from '../../../src/domain/routine/routine.ts';

const FIRST = day('2025-12-01');

export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 120 })
  .map((count) => addDays(FIRST, count));

/** Mostly of our time; now and then as far as a date can hold, less a day for the zone. */
const anyInstant = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: Date.UTC(2000), max: Date.UTC(2100) }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 8.64e15 - 86_400_000 }) },
);
const anyOffset = fc.integer({ min: -1440, max: 1440 });

const NASTY = [
  ...'=+-@＝\t\r\n,;"\' \0\u0085\\uaß😀',
  '\r\n',
  '0000',
  'u003d',
  '%20',
  '/',
  '\\u0000',
  '\ud83d',
  '\ude00',
];

/** Made of what breaks files, and of whatever else a string can hold. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...NASTY), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const anyId = fc.oneof(
  fc.uuid(),
  anyText.filter((text) => text !== ''),
);

const anyRatings: fc.Arbitrary<Ratings> = fc.record(
  Object.fromEntries(SCALE_IDS.map((scale) => [scale, fc.constantFrom(...valuesOf(scale))])),
  { requiredKeys: [] },
);

const envelope = { id: anyId, createdAt: anyInstant, updatedAt: anyInstant };

export const anyCheckIn: fc.Arbitrary<CheckIn> = fc.record({
  ...envelope,
  day: anyDay,
  at: anyInstant,
  zoneOffsetMinutes: anyOffset,
  moment: fc.constantFrom(...MOMENTS),
  ratings: anyRatings,
  skipped: fc.boolean(),
  sessionId: fc.option(anyId),
  note: anyText,
});

const anyDuration = fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e9, noNaN: true }));

export const anySession: fc.Arbitrary<SessionRecord> = fc.record({
  ...envelope,
  day: anyDay,
  startedAt: anyInstant,
  endedAt: anyInstant,
  zoneOffsetMinutes: anyOffset,
  routineId: anyId,
  length: fc.constantFrom(...LENGTHS),
  completion: fc.constantFrom('completed', 'partial'),
  guided: fc.boolean(),
  steps: fc.array(
    fc.record({
      stepId: anyId,
      outcome: fc.constantFrom('done', 'partial', 'skipped'),
      playedMs: anyDuration,
    }),
    { maxLength: 4 },
  ),
  pauses: fc.array(
    fc.record({
      fromAt: anyInstant,
      toAt: anyInstant,
      reason: fc.constantFrom('asked', 'away', 'concern', 'restored'),
    }),
    { maxLength: 3 },
  ),
});

export const anyContext: fc.Arbitrary<DayContext> = fc.record({
  ...envelope,
  day: anyDay,
  tags: fc.subarray([...TAGS]),
  paused: fc.option(fc.constantFrom(...DAY_PAUSES)),
});

export const anyRecords: fc.Arbitrary<RecordsToExport> = fc.record({
  checkIns: fc.array(anyCheckIn, { maxLength: 6 }),
  sessions: fc.array(anySession, { maxLength: 4 }),
  contexts: fc.array(anyContext, { maxLength: 4 }),
});
