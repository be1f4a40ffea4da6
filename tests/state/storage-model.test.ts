import { expect, test } from 'vitest';
import { StorageModel } from '../../src/state/storage-model.ts';

test('that something can be read does not hide that something was not saved', () => {
  const storage = new StorageModel();
  storage.watchWrite({ ok: false, reason: 'full' });
  storage.watch({ ok: true, value: null });
  storage.report('restored');
  expect(storage.trouble.value).toBe('full');

  storage.watchWrite({ ok: true, value: null });
  expect(storage.trouble.value).toBeNull();
});

test('a lost connection that is back is no trouble any more', () => {
  const storage = new StorageModel();
  storage.watch({ ok: false, reason: 'lost' });
  storage.report('restored');
  expect(storage.trouble.value).toBeNull();
});

test('a tab that a newer version has replaced stays replaced', () => {
  const storage = new StorageModel();
  storage.report('superseded');
  storage.watchWrite({ ok: true, value: null });
  storage.report('restored');
  expect(storage.trouble.value).toBe('superseded');
});
