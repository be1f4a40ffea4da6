/**
 * Why something could not be saved or read, as far as the person can act on it.
 * - `unavailable`: the browser gives no storage here (switched off, private).
 * - `lost`: the connection broke and did not come back.
 * - `full`: the device or the browser's share of it is full.
 * - `newer-version`: a newer version of the app has opened the database.
 * - `superseded`: a newer version runs in another tab; this one must reload.
 */
export type StorageFailure = 'unavailable' | 'lost' | 'full' | 'newer-version' | 'superseded';

/** What became of an operation: its value, or why there is none. */
export type Saved<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: StorageFailure };

/** Errors that only a mistake in this program causes; they are thrown on. */
const OWN_MISTAKES = ['DataCloneError', 'ReadOnlyError', 'TransactionInactiveError'];

/**
 * The failure an error of the database stands for; null where it is no fault of
 * storage but a mistake in the program.
 *
 * `lost` is the rule rather than the exception, because browsers word the same
 * loss in many ways: "Internal error opening backing store" (UnknownError,
 * https://github.com/dexie/Dexie.js/issues/543), "Connection to Indexed Database
 * server lost" (UnknownError, https://bugs.webkit.org/show_bug.cgi?id=277615),
 * "The database connection is closing" (InvalidStateError), or an AbortError
 * nobody asked for.
 */
export function failureOf(error: unknown): StorageFailure | null {
  if (!(error instanceof DOMException) || OWN_MISTAKES.includes(error.name)) return null;
  switch (error.name) {
    case 'QuotaExceededError':
      return 'full';
    case 'VersionError':
      return 'newer-version';
    case 'SecurityError':
    case 'NotSupportedError':
      return 'unavailable';
    default:
      return 'lost';
  }
}
