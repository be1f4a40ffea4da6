import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { SafetyStore } from '../../src/data/safety-store.ts';
import type { Saved } from '../../src/data/storage-failure.ts';
import { day } from '../../src/domain/day.ts';
import { noneApply, withReport } from '../../src/domain/safety/answers.ts';
import type { SafetyAnswers } from '../../src/domain/safety/answers.ts';
import type { DaysState } from '../../src/state/days-model.ts';
import { SafetyModel } from '../../src/state/safety-model.ts';
import { StorageModel } from '../../src/state/storage-model.ts';

const TODAY = day('2026-03-04');
const STOPPED = withReport(noneApply(TODAY), 'collarbone-lump', { since: TODAY });

function setUp(latest: Saved<SafetyAnswers | null>) {
  const disk = { latest, isFull: false, saved: [] as SafetyAnswers[] };
  const store: SafetyStore = {
    latest: async () => disk.latest,
    save: async (answers) => {
      if (disk.isFull) return { ok: false, reason: 'full' };
      disk.saved.push(answers);
      return { ok: true, value: answers };
    },
  };
  const model = new SafetyModel({
    store,
    storage: new StorageModel(),
    days: { today: signal(TODAY) } as unknown as DaysState,
    clock: { now: () => 1, zoneOffsetMinutes: () => 0, zone: () => 'UTC', after: () => () => {} },
    ids: { next: () => 'id' },
  });
  return { model, disk };
}

test('nothing is permitted before the answers have been read', async () => {
  const { model } = setUp({ ok: true, value: noneApply(TODAY) });
  expect(model.permit.value).toBeNull();
  await model.load();
  expect(model.permit.value).toMatchObject({ kind: 'allowed', off: [] });
});

test('answers that cannot be read permit nothing, until they can', async () => {
  const { model, disk } = setUp({ ok: false, reason: 'lost' });
  await model.load();
  expect(model.unread.value).toBe(true);
  expect(model.permit.value).toBeNull();

  disk.latest = { ok: true, value: STOPPED };
  await model.load();
  expect(model.unread.value).toBe(false);
  expect(model.permit.value).toMatchObject({ kind: 'refused', page: 'stop' });
});

test('a browser without storage has no answers: neck and eye are off', async () => {
  const { model } = setUp({ ok: false, reason: 'unavailable' });
  await model.load();
  expect(model.permit.value).toMatchObject({ kind: 'allowed', off: ['neck', 'eye'] });
});

test('what was told holds though it was not saved, is said so, and can be saved later', async () => {
  const { model, disk } = setUp({ ok: true, value: noneApply(TODAY) });
  await model.load();
  disk.isFull = true;
  await model.save(STOPPED);
  expect(model.permit.value).toMatchObject({ kind: 'refused' });
  expect(model.unsaved.value).toBe(true);

  disk.isFull = false;
  await model.keep();
  expect(model.unsaved.value).toBe(false);
  expect(disk.saved).toEqual([STOPPED]);
});

test('what was told here is not taken back by older answers read anew', async () => {
  const { model, disk } = setUp({ ok: true, value: noneApply(TODAY) });
  await model.load();
  disk.isFull = true;
  await model.save(STOPPED);
  await model.load();
  expect(model.permit.value).toMatchObject({ kind: 'refused' });

  disk.isFull = false;
  await model.keep();
  disk.latest = { ok: true, value: noneApply(TODAY) };
  await model.load();
  expect(model.permit.value).toMatchObject({ kind: 'allowed' });
});
