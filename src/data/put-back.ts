import { parseKeeping } from '../domain/keeping/keeping.ts';
import { parseGuidance } from '../domain/settings/guidance.ts';
import { parseSettings } from '../domain/settings/settings.ts';
import type { Transaction } from './connection.ts';
import type { Database } from './open-database.ts';
import { KEPT_PARSERS } from './kept-parsers.ts';
import { parseVisit } from './record-schema.ts';
import { rebuild } from './record-work.ts';
import { GUIDANCE_KEY, KEEPING_KEY, SETTINGS_KEY, VISIT_KEY } from './schema.ts';
import type { CopyEntry } from './second-copy.ts';
import { guidanceOfVersion1, visitOfVersion1 } from './version-1.ts';

/**
 * Puts the second copy back into a database that has lost its records, all or
 * nothing, and derives the summaries anew.
 * @returns how many records came back; what cannot be read stays out.
 */
export async function putBack(database: Database, entries: readonly CopyEntry[]): Promise<number> {
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const puts = entries.map((entry) => putOne(transaction, entry));
  const put = await Promise.all(puts);
  await rebuild(transaction);
  await transaction.done;
  return put.filter(Boolean).length;
}

/**
 * Puts back what is missing, and touches nothing that is there; for a database that has lost a part
 * of its records. The caller derives the summaries anew.
 * @returns how many records came back.
 */
export async function putBackMissing(
  transaction: Transaction<'readwrite'>,
  entries: readonly CopyEntry[],
): Promise<number> {
  let put = 0;
  for (const entry of entries) {
    // The visit that was open is over by now.
    if (entry.value === null || entry.store === 'visits') continue;
    const found = await transaction.objectStore(entry.store).getKey(entry.key as never);
    if (found === undefined && (await putOne(transaction, entry))) put += 1;
  }
  return put;
}

async function putOne(
  transaction: Transaction<'readwrite'>,
  { store, key, value }: CopyEntry,
): Promise<boolean> {
  switch (store) {
    case 'check-ins':
    case 'sessions':
    case 'day-contexts':
    case 'routines':
    case 'experiments':
    case 'safety-answers': {
      const parsed = KEPT_PARSERS[store](value);
      if (parsed.ok) await transaction.objectStore(store).put(parsed.value as never);
      return parsed.ok;
    }
    case 'visits': {
      const isOld = typeof value === 'object' && value !== null && !('routine' in value);
      const parsed = parseVisit(isOld ? visitOfVersion1(value) : value);
      if (parsed.ok) await transaction.objectStore(store).put(parsed.value, VISIT_KEY);
      return parsed.ok;
    }
    case 'settings':
      return putChoices(transaction, key, value);
    case 'day-summaries':
    case 'month-summaries':
    case 'photos':
    case 'photo-pixels':
    case 'photo-thumbs':
      return false;
  }
}

async function putChoices(
  transaction: Transaction<'readwrite'>,
  key: string,
  value: unknown,
): Promise<boolean> {
  const { updatedAt: found } = (value ?? {}) as { updatedAt?: unknown };
  const updatedAt = typeof found === 'number' ? found : 0;
  const store = transaction.objectStore('settings');
  if (key === SETTINGS_KEY) {
    await store.put({ ...parseSettings(value).choices, updatedAt }, SETTINGS_KEY);
    // Version 1 kept what is chosen for sessions in here; its own entry, if any, wins.
    const isOld = typeof value === 'object' && value !== null && 'sound' in value;
    const isKnown = (await store.getKey(GUIDANCE_KEY)) !== undefined;
    const guidance = isOld && !isKnown ? guidanceOfVersion1(value) : null;
    if (guidance) await store.put({ ...parseGuidance(guidance).choices, updatedAt }, GUIDANCE_KEY);
  } else if (key === GUIDANCE_KEY) {
    await store.put({ ...parseGuidance(value).choices, updatedAt }, GUIDANCE_KEY);
  } else if (key === KEEPING_KEY) {
    const keeping = parseKeeping(value);
    if (keeping === null) return false;
    await store.put(keeping, KEEPING_KEY);
  } else return false;
  return true;
}
