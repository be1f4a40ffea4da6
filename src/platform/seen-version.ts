/** Which version of the app was last told about on this device. */
export interface SeenVersion {
  /** Whether this version has come since. Where nothing is remembered, none has: it is the first. */
  readonly isNews: () => boolean;
  readonly acknowledge: () => void;
}

const KEY = 'ebb:version';

/** Remembers in localStorage: to forget it costs no more than a line that is not said. */
export function createSeenVersion(version: string): SeenVersion {
  const acknowledge = (): void => {
    try {
      localStorage.setItem(KEY, version);
    } catch {
      // Refused or full: then it is said again, or never.
    }
  };
  return {
    isNews: () => {
      const seen = read();
      if (seen === null) acknowledge();
      return seen !== null && seen !== version;
    },
    acknowledge,
  };
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
