import type { StorageFailure } from '../../../src/data/storage-failure.ts';

/** Worded as browsers word them; the shares of the field are in the app's research. */
export const STORAGE_ERRORS: Record<
  string,
  { error: () => DOMException; reason: Extract<StorageFailure, 'lost' | 'full'> }
> = {
  'backing store does not open': {
    error: () => new DOMException('Internal error opening backing store', 'UnknownError'),
    reason: 'lost',
  },
  'server lost': {
    error: () =>
      new DOMException('Connection to Indexed Database server lost. Refresh', 'UnknownError'),
    reason: 'lost',
  },
  'connection closing': {
    error: () => new DOMException('The database connection is closing.', 'InvalidStateError'),
    reason: 'lost',
  },
  'aborted by the browser': {
    error: () => new DOMException('', 'AbortError'),
    reason: 'lost',
  },
  'failed write': {
    error: () => new DOMException('Failed to write blobs (InvalidBlob)', 'DataError'),
    reason: 'lost',
  },
  'quota exceeded': {
    error: () => new DOMException('', 'QuotaExceededError'),
    reason: 'full',
  },
  'disk full while opening': {
    error: () => new DOMException('Encountered full disk while opening', 'QuotaExceededError'),
    reason: 'full',
  },
};

const IS_LONG = import.meta.env['EBB_LONG'] === '1';

/**
 * Which calls an error strikes, of so many: all of them in the long run, else every few, other
 * ones for each of `sharers`, which between them strike all.
 */
export function struckCalls(calls: number, sharer: number, sharers: number): number[] {
  const all = Array.from({ length: calls }, (_, index) => index + 1);
  return IS_LONG ? all : all.filter((at) => at % sharers === sharer % sharers);
}
