import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Journal } from '../../src/data/journal.ts';
import type { RecordKind } from '../../src/data/schema.ts';
import type { Day } from '../../src/domain/day.ts';
import { summaryOf } from '../../src/domain/record/day-summary.ts';
import type { DayRecords, DaySummary } from '../../src/domain/record/day-summary.ts';
import { MOMENTS, TAGS } from '../../src/domain/record/record.ts';
import type { CheckIn, DayContext, SessionRecord } from '../../src/domain/record/record.ts';
import type { Visit } from '../../src/domain/visit/visit.ts';
import {
  checkIn,
  dayContext,
  MONDAY,
  MORNING,
  sessionRecord,
  TUESDAY,
  visit,
  WEDNESDAY,
} from './support/records.ts';
import { freshName, NO_COPY, openStorage, valueOf } from './support/storage.ts';

const DAYS = [MONDAY, TUESDAY, WEDNESDAY];

/** What the journal should hold: plain maps, without a database. */
interface Model {
  readonly 'check-ins': Map<string, CheckIn>;
  readonly sessions: Map<string, SessionRecord>;
  readonly 'day-contexts': Map<string, DayContext>;
  visit: Visit | null;
}

interface Change {
  readonly checkIns: CheckIn[];
  readonly sessions: SessionRecord[];
  readonly contexts: DayContext[];
  readonly visit: Visit | null;
}

function recordsOn(model: Model, day: Day): DayRecords {
  const on = <T extends { day: Day; id: string }>(records: Map<string, T>): T[] =>
    [...records.values()]
      .filter((record) => record.day === day)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const contexts = on(model['day-contexts']).toSorted((a, b) => b.updatedAt - a.updatedAt);
  return {
    checkIns: on(model['check-ins']).toSorted((a, b) => a.at - b.at),
    sessions: on(model.sessions).toSorted((a, b) => a.startedAt - b.startedAt),
    context: contexts[0] ?? null,
  };
}

function summariesOf(model: Model): DaySummary[] {
  return DAYS.flatMap((day) => summaryOf(day, recordsOn(model, day)) ?? []);
}

type Command = fc.AsyncCommand<Model, Journal>;

function commandOf(name: string, run: Command['run']): Command {
  return { check: () => true, run, toString: () => name };
}

function commit(change: Change): Command {
  return commandOf(`commit(${fc.stringify(change)})`, async (model, journal) => {
    for (const record of change.checkIns) model['check-ins'].set(record.id, record);
    for (const record of change.sessions) model.sessions.set(record.id, record);
    for (const record of change.contexts) model['day-contexts'].set(record.id, record);
    model.visit = change.visit;
    const touched = valueOf(await journal.commit(change));
    for (const [day, summary] of touched) {
      expect(summary).toEqual(summaryOf(day, recordsOn(model, day)));
    }
  });
}

function remove(kind: RecordKind, id: string): Command {
  return commandOf(`remove(${kind}, ${id})`, async (model, journal) => {
    const former = model[kind].get(id);
    model[kind].delete(id);
    const touched = valueOf(await journal.remove(kind, id, MORNING));
    expect([...touched.keys()]).toEqual(former === undefined ? [] : [former.day]);
  });
}

const rebuild = commandOf('rebuild()', async (model, journal) => {
  expect(valueOf(await journal.rebuildSummaries())).toEqual(summariesOf(model));
});

const anId = fc.constantFrom('a', 'b', 'c', 'd');
const aDay = fc.constantFrom(...DAYS);
const anInstant = fc.integer({ min: 0, max: 3 }).map((step) => MORNING + step * 1_000);
const aSessionId = fc.constantFrom('a', 'b', null);

const aCheckIn = fc
  .record({
    id: anId,
    day: aDay,
    at: anInstant,
    moment: fc.constantFrom(...MOMENTS),
    ratings: fc.record(
      { puffiness: fc.integer({ min: 0, max: 10 }), complexion: fc.integer({ min: 0, max: 10 }) },
      { requiredKeys: [] },
    ),
    sessionId: aSessionId,
  })
  .map(checkIn);

const aSession = fc
  .record({
    id: anId,
    day: aDay,
    startedAt: anInstant,
    completion: fc.constantFrom('completed' as const, 'partial' as const),
  })
  .map(sessionRecord);

const aContext = fc
  .record({ id: anId, day: aDay, updatedAt: anInstant, tags: fc.subarray([...TAGS]) })
  .map(dayContext);

const aChange = fc.record({
  checkIns: fc.array(aCheckIn, { maxLength: 3 }),
  sessions: fc.array(aSession, { maxLength: 2 }),
  contexts: fc.array(aContext, { maxLength: 1 }),
  visit: fc.option(aDay.map((day) => visit({ day }))),
});

const aKind = fc.constantFrom<RecordKind>('check-ins', 'sessions', 'day-contexts');

const commands = fc.commands(
  [
    aChange.map(commit),
    fc.tuple(aKind, anId).map(([kind, id]) => remove(kind, id)),
    fc.constant(rebuild),
  ],
  { maxCommands: 25 },
);

it('holds what plain maps would hold, whatever is done in whatever order', async () => {
  const property = fc.asyncProperty(commands, async (sequence) => {
    const { journal } = openStorage(freshName(), undefined, NO_COPY);
    const model: Model = {
      'check-ins': new Map(),
      sessions: new Map(),
      'day-contexts': new Map(),
      visit: null,
    };
    await fc.asyncModelRun(() => ({ model, real: journal }), sequence);

    for (const day of DAYS) {
      const expected = { ...recordsOn(model, day), unreadable: 0 };
      expect(valueOf(await journal.day(day))).toEqual(expected);
    }
    expect(valueOf(await journal.summaries())).toEqual(summariesOf(model));
    expect(valueOf(await journal.visit())).toEqual(model.visit);
  });
  await fc.assert(property, { numRuns: 100 });
}, 60_000);
