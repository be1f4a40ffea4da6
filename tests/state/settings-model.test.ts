import { expect, test, vi } from 'vitest';
import type { SettingsStore } from '../../src/data/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings.ts';
import type { Settings } from '../../src/domain/settings/settings.ts';
import { SettingsModel } from '../../src/state/settings-model.ts';
import { StorageModel } from '../../src/state/storage-model.ts';

/** A store that answers when it is told to. */
function setUp(stored: Settings = DEFAULT_SETTINGS) {
  const saved: Settings[] = [];
  let isFull = false;
  let onDisk = stored;
  const store: SettingsStore = {
    read: async () => ({ ok: true, value: { choices: onDisk, refused: [] } }),
    save: async (some) => {
      if (isFull) return { ok: false, reason: 'full' };
      onDisk = { ...onDisk, ...some };
      saved.push(onDisk);
      return { ok: true, value: onDisk };
    },
  };
  const storage = new StorageModel();
  const write = vi.fn();
  const clock = { now: () => 1, zoneOffsetMinutes: () => 0, zone: () => 'UTC', after: vi.fn() };
  const startHints = { read: () => null, write };
  const model = new SettingsModel({ store, storage, clock, startHints });
  const byAnotherTab = (some: Partial<Settings>): void => {
    onDisk = { ...onDisk, ...some };
  };
  return { model, storage, saved, write, byAnotherTab, fill: () => (isFull = true) };
}

test('two choices made in one breath are both kept', async () => {
  const { model, saved } = setUp();
  await model.load();
  await Promise.all([model.change({ skinTone: 5 }), model.change({ length: 'short' })]);

  expect(model.settings.value).toMatchObject({ skinTone: 5, length: 'short' });
  expect(saved.at(-1)).toMatchObject({ skinTone: 5, length: 'short' });
});

test('a choice made before the stored ones were read joins them', async () => {
  const { model, saved } = setUp({ ...DEFAULT_SETTINGS, dayEndHour: 6, skinTone: 1 });
  const changed = model.change({ theme: 'dark' });
  await model.load();
  await changed;

  const whole = { theme: 'dark', dayEndHour: 6, skinTone: 1 };
  expect(model.settings.value).toMatchObject(whole);
  expect(saved).toEqual([expect.objectContaining(whole)]);
});

test('a choice shows at once, and what could not be saved is told', async () => {
  const { model, storage, fill, write } = setUp();
  await model.load();
  fill();
  const changed = model.change({ emergencyCountry: 'NZ' });
  expect(model.settings.value.emergencyCountry).toBe('NZ');
  expect(write).toHaveBeenCalled();
  await changed;

  expect(storage.trouble.value).toBe('full');
});

test('what another tab has chosen meanwhile is neither lost nor brought back to what it was', async () => {
  const { model, saved, byAnotherTab } = setUp();
  await model.load();
  await model.change({ theme: 'dark' });
  byAnotherTab({ theme: 'light', skinTone: 5 });
  await model.change({ length: 'long' });

  const all = { theme: 'light', skinTone: 5, length: 'long' };
  expect(saved.at(-1)).toMatchObject(all);
  expect(model.settings.value).toMatchObject(all);
});

test('a choice that could not be saved outlives a look at what is stored', async () => {
  const { model, fill } = setUp();
  await model.load();
  fill();
  await model.change({ skinTone: 1 });
  await model.load();

  expect(model.settings.value.skinTone).toBe(1);
});
