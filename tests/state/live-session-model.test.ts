import { expect, test, vi } from 'vitest';
import { LiveSessionModel } from '../../src/state/live-session-model.ts';
import type { VisitState } from '../../src/state/visit-model.ts';
import { createBrowserTabs } from './support/tabs.ts';

/** Two tabs that can play a session; `log` is what happens, in order. */
function setUp() {
  const browser = createBrowserTabs();
  const log: string[] = [];
  const timers: (() => void)[] = [];
  const open = (name: string) => {
    const tab = browser.create();
    const visit = {
      load: async () => {
        log.push(`${name} reads`);
      },
    } as unknown as VisitState;
    const after = (_: number, run: () => void) => {
      timers.push(run);
      return () => timers.splice(timers.indexOf(run), 1);
    };
    const clock = { now: () => 0, zoneOffsetMinutes: () => 0, zone: () => '', after };
    const model = new LiveSessionModel({ tabs: tab.tabs, clock, visit });
    model.follow({
      keep: async () => {
        await Promise.resolve();
        log.push(`${name} keeps`);
      },
      drop: () => log.push(`${name} stops`),
    });
    return { ...tab, model };
  };
  const passTime = (): void => timers.splice(0).forEach((run) => run());
  return { one: open('one'), other: open('other'), log, timers, passTime };
}

const done = Promise.resolve();

test('a session plays in one tab, and in the next once the first has left it', async () => {
  const { one, other } = setUp();
  await one.model.take();
  await other.model.take();
  expect([one.model.place.value, other.model.place.value]).toEqual(['here', 'elsewhere']);

  one.model.leave(done);
  await vi.waitFor(async () => {
    await other.model.take();
    expect(other.model.place.value).toBe('here');
  });
});

test('a tab that is left lets go only once what it writes is written', async () => {
  const { one, other } = setUp();
  await one.model.take();
  let write = (): void => undefined;
  one.model.leave(new Promise<void>((resolve) => (write = resolve)));
  await other.model.take();
  expect(other.model.place.value).toBe('elsewhere');
  write();
  await vi.waitFor(async () => {
    await other.model.take();
    expect(other.model.place.value).toBe('here');
  });
});

test('taken over, it is kept and stopped there before it is read here', async () => {
  const { one, other, log, timers } = setUp();
  await one.model.take();
  log.length = 0;
  await other.model.takeOver();

  expect(log).toEqual(['one keeps', 'one stops', 'other reads']);
  expect([one.model.place.value, other.model.place.value]).toEqual(['handed-over', 'here']);
  expect(timers).toEqual([]);
});

test('a tab that sleeps loses it after a while, and keeps nothing any more', async () => {
  const { one, other, log, passTime } = setUp();
  await one.model.take();
  log.length = 0;
  one.sleep();
  const taking = other.model.takeOver();
  expect(other.model.place.value).toBe('asking');
  passTime();
  await taking;

  expect(log).not.toContain('one keeps');
  expect(log).toContain('one stops');
  expect([one.model.place.value, other.model.place.value]).toEqual(['handed-over', 'here']);
});

test('a tab that is gone holds nothing up', async () => {
  const { one, other } = setUp();
  await one.model.take();
  one.close();
  await other.model.take();
  expect(other.model.place.value).toBe('here');
});

test('a session that is over and kept is free, and its tab is not told to stop', async () => {
  const { one, other, log } = setUp();
  await one.model.take();
  one.model.release();
  log.length = 0;
  await other.model.takeOver();
  expect(log).toEqual(['other reads']);
  expect(one.model.place.value).toBe('here');
});

test('left before the answer came, it is nobody’s', async () => {
  const { one, other } = setUp();
  const taking = one.model.take();
  one.model.leave(done);
  await taking;
  await other.model.take();
  expect([one.model.place.value, other.model.place.value]).toEqual(['none', 'here']);
});
