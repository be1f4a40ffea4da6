import { expect, it } from 'vitest';
import type { ReadyBackup } from '../../src/state/backup-model.ts';
import { CopyLockModel } from '../../src/state/copy-lock-model.ts';

const READY: ReadyBackup = {
  file: new Blob(['zip']),
  records: 3,
  photos: 1,
  leftOut: 0,
  isLocked: false,
};
const dice = { below: () => 0 };
const words = (): Promise<string[]> => Promise.resolve(['a', 'b', 'c', 'd', 'e', 'f']);

/** Locks when it is told to, in whatever order. */
function slowLock() {
  const waiting = new Map<string, (file: Blob | null) => void>();
  const model = new CopyLockModel({
    dice,
    words,
    lock: (_, passphrase) => new Promise((resolve) => waiting.set(passphrase, resolve)),
  });
  return { model, finish: (passphrase: string, to: Blob | null) => waiting.get(passphrase)?.(to) };
}

it('hands over what was locked with the passphrase that was settled last', async () => {
  const { model, finish } = slowLock();
  const first = model.lock(READY, 'first');
  const second = model.lock(READY, 'second');
  expect(model.copy.value).toBe('locking');
  const right = new Blob(['second']);
  finish('second', right);
  await second;
  finish('first', new Blob(['first']));
  await first;
  expect(model.copy.value).toEqual({ ...READY, file: right, isLocked: true });
});

it('hands over nothing once the passphrase is no longer meant', async () => {
  const { model, finish } = slowLock();
  const locking = model.lock(READY, 'first');
  model.drop();
  finish('first', new Blob(['first']));
  await locking;
  expect(model.copy.value).toBe('none');
});

it('says when a copy could not be locked, and locks it when asked again', async () => {
  const { model, finish } = slowLock();
  const failing = model.lock(READY, 'one');
  finish('one', null);
  await failing;
  expect(model.copy.value).toBe('failed');
  const again = model.lock(READY, 'one');
  expect(model.copy.value).toBe('locking');
  finish('one', READY.file);
  await again;
  expect(model.copy.value).toMatchObject({ isLocked: true });
});

it('offers words, and nothing where they cannot be loaded', async () => {
  const deps = { dice, lock: () => Promise.resolve(null) };
  expect(await new CopyLockModel({ ...deps, words }).offer()).toBe('a b c d e f');
  const missing = (): Promise<string[]> => Promise.reject(new Error('offline'));
  expect(await new CopyLockModel({ ...deps, words: missing }).offer()).toBeNull();
});
