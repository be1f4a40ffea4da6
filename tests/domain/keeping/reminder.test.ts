import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/day.ts';
import { keepingOf, parseKeeping } from '../../../src/domain/keeping/keeping.ts';
import type { Keeping } from '../../../src/domain/keeping/keeping.ts';
import { isReminded, quietFrom, savedElsewhere } from '../../../src/domain/keeping/reminder.ts';

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 5, 30, 12);

const keeping = (over: Partial<Keeping> = {}): Keeping => ({ ...keepingOf('first'), ...over });

const at = (over: Partial<Parameters<typeof savedElsewhere>[1]> = {}) => ({
  records: 40,
  firstDay: day('2026-06-01'),
  today: day('2026-06-30'),
  now: NOW,
  ...over,
});

describe('what is saved elsewhere', () => {
  it('is nothing without a backup, and it is time for one once the first week is over', () => {
    const onDay = (today: string) => savedElsewhere(keeping(), at({ today: day(today) }));
    expect(onDay('2026-06-07')).toEqual({ unsaved: 40, backupDays: null, isDue: false });
    expect(onDay('2026-06-08')).toEqual({ unsaved: 40, backupDays: null, isDue: true });
  });

  it('is not asked for while nothing was recorded', () => {
    expect(savedElsewhere(keeping(), at({ records: 0, firstDay: null })).isDue).toBe(false);
  });

  it.each([
    [29, 40, false],
    [30, 40, true],
    [300, 30, false],
  ])('%i days after a backup of 30 of %i records: due is %s', (days, records, isDue) => {
    const kept = keeping({ backup: { at: NOW - days * DAY_MS, records: 30 } });
    const saved = savedElsewhere(kept, at({ records }));
    expect(saved).toEqual({ unsaved: records - 30, backupDays: days, isDue });
  });

  it('is never less than nothing: records may be fewer since, and clocks set back', () => {
    const kept = keeping({ backup: { at: NOW + DAY_MS, records: 90 } });
    expect(savedElsewhere(kept, at())).toEqual({ unsaved: 0, backupDays: 0, isDue: false });
  });
});

describe('a reminder', () => {
  const due = { unsaved: 40, backupDays: null, isDue: true };

  it('comes when it is time, unless reminders are off', () => {
    expect(isReminded(keeping(), due, NOW)).toBe(true);
    expect(isReminded(keeping(), { ...due, isDue: false }, NOW)).toBe(false);
    expect(isReminded(keeping({ reminders: false }), due, NOW)).toBe(false);
  });

  it('stays away for a week once it was put off', () => {
    const put = keeping({ quietUntil: quietFrom(NOW) });
    expect(isReminded(put, due, NOW + 7 * DAY_MS - 1)).toBe(false);
    expect(isReminded(put, due, NOW + 7 * DAY_MS)).toBe(true);
  });
});

describe('what is remembered of it', () => {
  it('is read as it was written', () => {
    const kept = keeping({ backup: { at: NOW, records: 3 }, reminders: false, quietUntil: 5 });
    expect(parseKeeping(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it('falls back piece by piece, and is nothing without its generation', () => {
    const odd = { generation: 'first', backup: { at: -1, records: 2 }, quietUntil: 'soon' };
    expect(parseKeeping(odd)).toEqual(keepingOf('first'));
    expect(parseKeeping({ ...odd, generation: '' })).toBeNull();
    expect(parseKeeping(undefined)).toBeNull();
  });
});
