import type { ErasedCounts, EraseScope } from './scope.ts';

/** What an erase would do, and what would remain on the phone. */
export interface ErasePreview {
  readonly scope: EraseScope;
  readonly counts: ErasedCounts;
  /** Living records among those that go that cannot be read; no restore point holds them. */
  readonly unreadable: number;
  /** What a restore point would take, about. */
  readonly pointBytes: number;
  /** How many restore points and snapshots there are. */
  readonly points: number;
  readonly snapshots: number;
}

/** `uncertain`: the browser reported an error and does not say what is on disk. */
export type EraseProblem = 'storage' | 'session-open' | 'uncertain';
