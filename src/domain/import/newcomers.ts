import type { Day } from '../day.ts';
import { isBuried, living } from '../record/record.ts';
import type { CheckIn, Stored } from '../record/record.ts';

/** What of a file is not on the phone yet. */
export interface Newcomers {
  readonly added: readonly CheckIn[];
  /** Rows whose rating, or whose day and moment, are here already. */
  readonly present: number;
  /** Rows that were brought in before and have been deleted here since: they stay deleted. */
  readonly deleted: number;
}

/**
 * Holds what was read against the check-ins that are here.
 * @param isOwn of Ebb's own table: there a day may have several of one moment, and each has its id.
 */
export function newcomersOf(
  read: readonly CheckIn[],
  here: readonly Stored<CheckIn>[],
  isOwn: boolean,
): Newcomers {
  const ids = new Map(here.map((record) => [record.id, isBuried(record)]));
  const keyOf = ({ day, moment, at }: CheckIn): string =>
    isOwn ? `${day} ${moment} ${at}` : `${day} ${moment}`;
  const keys = new Set(living(here).map(keyOf));
  const isDeleted = ({ id }: CheckIn): boolean => ids.get(id) === true;
  const isNew = (checkIn: CheckIn): boolean => !ids.has(checkIn.id) && !keys.has(keyOf(checkIn));
  const added = read.filter(isNew);
  const deleted = read.filter(isDeleted).length;
  return { added, present: read.length - added.length - deleted, deleted };
}

/** The first and the last day of some ratings; null where there are none. */
export function daysOf(checkIns: readonly CheckIn[]): { first: Day; last: Day } | null {
  const days = checkIns.map(({ day }) => day).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}
