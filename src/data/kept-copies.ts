import { parseKeeping } from '../domain/keeping/keeping.ts';
import type { StoredGuidance } from '../domain/settings/guidance.ts';
import type { StoredSettings } from '../domain/settings/settings.ts';
import { sifted } from './kept-records.ts';
import type { ReadKept } from './kept-records.ts';
import { GUIDANCE_KEY, KEEPING_KEY, SETTINGS_KEY } from './schema.ts';
import type { CopyEntry, SecondCopy } from './second-copy.ts';
import type { Snapshots } from './snapshots.ts';

/**
 * All text records as Ebb's copies outside of the database hold them: the newest snapshot, and over
 * it the second copy. For a browser that no longer opens the database (seen in Chromium where its
 * manifest file is gone: not even deleting the database works then).
 * @returns null where there are no copies.
 */
export async function readCopies(copy: SecondCopy, snapshots: Snapshots): Promise<ReadKept | null> {
  const second = await copy.all();
  const entries = new Map(
    [...(await snapshotOf(snapshots, second)), ...second].map((entry) => [idOf(entry), entry]),
  );
  if (entries.size === 0) return null;
  const valuesOf = (store: string): unknown[] =>
    [...entries.values()].filter((entry) => entry.store === store).map(({ value }) => value);
  const choice = (key: string): unknown => entries.get(`settings/${key}`)?.value;
  return sifted(
    valuesOf,
    choice(SETTINGS_KEY) as StoredSettings | undefined,
    choice(GUIDANCE_KEY) as StoredGuidance | undefined,
  );
}

const idOf = ({ store, key }: CopyEntry): string => `${store}/${key}`;

/** The newest snapshot, unless the person has restored or erased something since. */
async function snapshotOf(
  snapshots: Snapshots,
  second: readonly CopyEntry[],
): Promise<readonly CopyEntry[]> {
  const [newest] = await snapshots.list();
  if (newest === undefined) return [];
  const keeping = parseKeeping(second.find(({ key }) => key === KEEPING_KEY)?.value);
  const isOfNow = keeping === null || keeping.generation === newest.generation;
  return isOfNow ? ((await snapshots.entries(newest.at)) ?? []) : [];
}
