import type { CopyEntry } from './second-copy.ts';

/**
 * The second copy as a whole. A thousand records take a second to write one by one, so all of them
 * lie in one entry of a cache of its own, beside those that were written since.
 */

const ADDRESS = 'https://second-copy.invalid/all';

const wholeName = (name: string): string => `${name}-whole`;

/** Resolves in any case, as {@link import('./second-copy.ts').SecondCopy.keep} does. */
export async function replaceCopy(name: string, entries: readonly CopyEntry[]): Promise<void> {
  try {
    const cache = await caches.open(wholeName(name));
    await cache.put(ADDRESS, new Response(JSON.stringify(entries)));
    // After a kill right here, older versions of what was restored would win over it.
    await caches.delete(name);
  } catch {
    // Better one copy than a save that is said to have failed.
  }
}

/** What was written last of each record; what is gone is not among it. */
export async function readCopy(name: string): Promise<CopyEntry[]> {
  try {
    const whole = await entriesIn(wholeName(name));
    const since = await entriesIn(name);
    const latest = new Map([...whole, ...since].map((entry) => [idOf(entry), entry]));
    return [...latest.values()].filter(({ value }) => value !== null);
  } catch {
    return [];
  }
}

const idOf = ({ store, key }: CopyEntry): string => `${store}/${key}`;

async function entriesIn(name: string): Promise<CopyEntry[]> {
  const responses = await (await caches.open(name)).matchAll();
  return (await Promise.all(responses.map(entriesOf))).flat();
}

/** Empty where a kill left the entry unreadable: one bad entry voids no other. */
async function entriesOf(response: Response): Promise<CopyEntry[]> {
  try {
    return [(await response.json()) as CopyEntry | CopyEntry[]].flat();
  } catch {
    return [];
  }
}
