import { expect, it } from 'vitest';
import {
  checkIn,
  dayContext,
  MORNING,
  sessionRecord,
  TUESDAY,
  WEDNESDAY,
} from './support/records.ts';
import { onRaw, openStorage, valueOf } from './support/storage.ts';

const NOTHING = { checkIns: [], sessions: [], contexts: [], unreadable: 0 };

it('is nothing before anything was recorded', async () => {
  const { journal } = openStorage();
  expect(valueOf(await journal.everything())).toEqual(NOTHING);
});

it('is every record that lives, of all days', async () => {
  const { journal } = openStorage();
  const later = checkIn({ id: 'check-in-2', day: WEDNESDAY });
  const deleted = checkIn({ id: 'check-in-3', day: TUESDAY });
  await journal.commit({ checkIns: [later, checkIn(), deleted], sessions: [sessionRecord()] });
  await journal.commit({ contexts: [dayContext({ day: TUESDAY })] });
  await journal.remove('check-ins', 'check-in-3', MORNING + 1);

  expect(valueOf(await journal.everything())).toEqual({
    checkIns: [checkIn(), later],
    sessions: [sessionRecord()],
    contexts: [dayContext({ day: TUESDAY })],
    unreadable: 0,
  });
});

it('is cut to a day and those after it where one is given', async () => {
  const { journal } = openStorage();
  const tuesday = checkIn({ id: 'check-in-2', day: TUESDAY });
  const wednesday = checkIn({ id: 'check-in-3', day: WEDNESDAY });
  await journal.commit({ checkIns: [checkIn(), tuesday, wednesday] });
  await journal.commit({ sessions: [sessionRecord()], contexts: [dayContext({ day: WEDNESDAY })] });

  const found = valueOf(await journal.everything(TUESDAY));
  expect(found).toEqual({
    ...NOTHING,
    checkIns: [tuesday, wednesday],
    contexts: [dayContext({ day: WEDNESDAY })],
  });
});

it('counts what cannot be read, and gives the rest', async () => {
  const { name, journal } = openStorage();
  await journal.commit({ checkIns: [checkIn()] });
  await onRaw(name, async (database) => {
    await database.put('check-ins', { ...checkIn({ id: 'bad' }), moment: 'noon' as 'before' });
    await database.put('sessions', { ...sessionRecord(), startedAt: 'morning' as never });
  });

  const found = valueOf(await journal.everything());
  expect(found.checkIns).toEqual([checkIn()]);
  expect(found.sessions).toEqual([]);
  expect(found.unreadable).toBe(2);
});
