import { expect, test } from 'vitest';
import { signal } from '@preact/signals';
import type { Journal } from '../../src/data/journal.ts';
import { addDays, day } from '../../src/domain/day.ts';
import type { Day } from '../../src/domain/day.ts';
import { daysIn } from '../../src/domain/trend/chart-window.ts';
import type { DaysState } from '../../src/state/days-model.ts';
import { StorageModel } from '../../src/state/storage-model.ts';
import { TrendModel } from '../../src/state/trend-model.ts';

const TODAY = day('2026-11-23');

/** Ten years on record, of which 120 days are read; each further read waits for its turn. */
function setUp() {
  const turns: (() => void)[] = [];
  const state = { broken: false };
  const asked: string[] = [];
  const read = async <T>(what: string, value: T) => {
    asked.push(what);
    await new Promise<void>((resolve) => turns.push(resolve));
    return state.broken ? { ok: false, reason: 'lost' } : { ok: true, value };
  };
  const journal = {
    summaries: (from: Day) => read(`from ${from}`, []),
    months: () => read('months', []),
  } as unknown as Journal;
  const days = {
    today: signal(TODAY),
    firstDay: signal(addDays(TODAY, -3650)),
    reached: signal(addDays(TODAY, -119)),
    summaries: signal(new Map()),
  } as unknown as DaysState;
  const trend = new TrendModel({ journal, storage: new StorageModel(), days });
  return { trend, turns, asked, state, days };
}

/** All that can go on without a read has gone on. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const flush = async (turns: (() => void)[]): Promise<void> => {
  await settled();
  turns.splice(0).forEach((turn) => turn());
  await settled();
};

test('opens at three months without reading anything more', () => {
  const { trend, asked } = setUp();
  expect([trend.range.value, daysIn(trend.shown.value)]).toEqual(['three-months', 91]);
  expect(asked).toEqual([]);
});

test('shows other days only once they are read', async () => {
  const { trend, turns } = setUp();
  const shown = trend.show('year');
  expect(trend.range.value).toBe('three-months');
  await flush(turns);
  await shown;
  expect([trend.range.value, daysIn(trend.shown.value)]).toEqual(['year', 365]);
});

test('the range asked for last wins, whichever is read first', async () => {
  const { trend, turns } = setUp();
  void trend.show('all');
  void trend.show('year');
  await settled();
  const [all, year] = turns.splice(0);
  expect(year).toBeDefined();
  year?.();
  await flush(turns);
  all?.();
  await flush(turns);
  expect(trend.range.value).toBe('year');
});

test('decades are read as months', async () => {
  const { trend, turns, asked } = setUp();
  void trend.show('all');
  await flush(turns);
  expect(asked[0]).toBe('months');
  expect(trend.range.value).toBe('all');
});

test('days that cannot be read leave those shown, and it says so', async () => {
  const { trend, turns, state } = setUp();
  state.broken = true;
  void trend.show('year');
  await flush(turns);
  expect([trend.range.value, trend.unread.value]).toEqual(['three-months', true]);
  state.broken = false;
  void trend.show('year');
  await flush(turns);
  expect([trend.range.value, trend.unread.value]).toEqual(['year', false]);
});
