import { describe, expect, it } from 'vitest';
import {
  addedBy,
  addRatings,
  lookAtTable,
  previewImport,
} from '../../src/backup/import-ratings.ts';
import type { ImportChoice } from '../../src/backup/import-ratings.ts';
import { textIn } from '../../src/backup/import-text.ts';
import { undo } from '../../src/backup/restore.ts';
import type { RestoreParts } from '../../src/backup/rewrite-all.ts';
import { day } from '../../src/domain/day.ts';
import { COLUMNS } from '../../src/domain/export/record-rows.ts';
import { recordsCsv } from '../../src/domain/export/records-csv.ts';
import type { ColumnWords } from '../../src/domain/export/records-csv.ts';
import { guessedMatching, isWhole } from '../../src/domain/import/matching.ts';
import { checkIn, dayContext, MORNING, sessionRecord } from '../data/support/records.ts';
import { rawRecordsOf, valueOf } from '../data/support/storage.ts';
import { phone, textOf } from './support/phone.ts';

const NOW = { today: day('2026-06-01'), at: MORNING + 91 * 86_400_000 };
const FILE = new Blob([
  'Date,Puffy,Complexion (0-10)\n2026-02-27,7,3\n2026-02-28,0,4\n2026-03-01,10,5\nsoon,3,3\n',
]);
const OWN: ImportChoice = { ...NOW, matching: null };

async function choiceFor(file: Blob): Promise<ImportChoice> {
  const looked = await lookAtTable(file);
  if (!looked.ok) throw new Error(looked.problem);
  const matching = guessedMatching(looked.value.columns);
  if (!isWhole(matching)) throw new Error('A question is open');
  return { ...NOW, matching };
}

async function add(parts: RestoreParts, file = FILE, id = 'point-1') {
  const choice = await choiceFor(file);
  return addRatings(parts, file, { ...choice, id });
}

describe('adding ratings', () => {
  it('writes them with the summaries of their days and months, beside what was there', async () => {
    const { parts, journal } = phone();
    valueOf(await journal.commit({ checkIns: [checkIn()], sessions: [sessionRecord()] }));
    expect(await previewImport(parts, FILE, await choiceFor(FILE))).toMatchObject({
      ok: true,
      value: {
        added: 3,
        present: 0,
        days: { first: '2026-02-27', last: '2026-03-01' },
        refused: [{ reason: 'day', count: 1, first: 5 }],
      },
    });
    expect(await add(parts)).toMatchObject({ ok: true, value: { cause: 'import', records: 2 } });
    const summaries = valueOf(await journal.summaries());
    const rated = summaries.map(({ day: on, before }) => `${on} ${before.puffiness}`);
    expect(rated.sort()).toEqual(['2026-02-27 7', '2026-02-28 0', '2026-03-01 10', '2026-03-02 6']);
  });

  it('derives the months in the same transaction', async () => {
    const { name, parts } = phone();
    await add(parts);
    const months = (await rawRecordsOf(name, 'month-summaries')) as { month: string }[];
    expect(months.map(({ month }) => month)).toEqual(['2026-02', '2026-03']);
  });

  it('a second time finds nothing new, and what was deleted since stays deleted', async () => {
    const { parts, journal } = phone();
    await add(parts);
    const [first] = valueOf(await journal.day(day('2026-02-27'))).checkIns;
    valueOf(await journal.remove('check-ins', first?.id ?? '', NOW.at + 1000));
    const before = await textOf(parts);
    expect(await previewImport(parts, FILE, await choiceFor(FILE))).toMatchObject({
      value: { added: 0, present: 2, deleted: 1, days: null, sample: [] },
    });
    await add(parts, FILE, 'point-2');
    expect(await textOf(parts)).toBe(before);
  });

  it('is taken back whole, and can be done again', async () => {
    const { parts, journal } = phone();
    valueOf(await journal.commit({ checkIns: [checkIn()] }));
    const before = await textOf(parts);
    const added = await add(parts);
    if (!added.ok) throw new Error(added.problem);
    expect(await addedBy(parts, added.value)).toEqual({
      added: 3,
      days: { first: '2026-02-27', last: '2026-03-01' },
    });
    const since = checkIn({ id: 'since', day: NOW.today, updatedAt: NOW.at + 5 });
    valueOf(await journal.commit({ checkIns: [since] }));
    await undo(parts, added.value, { at: NOW.at + 1000, id: 'point-2' });
    valueOf(await journal.remove('check-ins', 'since', NOW.at + 2000));
    const left = JSON.parse(await textOf(parts)) as { records: { 'check-ins': unknown[] } };
    const former = JSON.parse(before) as typeof left;
    expect(left.records['check-ins'].slice(0, 1)).toEqual(former.records['check-ins']);
    expect(left.records['check-ins']).toHaveLength(2);
    expect(await previewImport(parts, FILE, await choiceFor(FILE))).toMatchObject({
      value: { added: 3 },
    });
  });

  it('changes nothing where there is no room for its restore point', async () => {
    const { parts } = phone();
    const before = await textOf(parts);
    const points = { ...parts.points, keep: () => Promise.reject(new Error('full')) };
    expect(await add({ ...parts, points })).toEqual({ ok: false, problem: 'storage' });
    expect(await textOf(parts)).toBe(before);
  });
});

it('text of windows-1252 has the letters that latin-1 has not', async () => {
  // In a browser: Node takes the one for the other.
  const file = new Blob([new Uint8Array([0x93, 0x80, 0x94, 0xe9])]);
  expect(await textIn(file)).toEqual({ ok: true, text: '“€”é', encoding: 'windows-1252' });
});

describe('the table that Ebb writes', () => {
  const words = Object.fromEntries(COLUMNS.map((name) => [name, name])) as ColumnWords;

  it('brings its ratings back to an empty phone, and nothing to the one it came from', async () => {
    const [old, fresh] = [phone(), phone()];
    const checkIns = [
      checkIn(),
      checkIn({ id: 'check-in-2', moment: 'after', at: MORNING + 600_000, note: '=1+1' }),
    ];
    const [sessions, contexts] = [[sessionRecord()], [dayContext()]];
    valueOf(await old.journal.commit({ checkIns, sessions, contexts }));
    const file = new Blob([recordsCsv({ checkIns, sessions, contexts }, words)]);
    expect(await lookAtTable(file)).toMatchObject({ value: { isOwn: true, rows: 4 } });
    expect(await previewImport(old.parts, file, OWN)).toMatchObject({
      value: { added: 0, present: 2, others: 2 },
    });
    await addRatings(fresh.parts, file, { ...OWN, id: 'point-1' });
    expect(await rawRecordsOf(fresh.name, 'check-ins')).toEqual(
      await rawRecordsOf(old.name, 'check-ins'),
    );
  });
});
