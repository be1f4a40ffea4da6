/**
 * - `changed`: records were written.
 * - `rewritten`: all records may be others now.
 * - `hand-over`: whoever has the session is to let go of it.
 */
export type TabMessage = 'changed' | 'rewritten' | 'hand-over';

const MESSAGES: readonly unknown[] = ['changed', 'rewritten', 'hand-over'] satisfies TabMessage[];

/** Gives up one hold on the session; the last one frees it for the other tabs. */
export type LetGo = () => void;

/**
 * The other tabs with this app. Where the browser has no channel between tabs, or no locks, there
 * are none as far as this one knows.
 */
export interface Tabs {
  /** Tells all other tabs. */
  readonly tell: (message: TabMessage) => void;
  readonly listen: (listener: (message: TabMessage) => void) => () => void;
  /** Starts this tab anew. */
  readonly reload: () => void;
  /** Holds the session for this tab, which it does however often it asks; null where another has it. */
  readonly hold: () => Promise<LetGo | null>;
  /** Waits for the tab that has the session to let go of it, until `giveUp`; then takes it away. */
  readonly holdAnyway: (giveUp: AbortSignal) => Promise<LetGo>;
  /** Hears when another tab took the session away. */
  readonly onTaken: (listener: () => void) => () => void;
}

const CHANNEL = 'ebb-tabs';

/** A browser lets go of the lock of a tab that was closed or has crashed (https://w3c.github.io/web-locks/). */
const LOCK = 'ebb-session';

export function createTabs(): Tabs {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(CHANNEL) : null;
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has but one.
    tell: (message) => channel?.postMessage(message),
    listen: (listener) => {
      const hear = ({ data }: MessageEvent): void => {
        if (MESSAGES.includes(data)) listener(data as TabMessage);
      };
      channel?.addEventListener('message', hear);
      return () => channel?.removeEventListener('message', hear);
    },
    reload: () => location.reload(),
    ...createSessionLock(navigator.locks as LockManager | undefined),
  };
}

interface Held {
  holds: number;
  readonly release: () => void;
}

type SessionLock = Pick<Tabs, 'hold' | 'holdAnyway' | 'onTaken'>;

function createSessionLock(locks: LockManager | undefined): SessionLock {
  const listeners = new Set<() => void>();
  let held: Held | null = null;
  /** A lock that the browser refuses altogether is no other tab's. */
  let isRefused = locks === undefined;

  const lost = (mine: Held | null, error: unknown): void => {
    if (!(error instanceof DOMException && error.name === 'AbortError')) isRefused = true;
    if (mine === null || held !== mine) return;
    held = null;
    for (const listener of listeners) listener();
  };

  /** Resolves once it is known whether the lock is held. */
  const request = (options: LockOptions): Promise<void> =>
    new Promise((resolve) => {
      let mine: Held | null = null;
      const asked = locks?.request(LOCK, options, (lock) => {
        const granted = lock && new Promise<void>((release) => (mine = { holds: 0, release }));
        held = mine ?? held;
        resolve();
        return granted;
      });
      asked?.catch((error: unknown) => {
        lost(mine, error);
        resolve();
      });
    });

  const letGoOf = (mine: Held): LetGo => {
    mine.holds += 1;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      mine.holds -= 1;
      if (mine.holds > 0 || held !== mine) return;
      held = null;
      mine.release();
    };
  };

  let turn: Promise<unknown> = Promise.resolve();
  /** One after another: a tab's second request would find its first in the way. */
  const inTurn = (ask: () => Promise<void>): Promise<LetGo | null> => {
    const asked = turn.then(async () => {
      if (held === null && !isRefused) await ask();
      if (held !== null) return letGoOf(held);
      return isRefused ? nothing : null;
    });
    turn = asked;
    return asked;
  };

  const insist = async (giveUp: AbortSignal): Promise<void> => {
    await request({ signal: giveUp });
    if (held === null && !isRefused) await request({ steal: true });
  };

  return {
    hold: () => inTurn(() => request({ ifAvailable: true })),
    holdAnyway: async (giveUp) => (await inTurn(() => insist(giveUp))) ?? nothing,
    onTaken: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const nothing = (): void => undefined;
