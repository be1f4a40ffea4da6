import type { Connection } from '../data/connection.ts';
import { createKeepingStore } from '../data/keeping-store.ts';
import type { CopyEntry } from '../data/second-copy.ts';
import { TEXT_STORES, textRecords } from '../data/text-records.ts';
import type { KeepParts } from './keep.ts';

/**
 * Rids the copies of what the database was rid of: the second copy always, snapshots and restore
 * points where that was asked for. What is still to do stands in the database itself, so that a
 * kill in the middle leaves nothing behind for good.
 * @returns whether nothing is left to do.
 */
export async function clearCopies({ connection, snapshots, points }: KeepParts): Promise<boolean> {
  const store = createKeepingStore(connection);
  const standing = await store.look(null);
  if (!standing.ok) return false;
  const { keeping } = standing.value;
  if (keeping?.erasing === undefined) return true;
  const { erasing, ...done } = keeping;
  try {
    if (await hasCaches()) {
      if (!(await renewCopy(connection))) return false;
      if (erasing === 'copies') {
        await snapshots.clear();
        await points.clear();
      }
    }
  } catch {
    return false;
  }
  return (await store.save(done)).ok;
}

/** Where a browser refuses even to name its caches, none of ours can lie there. */
async function hasCaches(): Promise<boolean> {
  try {
    await caches.keys();
    return true;
  } catch {
    return false;
  }
}

/** The second copy never says that it failed, so it is looked at afterwards. */
async function renewCopy({ read, copy }: Connection): Promise<boolean> {
  const stored = await read(TEXT_STORES, textRecords);
  if (!stored.ok) return false;
  await copy.replace(stored.value);
  const known = new Set(stored.value.map(nameOf));
  return (await copy.all()).every((entry) => known.has(nameOf(entry)));
}

const nameOf = ({ store, key }: CopyEntry): string => `${store}/${key}`;
