/** Asks the browser not to evict what was saved. */
export interface StoragePersistence {
  /**
   * Asks once; never awaited, because Firefox leaves the answer open while its
   * prompt is up. Absent in some WebKit builds.
   */
  readonly request: () => void;
}

export function createStoragePersistence(): StoragePersistence {
  return {
    request: () => {
      navigator.storage?.persist?.().catch(() => undefined);
    },
  };
}
