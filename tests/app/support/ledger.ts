import { expect } from 'vitest';
import type { OnDisk } from './storage-page.ts';

/** What the storage page said was saved, over all lives of its browser. */
export interface Ledger {
  acknowledge(what: 'kept' | 'removed', id: string): void;
  /** Changes that were said to be saved. */
  readonly saved: number;
  /**
   * How often the browser itself found its files damaged and emptied the database
   * (see `src/data/second-copy.ts`). Nothing may be missing even then.
   */
  readonly emptied: number;
  expectNothingLost(found: OnDisk): void;
}

export function createLedger(): Ledger {
  const kept = new Set<string>();
  const removed = new Set<string>();
  let saved = 0;
  let emptied = 0;
  return {
    acknowledge(what, id) {
      (what === 'kept' ? kept : removed).add(id);
      saved += 1;
    },
    get saved() {
      return saved;
    },
    get emptied() {
      return emptied;
    },
    expectNothingLost({ living, removed: gone, torn, visitOf, emptied: message }) {
      if (message !== null) emptied += 1;
      const alive = new Set(living);
      const buried = new Set(gone);
      const missing = [...kept].filter((id) => !alive.has(id) && !buried.has(id));
      expect(missing).toEqual([]);
      expect([...removed].filter((id) => !buried.has(id))).toEqual([]);
      expect(torn).toEqual([]);
      const lastKept = [...kept].at(-1);
      if (lastKept !== undefined) {
        expect(visitOf !== null && !isOlder(visitOf, lastKept)).toBe(true);
      }
      if (visitOf !== null) expect(alive.has(visitOf) || buried.has(visitOf)).toBe(true);
    },
  };
}

function isOlder(id: string, than: string): boolean {
  const [run = 0, count = 0] = id.split('/').map(Number);
  const [thanRun = 0, thanCount = 0] = than.split('/').map(Number);
  return run < thanRun || (run === thanRun && count < thanCount);
}
