import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { SafetyStore } from '../../src/data/safety-store.ts';
import type { Saved } from '../../src/data/storage-failure.ts';
import { day } from '../../src/domain/day.ts';
import { goneThrough, noneApply, withReport } from '../../src/domain/safety/answers.ts';
import { answered } from '../../src/domain/safety/merged-answers.ts';
import { withSign } from '../../src/domain/safety/triage.ts';
import type { SafetyAnswers } from '../../src/domain/safety/answers.ts';
import type { DaysState } from '../../src/state/days-model.ts';
import { SafetyModel } from '../../src/state/safety-model.ts';
import { StorageModel } from '../../src/state/storage-model.ts';

const TODAY = day('2026-03-04');
const STOPPED = withReport(noneApply(TODAY), 'collarbone-lump', { since: TODAY });

interface Disk {
  latest: Saved<SafetyAnswers | null>;
  isFull: boolean;
  readonly saved: SafetyAnswers[];
}

const setUp = (latest: Disk['latest']) => setUpOn({ latest, isFull: false, saved: [] });

function setUpOn(disk: Disk) {
  const store: SafetyStore = {
    latest: async () => disk.latest,
    tell: async (telling) => {
      if (disk.isFull) return { ok: false, reason: 'full' };
      const value = telling(disk.latest.ok ? disk.latest.value : null);
      disk.latest = { ok: true, value };
      disk.saved.push(value);
      return { ok: true, value };
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
  expect(model.permit.value).toMatchObject({ kind: 'allowed', off: ['neck', 'eye', 'skin-leg'] });
});

test('what was told holds though it was not saved, is said so, and can be saved later', async () => {
  const { model, disk } = setUp({ ok: true, value: noneApply(TODAY) });
  await model.load();
  disk.isFull = true;
  await model.tell(() => STOPPED);
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
  await model.tell(() => STOPPED);
  await model.load();
  expect(model.permit.value).toMatchObject({ kind: 'refused' });

  disk.isFull = false;
  await model.keep();
  disk.latest = { ok: true, value: noneApply(TODAY) };
  await model.load();
  expect(model.permit.value).toMatchObject({ kind: 'allowed' });
});

test('what two tabs tell is kept of both, whichever is the last', async () => {
  const { model: one, disk } = setUp({ ok: true, value: noneApply(TODAY) });
  const { model: other } = setUpOn(disk);
  await Promise.all([one.load(), other.load()]);
  const base = one.answers.value;
  await other.tell((newest) => withSign(newest ?? noneApply(TODAY), 'chest-pain', TODAY));
  await one.tell((newest) => withSign(newest ?? noneApply(TODAY), 'soreness', TODAY));
  expect(one.answers.value?.reports).toHaveProperty('lung-clot-sign');

  // The questions were open in this tab all the while.
  await one.tell(answered(base, goneThrough(noneApply(TODAY), TODAY)));
  expect(disk.latest).toMatchObject({
    value: { reports: { 'lung-clot-sign': {}, 'session-soreness': {} } },
  });
  expect(one.permit.value).toMatchObject({ kind: 'refused', page: 'emergency' });
});

test('what was there when the questions were opened can be taken back in them', async () => {
  const { model, disk } = setUp({ ok: true, value: STOPPED });
  await model.load();
  await model.tell(answered(STOPPED, noneApply(TODAY)));
  expect(disk.latest).toEqual({ ok: true, value: noneApply(TODAY) });
});
