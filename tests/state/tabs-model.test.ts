import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { StorageModel } from '../../src/state/storage-model.ts';
import { TabsModel } from '../../src/state/tabs-model.ts';
import { createBrowserTabs } from './support/tabs.ts';

type Change = 'hidden' | 'shown';

/** One tab that is watched, and another that talks to it. */
function setUp({ isHidden = false } = {}) {
  const browser = createBrowserTabs();
  const [own, other] = [browser.create(), browser.create()];
  const [holds, isPlayed] = [signal(0), signal(false)];
  const storage = new StorageModel();
  const timers: (() => void)[] = [];
  let turn: (change: Change) => void = () => undefined;
  const refresh = vi.fn(async () => undefined);
  const readSafety = vi.fn(async () => undefined);
  const model = new TabsModel({
    tabs: own.tabs,
    storage,
    update: { holds },
    visit: { isPlayed },
    pageLife: {
      isHidden: () => isHidden,
      subscribe: (listener) => {
        turn = listener;
        return () => undefined;
      },
    },
    clock: {
      now: () => 0,
      zoneOffsetMinutes: () => 0,
      zone: () => '',
      after: (_, run) => {
        timers.push(run);
        return () => timers.splice(timers.indexOf(run), 1);
      },
    },
    readSafety,
    refresh,
  });
  const write = (): void => void storage.watchWrite({ ok: true, value: null });
  const passTime = (): void => timers.splice(0).forEach((run) => run());
  return {
    model,
    own,
    other,
    holds,
    isPlayed,
    refresh,
    readSafety,
    write,
    passTime,
    turn: (c: Change) => turn(c),
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('what another tab has saved is read anew at once while in view, else on return', async () => {
  const { other, refresh, turn } = setUp();
  other.tabs.tell('changed');
  await settled();
  expect(refresh).toHaveBeenCalledTimes(1);

  turn('hidden');
  other.tabs.tell('changed');
  other.tabs.tell('changed');
  await settled();
  expect(refresh).toHaveBeenCalledTimes(1);
  turn('shown');
  await settled();
  expect(refresh).toHaveBeenCalledTimes(2);
});

test('nothing is drawn anew under an open form or a running session, all of it after', async () => {
  const { other, refresh, readSafety, holds, isPlayed } = setUp();
  holds.value = 1;
  isPlayed.value = true;
  other.tabs.tell('changed');
  await settled();
  // But what was told about one's health counts at once.
  expect(readSafety).toHaveBeenCalledTimes(1);
  holds.value = 0;
  await settled();
  expect(refresh).not.toHaveBeenCalled();
  isPlayed.value = false;
  await settled();
  expect(refresh).toHaveBeenCalledTimes(1);
});

test('several writes in one breath are told once, and none is told twice', () => {
  const { own, write, passTime, turn } = setUp();
  write();
  write();
  expect(own.told).toEqual([]);
  passTime();
  expect(own.told).toEqual(['changed']);
  turn('hidden');
  expect(own.told).toEqual(['changed']);
});

test('a write right before the tab is left is told while it still can be', () => {
  const { own, write, turn } = setUp();
  write();
  turn('hidden');
  expect(own.told).toEqual(['changed']);
});

test('once all records are others a tab out of view starts anew, one in view asks to', () => {
  const seen = setUp();
  seen.other.tabs.tell('rewritten');
  expect([seen.model.isRewritten.value, seen.own.reloads.count]).toEqual([true, 0]);

  const hidden = setUp({ isHidden: true });
  hidden.other.tabs.tell('rewritten');
  expect(hidden.own.reloads.count).toBe(1);
});

test('a form out of view is not lost to records that became others', () => {
  const { other, own, holds } = setUp({ isHidden: true });
  holds.value = 1;
  other.tabs.tell('rewritten');
  expect(own.reloads.count).toBe(0);
  holds.value = 0;
  expect(own.reloads.count).toBe(1);
});
