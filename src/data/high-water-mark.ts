import { parseMark } from '../domain/keeping/high-water-mark.ts';
import type { HighWaterMark } from '../domain/keeping/high-water-mark.ts';

/**
 * The mark lies in localStorage, which browsers keep in other files than IndexedDB: a damaged
 * database that comes up empty leaves it standing (seen in Chromium 156 with every kind of damage).
 */
export interface HighWaterMarks {
  /** Null where there is none, or it cannot be read. */
  read(): HighWaterMark | null;
  write(mark: HighWaterMark): void;
  forget(): void;
}

/** Absent in workers. */
interface Texts {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

/** A name of its own for each database, so that tests do not meet. */
export function createHighWaterMarks(databaseName: string): HighWaterMarks {
  const key = `${databaseName}:mark`;
  // Asked for each time: where it is switched off, asking alone throws.
  const texts = (): Texts | undefined => (globalThis as { localStorage?: Texts }).localStorage;
  return {
    read() {
      try {
        return parseMark(JSON.parse(texts()?.getItem(key) ?? 'null'));
      } catch {
        // Refused or damaged.
        return null;
      }
    },
    write(mark) {
      try {
        texts()?.setItem(key, JSON.stringify(mark));
      } catch {
        // Refused or full: the snapshots tell of a loss as well, if a day later.
      }
    },
    forget() {
      try {
        texts()?.removeItem(key);
      } catch {
        // Refused: then there is none.
      }
    },
  };
}
