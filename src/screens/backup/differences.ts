import type { KindReport, RestoreMode, RestoreReport } from '../../domain/backup/restore-report.ts';

type Count = Exclude<keyof KindReport, 'kind'>;

/** Over all kinds; the answers about one's health are kept from both sides, whatever is chosen. */
function sum(kinds: readonly KindReport[], ...counts: readonly Count[]): number {
  const ofKind = (kind: KindReport): number => counts.reduce((all, count) => all + kind[count], 0);
  return kinds.reduce((all, kind) => all + ofKind(kind), 0);
}

/** What each way to restore would take away or put back. */
export interface Differences {
  /** Whether putting both together would change anything, what was deleted here aside. */
  readonly isNewsInIt: boolean;
  /** Whether this phone has anything that the copy has not, or has otherwise. */
  readonly isNewsHere: boolean;
  readonly deletedHere: number;
  readonly deletedThere: number;
  /** What replacing removes, photos aside. */
  readonly removed: number;
  readonly removedPhotos: number;
  readonly older: number;
}

export function differencesOf({ kinds, choices }: RestoreReport): Differences {
  const replaced = kinds.filter(({ kind }) => kind !== 'safety-answers');
  const photos = kinds.filter(({ kind }) => kind === 'photos');
  const removedPhotos = sum(photos, 'onlyHere', 'deletedThere');
  return {
    isNewsInIt:
      sum(kinds, 'added', 'newer', 'deletedThere') > 0 || choices.settings || choices.guidance,
    isNewsHere: sum(replaced, 'onlyHere', 'older', 'deletedHere') > 0,
    deletedHere: sum(replaced, 'deletedHere'),
    deletedThere: sum(replaced, 'deletedThere'),
    removed: sum(replaced, 'onlyHere', 'deletedThere') - removedPhotos,
    removedPhotos,
    older: sum(replaced, 'older'),
  };
}

/** Whether a restore would leave anything other than it is. */
export function changesAnything(
  { isNewsInIt, isNewsHere, deletedHere }: Differences,
  mode: RestoreMode,
  bringBack: boolean,
): boolean {
  if (isNewsInIt) return true;
  return mode === 'replace' ? isNewsHere : bringBack && deletedHere > 0;
}
