import { loadServices } from './create-services.ts';
import type { Services } from './services.ts';

type Load = () => Promise<unknown>;

const loads = new WeakMap<Services, Set<Load>>();

/** Has what is read late read anew together with all else; to be asked for once. */
export function keepFresh(services: Services, load: Load): void {
  const known = loads.get(services) ?? new Set();
  loads.set(services, known.add(load));
}

/** Reads anew whatever was read so far; one thing that cannot be read holds nothing else up. */
export async function refresh(services: Services): Promise<void> {
  await loadServices(services);
  await Promise.allSettled([...(loads.get(services) ?? [])].map((load) => load()));
}
