import { describe, expect, it } from 'vitest';
import { BACKUP_KINDS } from '../../../src/domain/backup/records.ts';
import { day } from '../../../src/domain/day.ts';
import type { RecordCounts } from '../../../src/domain/keeping/high-water-mark.ts';
import { isSnapshotDue, parseSnapshot } from '../../../src/domain/keeping/snapshot.ts';
import type { Snapshot } from '../../../src/domain/keeping/snapshot.ts';

const NONE = Object.fromEntries(BACKUP_KINDS.map((kind) => [kind, 0])) as unknown as RecordCounts;

const taken = (over: Partial<Snapshot> = {}): Snapshot => ({
  at: 1_000,
  day: day('2026-06-01'),
  version: 3,
  generation: 'first',
  counts: { ...NONE, 'check-ins': 30, sessions: 10 },
  records: 40,
  bytes: 9_000,
  ...over,
});
const TUESDAY = { day: day('2026-06-02'), generation: 'first', records: 41 };

describe('a snapshot is taken', () => {
  it('of the first records, and then once a day', () => {
    expect(isSnapshotDue([], TUESDAY)).toBe(true);
    expect(isSnapshotDue([taken()], TUESDAY)).toBe(true);
    expect(isSnapshotDue([taken()], { ...TUESDAY, day: day('2026-06-01') })).toBe(false);
  });

  it('never of nothing, nor of fewer records than the newest holds', () => {
    expect(isSnapshotDue([], { ...TUESDAY, records: 0 })).toBe(false);
    expect(isSnapshotDue([taken()], { ...TUESDAY, records: 39 })).toBe(false);
  });

  it('of fewer records where a person restored or erased some', () => {
    expect(isSnapshotDue([taken()], { ...TUESDAY, generation: 'second', records: 3 })).toBe(true);
  });

  it('by what the newest says, in whatever order they come', () => {
    const newer = taken({ at: 2_000, records: 50 });
    expect(isSnapshotDue([taken(), newer], TUESDAY)).toBe(false);
    expect(isSnapshotDue([newer, taken()], TUESDAY)).toBe(false);
  });
});

it('the head of a snapshot is read as it was written, or not at all', () => {
  expect(parseSnapshot(JSON.parse(JSON.stringify(taken())))).toEqual(taken());
  expect(parseSnapshot({ ...taken(), generation: null })?.generation).toBeNull();
  const odd = [
    null,
    {},
    { ...taken(), day: '2026-13-01' },
    { ...taken(), counts: { ...NONE, photos: -1 } },
  ];
  expect(odd.map(parseSnapshot)).toEqual(odd.map(() => null));
});
