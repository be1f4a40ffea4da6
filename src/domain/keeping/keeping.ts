import { isInstant, isObject, isWhole } from '../backup/json-value.ts';
import type { Instant } from '../day.ts';

/** What Ebb must remember of how the records themselves are kept. */
export interface Keeping {
  /**
   * Names the records as one growing whole: anew whenever they may become fewer by the person's
   * own wish (restored, undone, erased), so that a mark of before is known to be of before.
   */
  readonly generation: string;
  /** The last backup that was handed over, and how many records were there then. */
  readonly backup: { readonly at: Instant; readonly records: number } | null;
  /** Whether Today asks for a backup now and then. */
  readonly reminders: boolean;
  /** No reminder before this. */
  readonly quietUntil: Instant;
  /** An erase whose copies were not all seen to be gone yet; absent where nothing is left to do. */
  readonly erasing?: Erasing;
}

/** What of the copies is to go: only the erased records in them, or all of Ebb's own copies. */
export type Erasing = 'records' | 'copies';

export function keepingOf(generation: string): Keeping {
  return { generation, backup: null, reminders: true, quietUntil: 0 };
}

/** Reads what was stored; null where it names no generation, as where the browser lost it. */
export function parseKeeping(stored: unknown): Keeping | null {
  if (!isObject(stored)) return null;
  const { generation, backup, reminders, quietUntil, erasing } = stored;
  if (typeof generation !== 'string' || generation === '') return null;
  return {
    generation,
    backup: parseBackup(backup),
    reminders: reminders !== false,
    quietUntil: isInstant(quietUntil) ? quietUntil : 0,
    ...((erasing === 'records' || erasing === 'copies') && { erasing }),
  };
}

function parseBackup(stored: unknown): Keeping['backup'] {
  if (!isObject(stored)) return null;
  const { at, records } = stored;
  return isInstant(at) && isWhole(records) ? { at, records } : null;
}
