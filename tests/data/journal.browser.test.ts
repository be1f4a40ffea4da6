import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/domain/record/record.ts';
import { summaryOf } from '../../src/domain/record/day-summary.ts';
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
import { onRaw, openStorage, rawRecordsOf, valueOf } from './support/storage.ts';

describe('what is kept', () => {
  it('comes back as it was, in the order it happened', async () => {
    const { journal } = openStorage();
    const before = checkIn({ id: 'z', at: MORNING });
    const after = checkIn({ id: 'a', at: MORNING + 600_000, moment: 'after' });
    const change = { checkIns: [after, before], sessions: [sessionRecord()] };
    await journal.commit({ ...change, contexts: [dayContext()], visit: visit() });

    expect(valueOf(await journal.day(MONDAY))).toEqual({
      checkIns: [before, after],
      sessions: [sessionRecord()],
      context: dayContext(),
      unreadable: 0,
    });
    expect(valueOf(await journal.visit())).toEqual(visit());
  });

  it('outlives the connection', async () => {
    const { name, journal } = openStorage();
    await journal.commit({ checkIns: [checkIn()], visit: visit() });

    const later = openStorage(name).journal;
    expect(valueOf(await later.day(MONDAY)).checkIns).toEqual([checkIn()]);
    expect(valueOf(await later.visit())).toEqual(visit());
  });

  it('is edited by its id', async () => {
    const { journal } = openStorage();
    await journal.commit({ checkIns: [checkIn()] });
    const edited = checkIn({ ratings: { puffiness: 2 }, updatedAt: MORNING + 1 });
    const touched = valueOf(await journal.commit({ checkIns: [edited] }));

    expect(valueOf(await journal.day(MONDAY)).checkIns).toEqual([edited]);
    expect(touched.get(MONDAY)?.before).toEqual({ puffiness: 2 });
  });

  it('holds nothing that could not be read back', async () => {
    const { name, journal } = openStorage();
    const tooLong = checkIn({ note: 'x'.repeat(2001) });

    await expect(journal.commit({ checkIns: [checkIn(), tooLong] })).rejects.toThrow(TypeError);
    expect(await rawRecordsOf(name, 'check-ins')).toEqual([]);
  });

  it('holds no fields that nobody knows', async () => {
    const { name, journal } = openStorage();
    const odd = { ...checkIn(), extra: 'x' } as CheckIn;
    await journal.commit({ checkIns: [odd] });

    expect(await rawRecordsOf(name, 'check-ins')).toEqual([checkIn()]);
  });
});

describe('day summaries', () => {
  it('are written with their records', async () => {
    const { name, journal } = openStorage();
    const touched = valueOf(
      await journal.commit({ checkIns: [checkIn()], contexts: [dayContext()] }),
    );
    const summary = summaryOf(MONDAY, {
      checkIns: [checkIn()],
      sessions: [],
      context: dayContext(),
    });

    expect(touched).toEqual(new Map([[MONDAY, summary]]));
    expect(await rawRecordsOf(name, 'day-summaries')).toEqual([summary]);
  });

  it('follow a record that moves to another day', async () => {
    const { journal } = openStorage();
    await journal.commit({ checkIns: [checkIn()] });
    const moved = checkIn({ day: TUESDAY });
    const touched = valueOf(await journal.commit({ checkIns: [moved] }));

    expect([...touched.keys()]).toEqual([MONDAY, TUESDAY]);
    expect(touched.get(MONDAY)).toBeNull();
    expect(valueOf(await journal.summaries()).map(({ day }) => day)).toEqual([TUESDAY]);
    expect(valueOf(await journal.day(MONDAY)).checkIns).toEqual([]);
  });

  it('are given for a stretch of days, in their order', async () => {
    const { journal } = openStorage();
    const days = [WEDNESDAY, MONDAY, TUESDAY];
    await journal.commit({ checkIns: days.map((day) => checkIn({ id: day, day })) });
    const daysOf = async (...range: Parameters<typeof journal.summaries>) =>
      valueOf(await journal.summaries(...range)).map(({ day }) => day);

    expect(await daysOf()).toEqual([MONDAY, TUESDAY, WEDNESDAY]);
    expect(await daysOf(TUESDAY)).toEqual([TUESDAY, WEDNESDAY]);
    expect(await daysOf(undefined, TUESDAY)).toEqual([MONDAY, TUESDAY]);
    expect(await daysOf(TUESDAY, TUESDAY)).toEqual([TUESDAY]);
  });

  it('can be rebuilt from the records alone', async () => {
    const { name, journal } = openStorage();
    await journal.commit({ checkIns: [checkIn()], sessions: [sessionRecord({ day: TUESDAY })] });
    const written = await rawRecordsOf(name, 'day-summaries');
    await onRaw(name, async (database) => {
      await database.delete('day-summaries', MONDAY);
      const stray = { ...(written[0] as object), day: WEDNESDAY };
      await database.put('day-summaries', stray as never);
    });

    expect(valueOf(await journal.rebuildSummaries())).toEqual(written);
    expect(await rawRecordsOf(name, 'day-summaries')).toEqual(written);
  });
});

describe('removing', () => {
  it('counts as later than what it removes, though the clock was set back since', async () => {
    const { journal, name } = openStorage();
    valueOf(await journal.commit({ checkIns: [checkIn()] }));
    valueOf(await journal.remove('check-ins', 'check-in-1', MORNING - 86_400_000));
    expect(await rawRecordsOf(name, 'check-ins')).toMatchObject([
      { deletedAt: MORNING - 86_400_000, updatedAt: MORNING + 1 },
    ]);
  });

  it('leaves a tombstone without content, and no summary', async () => {
    const { name, journal } = openStorage();
    await journal.commit({ checkIns: [checkIn()] });
    const at = MORNING + 5_000;
    const touched = valueOf(await journal.remove('check-ins', 'check-in-1', at));

    expect(touched).toEqual(new Map([[MONDAY, null]]));
    expect(await rawRecordsOf(name, 'check-ins')).toEqual([
      { id: 'check-in-1', createdAt: MORNING, updatedAt: at, day: MONDAY, deletedAt: at },
    ]);
    expect(await rawRecordsOf(name, 'day-summaries')).toEqual([]);
    expect(valueOf(await journal.day(MONDAY))).toMatchObject({ checkIns: [], unreadable: 0 });
  });

  it('takes one of several from the summary of its day', async () => {
    const { journal } = openStorage();
    await journal.commit({ checkIns: [checkIn()], sessions: [sessionRecord()] });
    const touched = valueOf(await journal.remove('sessions', 'session-1', MORNING));

    expect(touched.get(MONDAY)?.sessions).toEqual({ completed: 0, partial: 0 });
    expect(touched.get(MONDAY)?.before).toEqual(checkIn().ratings);
  });

  it('changes nothing for what is unknown or already removed', async () => {
    const { name, journal } = openStorage();
    await journal.commit({ contexts: [dayContext()] });
    await journal.remove('day-contexts', 'context-1', MORNING + 1);
    const tombstones = await rawRecordsOf(name, 'day-contexts');

    expect(await journal.remove('day-contexts', 'context-1', MORNING + 2)).toEqual({
      ok: true,
      value: new Map(),
    });
    expect(await journal.remove('sessions', 'nobody', MORNING)).toEqual({
      ok: true,
      value: new Map(),
    });
    expect(await rawRecordsOf(name, 'day-contexts')).toEqual(tombstones);
  });
});

describe('an unreadable record', () => {
  const broken = { ...checkIn({ id: 'broken' }), ratings: { puffiness: 99 } } as CheckIn;

  it('is set aside and counted, and the rest works', async () => {
    const { name, journal } = openStorage();
    await journal.commit({ checkIns: [checkIn()] });
    await onRaw(name, (database) => database.put('check-ins', broken));
    const touched = valueOf(await journal.commit({ sessions: [sessionRecord()] }));

    expect(touched.get(MONDAY)?.before).toEqual(checkIn().ratings);
    expect(valueOf(await journal.day(MONDAY))).toMatchObject({
      checkIns: [checkIn()],
      sessions: [sessionRecord()],
      unreadable: 1,
    });
    expect(valueOf(await journal.rebuildSummaries())).toHaveLength(1);
    expect(await rawRecordsOf(name, 'check-ins')).toContainEqual(broken);
  });

  it('can be removed, even without a day', async () => {
    const { name, journal } = openStorage();
    const lostInTime = { ...broken, id: 'no-day', day: '2026-02-31' } as unknown as CheckIn;
    await onRaw(name, async (database) => {
      await database.put('check-ins', broken);
      await database.put('check-ins', lostInTime);
    });
    await journal.remove('check-ins', 'broken', MORNING);
    await journal.remove('check-ins', 'no-day', MORNING);

    expect(await rawRecordsOf(name, 'check-ins')).toMatchObject([{ id: 'broken', day: MONDAY }]);
    expect(valueOf(await journal.day(MONDAY)).unreadable).toBe(0);
  });
});

describe('the day context', () => {
  it('is the newest one, should two devices have made one each', async () => {
    const { journal } = openStorage();
    const newer = dayContext({ id: 'context-2', updatedAt: MORNING + 9, tags: ['heat'] });
    const touched = valueOf(await journal.commit({ contexts: [newer, dayContext()] }));

    expect(valueOf(await journal.day(MONDAY)).context).toEqual(newer);
    expect(touched.get(MONDAY)?.tags).toEqual(['heat']);
  });
});

describe('the visit', () => {
  it('stays where a change does not name it, and goes with null', async () => {
    const { journal } = openStorage();
    await journal.commit({ visit: visit() });
    await journal.commit({ checkIns: [checkIn()] });
    expect(valueOf(await journal.visit())).toEqual(visit());

    await journal.commit({ visit: null });
    expect(valueOf(await journal.visit())).toBeNull();
  });

  it('that cannot be read is none', async () => {
    const { name, journal } = openStorage();
    const odd = { ...visit(), stage: 'somewhere' } as never;
    await onRaw(name, (database) => database.put('visits', odd, 'current'));

    expect(await journal.visit()).toEqual({ ok: true, value: null });
  });
});
