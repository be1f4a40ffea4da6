import type { LetGo, TabMessage, Tabs } from '../../../src/platform/tabs.ts';

/** Tabs of one browser, without a browser. */
export function createBrowserTabs() {
  const open = new Set<FakeTab>();
  let holder: FakeTab | null = null;
  const waiting: (() => void)[] = [];

  const free = (tab: FakeTab): void => {
    if (holder !== tab) return;
    holder = null;
    waiting.shift()?.();
  };

  const take = (tab: FakeTab): LetGo => {
    holder = tab;
    return () => free(tab);
  };

  const steal = (tab: FakeTab): LetGo => {
    const robbed = holder;
    const letGo = take(tab);
    if (robbed !== null) for (const listener of robbed.robbed) listener();
    return letGo;
  };

  const holdAnyway = (tab: FakeTab, giveUp: AbortSignal): Promise<LetGo> =>
    new Promise((resolve) => {
      if (holder === null || holder === tab) return resolve(take(tab));
      waiting.push(() => resolve(take(tab)));
      giveUp.addEventListener('abort', () => resolve(steal(tab)), { once: true });
    });

  const create = () => {
    const tab: FakeTab = { listeners: new Set(), robbed: new Set(), isAsleep: false };
    open.add(tab);
    const told: TabMessage[] = [];
    const reloads = { count: 0 };
    const tabs: Tabs = {
      tell: (message) => {
        told.push(message);
        const others = [...open].filter((other) => other !== tab && !other.isAsleep);
        for (const listener of others.flatMap(({ listeners }) => [...listeners])) listener(message);
      },
      listen: (listener) => {
        tab.listeners.add(listener);
        return () => tab.listeners.delete(listener);
      },
      reload: () => {
        reloads.count += 1;
      },
      hold: async () => (holder === null || holder === tab ? take(tab) : null),
      holdAnyway: (giveUp) => holdAnyway(tab, giveUp),
      onTaken: (listener) => {
        tab.robbed.add(listener);
        return () => tab.robbed.delete(listener);
      },
    };
    /** It hears nothing any more, and still has what it has. */
    const sleep = (): void => {
      tab.isAsleep = true;
    };
    /** The browser lets go of what a closed tab had. */
    const close = (): void => {
      open.delete(tab);
      free(tab);
    };
    return { tabs, told, reloads, sleep, close };
  };

  return { create };
}

interface FakeTab {
  readonly listeners: Set<(message: TabMessage) => void>;
  readonly robbed: Set<() => void>;
  isAsleep: boolean;
}
