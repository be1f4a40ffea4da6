/** What the browser says of how it keeps this app's storage. */
export interface StorageFacts {
  /** Whether it promised not to evict it; null where it does not say. */
  readonly persisted: () => Promise<boolean | null>;
  /**
   * Bytes in use, by the browser's own rough count; null where it does not say. What is left is
   * not asked for: Chromium always reports about 10 GiB.
   */
  readonly usedBytes: () => Promise<number | null>;
  /** Whether this is the app on the home screen rather than a tab. */
  readonly isInstalled: () => boolean;
}

export function createStorageFacts(): StorageFacts {
  const storage = (): StorageManager | undefined => navigator.storage as StorageManager | undefined;
  return {
    persisted: async () => {
      try {
        return (await storage()?.persisted?.()) ?? null;
      } catch {
        return null;
      }
    },
    usedBytes: async () => {
      try {
        return (await storage()?.estimate?.())?.usage ?? null;
      } catch {
        return null;
      }
    },
    isInstalled: () =>
      matchMedia('(display-mode: standalone), (display-mode: fullscreen)').matches ||
      // Only iOS has it, and there no display mode before 17.
      (navigator as { standalone?: boolean }).standalone === true,
  };
}
