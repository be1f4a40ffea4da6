import { isBuried } from '../record/record.ts';
import type { Envelope } from '../record/record.ts';
import { canonicalJson, compareText } from './canonical.ts';
import type { KindReport } from './restore-report.ts';

/** How one id stands here and in a backup: each id counts towards one of these. */
export type Standing = Exclude<keyof KindReport, 'kind'>;

/**
 * The order of any two versions; of one record, the greater one counts wherever two copies meet.
 * The newer is greater. Of two of the same age the deleted one is, because a record lives before it
 * is deleted; else the one with the greater canonical text, which means nothing and is the same on
 * every device. 0 only where they are alike.
 */
export function compareVersions(a: Envelope, b: Envelope): number {
  return (
    a.updatedAt - b.updatedAt ||
    Number(isBuried(a)) - Number(isBuried(b)) ||
    compareText(canonicalJson(a), canonicalJson(b))
  );
}

/**
 * What a person should know of one id. What lives in neither place is the `same` to them, even
 * where one has a tombstone for it and the other nothing.
 * @param order of here over there, as {@link compareVersions}.
 */
export function standingOf(
  here: Envelope | undefined,
  there: Envelope | undefined,
  order: number,
): Standing {
  if (!isLiving(here) && !isLiving(there)) return 'same';
  if (here === undefined) return 'added';
  if (there === undefined) return 'onlyHere';
  if (order === 0) return 'same';
  if (order > 0) return isLiving(here) ? 'older' : 'deletedHere';
  return isLiving(there) ? 'newer' : 'deletedThere';
}

function isLiving(record: Envelope | undefined): boolean {
  return record !== undefined && !isBuried(record);
}
