import { totalOf } from '../domain/keeping/high-water-mark.ts';
import { createHighWaterMarks } from './high-water-mark.ts';
import type { Database } from './open-database.ts';
import { putBack } from './put-back.ts';
import type { SecondCopy } from './second-copy.ts';
import { createSnapshots } from './snapshots.ts';

/**
 * Puts the second copy back into a database that holds nothing.
 * @returns `put-back` where records came back, `emptied` where none did although there were some,
 * null where it is simply new.
 */
export async function refill(
  database: Database,
  copy: SecondCopy,
): Promise<'put-back' | 'emptied' | null> {
  const entries = await copy.all();
  if (entries.length > 0 && (await putBack(database, entries)) > 0) return 'put-back';
  return (await wasThereAnything(database.name)) ? 'emptied' : null;
}

async function wasThereAnything(name: string): Promise<boolean> {
  const mark = createHighWaterMarks(name).read();
  if (mark !== null && totalOf(mark.counts) > 0) return true;
  const snapshots = await createSnapshots(name).list();
  return snapshots.some(({ records }) => records > 0);
}
