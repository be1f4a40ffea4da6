import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import type { Journal } from '../../src/data/journal.ts';
import { COLUMNS } from '../../src/domain/export/record-rows.ts';
import type { ColumnWords } from '../../src/domain/export/records-csv.ts';
import type { FileToShare, ShareOutcome } from '../../src/platform/share-file.ts';
import type { DaysState } from '../../src/state/days-model.ts';
import { StorageModel } from '../../src/state/storage-model.ts';
import { TakeAlongModel } from '../../src/state/take-along-model.ts';
import type { ReadyTable } from '../../src/state/take-along-model.ts';
import { checkIn, dayContext, MONDAY, sessionRecord, TUESDAY } from '../data/support/records.ts';

const WORDS = Object.fromEntries(COLUMNS.map((name) => [name, 'words'])) as ColumnWords;

const RECORDS = {
  checkIns: [checkIn(), checkIn({ id: 'check-in-2', day: TUESDAY })],
  sessions: [sessionRecord()],
  contexts: [dayContext()],
  unreadable: 3,
};

function setUp(outcome: ShareOutcome = 'shared') {
  const asked: unknown[] = [];
  const state = { fails: false };
  const read = async (value: unknown) =>
    state.fails ? { ok: false, reason: 'lost' } : { ok: true, value };
  const journal = {
    everything: async (...from: unknown[]) => {
      asked.push(from);
      return read(RECORDS);
    },
    summaries: async () => read([]),
  } as unknown as Journal;
  const days = {
    today: signal(TUESDAY),
    summaries: signal(new Map()),
    reached: signal(MONDAY),
  };
  const shared: FileToShare[] = [];
  const storage = new StorageModel();
  const takeAlong = new TakeAlongModel({
    journal,
    storage,
    days: days as unknown as DaysState,
    shareFile: {
      canShare: true,
      share: async (file) => {
        shared.push(file);
        return outcome;
      },
    },
    printer: { print: () => undefined },
  });
  return { takeAlong, asked, state, days, shared, storage };
}

const ready = ({ table }: ReturnType<typeof setUp>['takeAlong']): ReadyTable => {
  const found = table.value;
  if (typeof found === 'string') throw new Error(`The table is ${found}`);
  return found;
};

describe('the table of everything', () => {
  test('is none before it was asked for, and then says what it holds', async () => {
    const { takeAlong } = setUp();
    expect(takeAlong.table.value).toBe('none');
    const making = takeAlong.makeTable(WORDS);
    expect(takeAlong.table.value).toBe('making');
    await making;
    expect(ready(takeAlong)).toMatchObject({ rows: 4, unreadable: 3 });
  });

  test('is handed over within the tap, under the day’s name, as UTF-8 that Excel knows', async () => {
    const { takeAlong, shared } = setUp('cancelled');
    await takeAlong.makeTable(WORDS);
    const outcome = takeAlong.shareTable(ready(takeAlong));
    // Not a moment later: the sheet opens only while the tap counts.
    expect(shared).toHaveLength(1);
    expect(await outcome).toBe('cancelled');
    const [file] = shared;
    expect(file).toMatchObject({ name: 'ebb-records-2026-03-03.csv', type: 'text/csv' });
    const bytes = new Uint8Array(await new Blob([file?.data ?? '']).arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    expect(lines[0]).toMatch(/^record: words,day: words,/);
    expect(lines.filter((line) => line !== '')).toHaveLength(5);
  });

  test('is read once where the button is tapped twice', async () => {
    const { takeAlong, asked } = setUp();
    await Promise.all([takeAlong.makeTable(WORDS), takeAlong.makeTable(WORDS)]);
    expect(asked).toEqual([[]]);
  });

  test('counts as none once a day has changed', async () => {
    const { takeAlong, days } = setUp();
    await takeAlong.makeTable(WORDS);
    days.summaries.value = new Map();
    expect(takeAlong.table.value).toBe('none');
    await takeAlong.makeTable(WORDS);
    expect(ready(takeAlong).rows).toBe(4);
  });

  test('is none where a day changed while it was made', async () => {
    const { takeAlong, days } = setUp();
    const making = takeAlong.makeTable(WORDS);
    days.summaries.value = new Map();
    await making;
    expect(takeAlong.table.value).toBe('none');
  });

  test('that cannot be read says so, and can be asked for again', async () => {
    const { takeAlong, state, storage } = setUp();
    state.fails = true;
    await takeAlong.makeTable(WORDS);
    expect(takeAlong.table.value).toBe('unread');
    expect(storage.trouble.value).toBe('lost');
    state.fails = false;
    await takeAlong.makeTable(WORDS);
    expect(ready(takeAlong).rows).toBe(4);
  });
});

test('a picture is handed over under the name of what it shows', async () => {
  const { takeAlong, shared } = setUp('failed');
  const picture = new Blob(['png'], { type: 'image/png' });
  expect(await takeAlong.sharePicture('puffiness', picture)).toBe('failed');
  expect(shared).toEqual([
    { name: 'ebb-puffiness-2026-03-03.png', type: 'image/png', data: picture },
  ]);
});

describe('the records of a report', () => {
  test('are those from its first day on', async () => {
    const { takeAlong, asked } = setUp();
    expect(await takeAlong.recordsFrom(MONDAY)).toEqual(RECORDS);
    expect(asked).toEqual([[MONDAY]]);
  });

  test('are null where they, or the days before those known, cannot be read', async () => {
    const { takeAlong, state, days } = setUp();
    state.fails = true;
    expect(await takeAlong.recordsFrom(MONDAY)).toBeNull();
    days.reached.value = TUESDAY;
    expect(await takeAlong.recordsFrom(MONDAY)).toBeNull();
    state.fails = false;
    expect(await takeAlong.recordsFrom(MONDAY)).toEqual(RECORDS);
  });
});
