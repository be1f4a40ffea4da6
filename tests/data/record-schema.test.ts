import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseCheckIn,
  parseDayContext,
  parseOwnRoutine,
  parseSafetyAnswers,
  parseSessionRecord,
  parseStored,
  parseStoredRoutine,
  parseTombstone,
  parseVisit,
} from '../../src/data/record-schema.ts';
import type { Parsed } from '../../src/data/record-schema.ts';
import { NOTE_LIMIT } from '../../src/domain/record/record.ts';
import { noneApply, withReport } from '../../src/domain/safety/answers.ts';
import { OWN_NAME_LIMIT } from '../../src/domain/routine/own-routine.ts';
import {
  checkIn,
  dayContext,
  MONDAY,
  MORNING,
  ownRoutine,
  sessionRecord,
  visit,
} from './support/records.ts';

const tombstone = {
  id: 'a',
  createdAt: MORNING,
  updatedAt: MORNING,
  day: MONDAY,
  deletedAt: MORNING,
};
const answers = withReport(noneApply(MONDAY), 'under-18', {
  since: MONDAY,
  lastDay: MONDAY,
  regions: ['neck'],
  cleared: true,
});

const DOORS: [string, (value: unknown) => Parsed<unknown>, object][] = [
  ['check-in', parseCheckIn, checkIn()],
  ['session', parseSessionRecord, sessionRecord()],
  ['day context', parseDayContext, dayContext()],
  ['tombstone', parseTombstone, tombstone],
  ['visit', parseVisit, visit()],
  ['visit of an own routine', parseVisit, visit({ routine: ownRoutine() })],
  ['own routine', parseOwnRoutine, ownRoutine()],
  ['safety answers', parseSafetyAnswers, answers],
];

/** What version 2 did not know of a day may be absent. */
const required = (valid: object): string[] =>
  Object.keys(valid).filter((key) => !(key === 'paused' && 'tags' in valid));

describe.each(DOORS)('a %s', (_, parse, valid) => {
  it('comes through as it is', () => {
    expect(parse(structuredClone(valid))).toEqual({ ok: true, value: valid });
  });

  it('loses what nobody knows', () => {
    expect(parse({ ...valid, extra: 1 })).toEqual({ ok: true, value: valid });
  });

  it.each(required(valid))('is refused without its %s, and the reason names it', (key) => {
    const parsed = parse({ ...valid, [key]: undefined });
    expect(parsed).toMatchObject({ ok: false, reason: expect.stringContaining(key) });
  });

  it('is refused where it is something else altogether, without a throw', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
        expect(parse(value).ok).toBe(false);
      }),
    );
  });
});

describe('a check-in is refused', () => {
  it.each([
    ['an empty id', { id: '' }],
    ['a day that is none', { day: '2026-02-30' }],
    ['a time that is no number', { at: NaN }],
    ['a time without end', { at: Infinity }],
    ['a time before all clocks', { at: -1 }],
    ['a zone that is none', { zoneOffsetMinutes: 100_000 }],
    ['a moment that is none', { moment: 'later' }],
    ['a rating off the scale', { ratings: { puffiness: 11 } }],
    ['a rating between two', { ratings: { complexion: 2.5 } }],
    ['a note over the limit', { note: 'x'.repeat(NOTE_LIMIT + 1) }],
    ['an empty session id', { sessionId: '' }],
  ])('with %s', (_, over) => {
    expect(parseCheckIn({ ...checkIn(), ...over })).toMatchObject({ ok: false });
  });

  it('without a word of what it said', () => {
    const note = `secret${'x'.repeat(NOTE_LIMIT)}`;
    expect(parseCheckIn({ ...checkIn(), note })).toEqual({
      ok: false,
      reason: 'note: max_length',
    });
  });
});

describe('a check-in is taken', () => {
  it.each([
    ['the longest note', { note: 'x'.repeat(NOTE_LIMIT) }],
    ['one scale only', { ratings: { complexion: 10 } }],
    ['no scale', { ratings: {}, skipped: true }],
    ['no session', { sessionId: null }],
  ])('with %s', (_, over) => {
    const value = { ...checkIn(), ...over };
    expect(parseCheckIn(value)).toEqual({ ok: true, value });
  });

  it('without scales that nobody knows', () => {
    const parsed = parseCheckIn({ ...checkIn(), ratings: { puffiness: 3, shine: 2 } });
    expect(parsed).toMatchObject({ ok: true, value: { ratings: { puffiness: 3 } } });
  });
});

describe('other records are refused', () => {
  it('with a tag that nobody knows', () => {
    expect(parseDayContext({ ...dayContext(), tags: ['full-moon'] }).ok).toBe(false);
  });

  it('with a negative time played', () => {
    const steps = [{ stepId: 'N1', outcome: 'done', playedMs: -1 }];
    expect(parseSessionRecord({ ...sessionRecord(), steps }).ok).toBe(false);
  });

  it('with a pace nobody can keep', () => {
    const checkpoint = { ...visit().checkpoint, repSeconds: 0.1 };
    expect(parseVisit({ ...visit(), checkpoint }).ok).toBe(false);
  });

  it('with an amount played that is none', () => {
    const checkpoint = { ...visit().checkpoint, played: { 'N1/left': 8000 } };
    expect(parseVisit({ ...visit(), checkpoint }).ok).toBe(false);
  });

  it('with a checkpoint in nowhere', () => {
    const checkpoint = { ...visit().checkpoint, segment: 'lunch' };
    expect(parseVisit({ ...visit(), checkpoint }).ok).toBe(false);
  });
});

describe('an own routine is refused', () => {
  it.each([
    ['no steps', { items: [] }],
    ['no name', { name: ' ' }],
    ['a name of 500 characters', { name: 'x'.repeat(500) }],
    ['a pace that is no choice', { repSeconds: 1 }],
    ['half a stroke', { items: [{ stepId: 'C1', reps: 0.5 }] }],
    ['no stroke', { items: [{ stepId: 'C1', reps: 0 }] }],
    ['a base that nobody knows', { basedOn: 'wings' }],
  ])('with %s', (_, over) => {
    expect(parseOwnRoutine({ ...ownRoutine(), ...over }).ok).toBe(false);
    expect(parseVisit({ ...visit(), routine: { ...ownRoutine(), ...over } }).ok).toBe(false);
  });
});

describe('an own routine is taken', () => {
  it('without the white space around its name', () => {
    const name = 'x'.repeat(OWN_NAME_LIMIT);
    const parsed = parseOwnRoutine({ ...ownRoutine(), name: ` ${name}\n` });
    expect(parsed).toEqual({ ok: true, value: { ...ownRoutine(), name } });
  });

  it('without what a step must not say of itself', () => {
    const items = [{ stepId: 'N1', reps: 3, sides: 'together', tags: [] }];
    const parsed = parseOwnRoutine({ ...ownRoutine(), items });
    expect(parsed.ok && parsed.value.items).toEqual([{ stepId: 'N1', reps: 3 }]);
  });

  it('as a tombstone where it has been deleted, which keeps nothing of it', () => {
    const { day: _, ...buried } = tombstone;
    expect(parseStoredRoutine({ ...ownRoutine(), ...buried })).toEqual({ ok: true, value: buried });
    expect(parseStoredRoutine(ownRoutine())).toEqual({ ok: true, value: ownRoutine() });
    expect(parseStoredRoutine(null).ok).toBe(false);
  });
});

describe('safety answers are refused whole', () => {
  it('with a condition that is not understood, rather than read without it', () => {
    const reports = { ...answers.reports, 'from-the-future': { since: MONDAY } };
    expect(parseSafetyAnswers({ ...answers, reports }).ok).toBe(false);
  });

  it('with a question that is not understood', () => {
    const questions = { ...answers.questions, future: 'yes' };
    expect(parseSafetyAnswers({ ...answers, questions }).ok).toBe(false);
  });
});

describe('a stored record', () => {
  it('is a tombstone where it has been deleted, and then holds nothing else', () => {
    const parsed = parseStored(parseCheckIn, { ...checkIn(), ...tombstone });
    expect(parsed).toEqual({ ok: true, value: tombstone });
  });

  it('is the record where it has not', () => {
    expect(parseStored(parseCheckIn, checkIn())).toEqual({ ok: true, value: checkIn() });
    expect(parseStored(parseCheckIn, null).ok).toBe(false);
  });
});

it('a key with powers does not get in', () => {
  const amount = { ms: 8000, reps: 2 };
  const played = JSON.parse(
    `{"__proto__": ${JSON.stringify(amount)}, "N1/left": ${JSON.stringify(amount)}}`,
  ) as object;
  const checkpoint = { ...visit().checkpoint, played };
  const parsed = parseVisit({ ...visit(), checkpoint });
  expect(parsed.ok && parsed.value.checkpoint?.played).toEqual({ 'N1/left': amount });
});

it('a day context that says nothing of a pause is not paused', () => {
  const { paused: _unsaid, ...old } = dayContext();
  expect(parseDayContext(old)).toEqual({ ok: true, value: { ...old, paused: null } });
});
