import { isObject, isWhole } from './json-value.ts';
import type { JsonObject } from './json-value.ts';
import type { BackupProblem } from './restore-report.ts';
import { VERSION } from './upgrades.ts';

/** Says that a JSON text is of a backup of Ebb, and of nothing else. */
export const FORMAT = 'ebb-backup';

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: BackupProblem };

interface Head {
  readonly object: JsonObject;
  /** Of the format, 1 to {@link VERSION}. */
  readonly version: number;
}

/**
 * Reads what both texts of a backup begin with, in every version and for ever. Never throws.
 * `not-a-backup`: no JSON, or of something else; `newer-format`: of a later version than is known
 * here; `damaged`: of a version that is none.
 */
export function readHead(text: string): Read<Head> {
  const object = jsonOf(text);
  if (!isObject(object) || object.format !== FORMAT) return { ok: false, problem: 'not-a-backup' };
  const { version } = object;
  if (!isWhole(version) || version === 0) return { ok: false, problem: 'damaged' };
  if (version > VERSION) return { ok: false, problem: 'newer-format' };
  return { ok: true, value: { object, version } };
}

/** Undefined where it is none, or nested so deep that the browser gives up. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
