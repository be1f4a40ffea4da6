/**
 * What the page needs to know before the database has answered, kept in
 * localStorage, where it can be read in the first line of the document
 * (`index.html`). It is a hint and never the truth: after a kill localStorage
 * may lag behind or revert, so the database's answer always wins.
 */
export interface StartHint {
  readonly welcomed: boolean;
  readonly theme: 'system' | 'light' | 'dark';
  readonly skinTone: number;
}

export interface StartHints {
  /** What the last start left; null the first time, or where it cannot be read. */
  readonly read: () => StartHint | null;
  /** Keeps the hint for the next start, and shows theme and skin tone at once. */
  readonly write: (hint: StartHint) => void;
}

/** Read by the script in `index.html` as well. */
const KEY = 'ebb:start';

export function createStartHints(): StartHints {
  return {
    read: () => {
      try {
        return parseHint(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
      } catch {
        return null;
      }
    },
    write: (hint) => {
      const { dataset } = document.documentElement;
      dataset['start'] = hint.welcomed ? 'today' : 'welcome';
      dataset['theme'] = hint.theme;
      dataset['skin'] = String(hint.skinTone);
      try {
        localStorage.setItem(KEY, JSON.stringify(hint));
      } catch {
        // Refused or full: the next start waits for the database instead.
      }
    },
  };
}

function parseHint(stored: unknown): StartHint | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { welcomed, theme, skinTone } = stored as Record<string, unknown>;
  return {
    welcomed: welcomed === true,
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    skinTone: typeof skinTone === 'number' ? skinTone : 3,
  };
}
