/** The few texts Ebb keeps in localStorage: which page to draw first, and how many records there were. */
export interface OwnTexts {
  readonly forget: () => void;
}

/** @param prefix what all their names begin with; another app of the same origin has others. */
export function createOwnTexts(prefix: string): OwnTexts {
  return {
    forget: () => {
      try {
        const own = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
        for (const key of own) localStorage.removeItem(key);
      } catch {
        // Refused: then there are none.
      }
    },
  };
}
