/** Starts the app anew, with something to say afterwards. */
export interface Restart {
  /** @param news must be something that can be cloned; it is in no address and on no disk of ours. */
  readonly again: (news: unknown) => void;
  /** What was to be said; undefined the second time, and where there is nothing. */
  readonly news: () => unknown;
}

/** @param path where it starts. */
export function createRestart(path: string): Restart {
  return {
    again: (news) => {
      // The entry of the history is the one thing that outlives a reload and ends with the tab.
      history.replaceState({ news }, '', path);
      location.reload();
    },
    news: () => {
      const kept = (history.state as { news?: unknown } | null)?.news;
      if (kept !== undefined) history.replaceState(null, '');
      return kept;
    },
  };
}
