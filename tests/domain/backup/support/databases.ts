import * as fc from 'fast-check';
import { BACKUP_KINDS } from '../../../../src/domain/backup/records.ts';
import type { BackupKind, BackupRecords } from '../../../../src/domain/backup/records.ts';
import { addDays, day } from '../../../../src/domain/day.ts';
import { VIEWS } from '../../../../src/domain/photo/photo.ts';
import { SCALE_IDS, SCALES } from '../../../../src/domain/rating/rating.ts';
import { DAY_PAUSES, MOMENTS, TAGS } from '../../../../src/domain/record/record.ts';
import { LENGTHS, REP_SECONDS } from '../../../../src/domain/routine/routine.ts';
import {
  CONDITION_IDS,
  QUESTION_IDS,
  SKIN_REGIONS,
} from '../../../../src/domain/safety/conditions.ts';
import {
  COUNT_IN_SECONDS,
  GUIDES,
  LEAD_SIDES,
  LOUDEST,
  MIRROR_PLACES,
  SOUND_ROUTES,
  SOUND_SETS,
  VOICE_RATES,
} from '../../../../src/domain/settings/guidance.ts';
import { DAY_END_HOURS, SKIN_TONES, THEMES } from '../../../../src/domain/settings/settings.ts';

/** Few ids and few times, so that two databases meet in most ways they can. */
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const time = fc.integer({ min: 1_000, max: 1_004 });
const someDay = fc.integer({ min: 0, max: 3 }).map((days) => addDays(day('2026-03-02'), days));
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const text = fc.string({ maxLength: 8, unit: 'binary' });
const word = fc.constantFrom('facial', 'C1', 'N1', 'x');
const zone = fc.integer({ min: -720, max: 840 });
const amount = fc.double({ min: 0, max: 1e9, noNaN: true, noDefaultInfinity: true });

const envelope = { id, createdAt: time, updatedAt: time };
const buried = { ...envelope, deletedAt: time };
const dated = { ...buried, day: someDay };

const ratings = fc.record(
  Object.fromEntries(
    SCALE_IDS.map((scale) => [
      scale,
      fc.integer({ min: SCALES[scale].least, max: SCALES[scale].most }),
    ]),
  ),
  { requiredKeys: [] },
);

const LIVING = {
  'check-ins': {
    ...envelope,
    day: someDay,
    at: time,
    zoneOffsetMinutes: zone,
    moment: oneOf(MOMENTS),
    ratings,
    skipped: fc.boolean(),
    sessionId: fc.option(word),
    note: text,
  },
  sessions: {
    ...envelope,
    day: someDay,
    startedAt: time,
    endedAt: time,
    zoneOffsetMinutes: zone,
    routineId: word,
    length: oneOf(LENGTHS),
    completion: oneOf(['completed', 'partial']),
    guided: fc.boolean(),
    steps: fc.array(
      fc.record({ stepId: word, outcome: oneOf(['done', 'partial', 'skipped']), playedMs: amount }),
      { maxLength: 2 },
    ),
    pauses: fc.array(
      fc.record({
        fromAt: time,
        toAt: time,
        reason: oneOf(['asked', 'away', 'concern', 'restored']),
      }),
      { maxLength: 2 },
    ),
  },
  'day-contexts': {
    ...envelope,
    day: someDay,
    tags: fc.subarray([...TAGS]),
    paused: fc.option(oneOf(DAY_PAUSES)),
  },
  routines: {
    ...envelope,
    name: word,
    basedOn: fc.constant('facial'),
    repSeconds: fc.option(oneOf(REP_SECONDS)),
    items: fc.array(fc.record({ stepId: word, reps: fc.integer({ min: 1, max: 9 }) }), {
      minLength: 1,
      maxLength: 2,
    }),
  },
  experiments: {
    ...envelope,
    firstDay: someDay,
    length: oneOf(LENGTHS),
    pairs: fc.integer({ min: 7, max: 28 }),
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    stoppedOn: fc.option(someDay),
  },
  'safety-answers': {
    ...envelope,
    answers: fc.record({
      answeredOn: someDay,
      questions: fc.dictionary(oneOf(QUESTION_IDS), oneOf(['no', 'yes']), {
        noNullPrototype: true,
      }),
      reports: fc.dictionary(
        oneOf(CONDITION_IDS),
        fc.record(
          {
            since: someDay,
            lastDay: someDay,
            regions: fc.subarray([...SKIN_REGIONS]),
            cleared: fc.boolean(),
          },
          { requiredKeys: ['since'], noNullPrototype: true },
        ),
        { maxKeys: 3, noNullPrototype: true },
      ),
    }),
  },
  photos: {
    ...envelope,
    day: someDay,
    at: time,
    zoneOffsetMinutes: zone,
    moment: oneOf(MOMENTS),
    view: oneOf(VIEWS),
    width: fc.integer({ min: 1, max: 4096 }),
    height: fc.integer({ min: 1, max: 4096 }),
    bytes: fc.integer({ min: 1, max: 2 ** 22 }),
    type: fc.constant('image/jpeg'),
    light: fc.record({ brightness: amount, warmth: amount, slant: amount }),
  },
};

const BURIED = {
  'check-ins': dated,
  sessions: dated,
  'day-contexts': dated,
  routines: buried,
  experiments: buried,
  'safety-answers': null,
  photos: buried,
};

type AnyRecord = { readonly id: string; readonly day?: string };

function ofKind(kind: BackupKind): fc.Arbitrary<AnyRecord[]> {
  const options = { noNullPrototype: true } as const;
  const living = fc.record<object>(LIVING[kind], options);
  const dead = BURIED[kind];
  const record = dead === null ? living : fc.oneof(living, fc.record<object>(dead, options));
  return fc.uniqueArray(record as fc.Arbitrary<AnyRecord>, {
    maxLength: 5,
    selector: ({ id }) => id,
  });
}

const choices = {
  settings: fc.record({
    welcomed: fc.boolean(),
    length: oneOf(LENGTHS),
    theme: oneOf(THEMES),
    skinTone: oneOf(SKIN_TONES),
    dayEndHour: oneOf(DAY_END_HOURS),
    emergencyCountry: fc.option(oneOf(['DE', 'GB'])),
    extras: fc.subarray(['under-eye', 'breakouts'] as const),
    photos: fc.boolean(),
    timeOfDay: oneOf(['morning', 'evening']),
    hideScores: fc.boolean(),
    photosBlurred: fc.boolean(),
    updatedAt: time,
  }),
  guidance: fc.record({
    countInSeconds: oneOf(COUNT_IN_SECONDS),
    leadSide: oneOf(LEAD_SIDES),
    repSeconds: oneOf(REP_SECONDS),
    guide: oneOf(GUIDES),
    volume: fc.integer({ min: 0, max: LOUDEST }),
    soundSet: oneOf(SOUND_SETS),
    soundRoute: oneOf(SOUND_ROUTES),
    voiceUri: fc.option(word),
    voiceRate: oneOf(VOICE_RATES),
    vibration: fc.boolean(),
    flash: fc.boolean(),
    mirror: oneOf(MIRROR_PLACES),
    leftOut: fc.array(word, { maxLength: 2 }),
    leftOutToday: fc.option(fc.record({ day: someDay, areas: fc.array(word, { maxLength: 2 }) })),
    updatedAt: time,
  }),
};

/** Of contexts the day never changes, and at most one lives for each day. */
function oneContextADay(contexts: readonly AnyRecord[]): AnyRecord[] {
  const days = new Set<unknown>();
  const ofFixedDay = contexts.map((context) => ({
    ...context,
    day: context.id < 'd' ? '2026-03-02' : '2026-03-03',
  }));
  return ofFixedDay.filter((context) => {
    if ('deletedAt' in context) return true;
    const isFirst = !days.has(context.day);
    days.add(context.day);
    return isFirst;
  });
}

/** Every database Ebb could have written, with records of all kinds, living and buried. */
export const databases: fc.Arbitrary<BackupRecords> = fc
  .record({
    records: fc.record(
      Object.fromEntries(BACKUP_KINDS.map((kind) => [kind, ofKind(kind)])) as Record<
        BackupKind,
        fc.Arbitrary<AnyRecord[]>
      >,
      { noNullPrototype: true },
    ),
    settings: fc.option(choices.settings),
    guidance: fc.option(choices.guidance),
  })
  .map(
    ({ records, ...chosen }) =>
      ({
        ...chosen,
        records: { ...records, 'day-contexts': oneContextADay(records['day-contexts']) },
      }) as unknown as BackupRecords,
  );

/** As `databases`, but no day has contexts of two ids on any two of them. */
export const databasesOfOneContextId: fc.Arbitrary<BackupRecords> = databases.map((all) => ({
  ...all,
  records: {
    ...all.records,
    'day-contexts': all.records['day-contexts']
      .map((context) => ({ ...context, id: `of-${context.day}` }))
      .filter(({ id }, index, contexts) => contexts.findIndex((one) => one.id === id) === index),
  },
}));

export const NO_RECORDS: BackupRecords = {
  records: {
    'check-ins': [],
    sessions: [],
    'day-contexts': [],
    routines: [],
    experiments: [],
    'safety-answers': [],
    photos: [],
  },
  settings: null,
  guidance: null,
};

export function withRecords(records: Partial<BackupRecords['records']>): BackupRecords {
  return { ...NO_RECORDS, records: { ...NO_RECORDS.records, ...records } };
}
