/** Whether the page is in view, and when it comes back. */
export interface PageLife {
  readonly isHidden: () => boolean;
  /**
   * Tells of each hiding and each return. iOS often resumes a page without
   * `visibilitychange`, so `pageshow` and `focus` count as returns too; a
   * listener may therefore hear of the same return more than once.
   */
  readonly subscribe: (listener: (change: 'hidden' | 'shown') => void) => () => void;
}

export function createPageLife(): PageLife {
  return {
    isHidden: () => document.visibilityState === 'hidden',
    subscribe: (listener) => {
      const controller = new AbortController();
      const { signal } = controller;
      const tell = (): void => listener(document.visibilityState === 'hidden' ? 'hidden' : 'shown');
      document.addEventListener('visibilitychange', tell, { signal });
      window.addEventListener('pageshow', tell, { signal });
      window.addEventListener('focus', tell, { signal });
      window.addEventListener('pagehide', () => listener('hidden'), { signal });
      return () => controller.abort();
    },
  };
}
