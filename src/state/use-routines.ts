import { useEffect, useState } from 'preact/hooks';
import { facialRoutine } from '../content/facial-routine.ts';
import { RoutinesModel } from './routines-model.ts';
import type { RoutinesState } from './routines-model.ts';
import { keepFresh } from './refresh.ts';
import { useServices } from './services.ts';
import type { Services } from './services.ts';

const made = new WeakMap<Services, RoutinesState>();

/**
 * A person's own routines, read anew whenever a page asks for them; null until
 * their store is there. Made here, so that nothing of them is on the start path.
 */
export function useRoutines(): RoutinesState | null {
  const services = useServices();
  const [routines, setRoutines] = useState(made.get(services) ?? null);
  useEffect(() => {
    void opened(services).then((model) => {
      setRoutines(model);
      return model?.load();
    });
  }, [services]);
  return routines;
}

/** Null where the files of the store cannot be had; the storage banner then says so. */
async function opened(services: Services): Promise<RoutinesState | null> {
  const { storage, late } = services;
  try {
    const store = await (await late()).routines();
    const known = made.get(services);
    if (known !== undefined) return known;
    const model = new RoutinesModel({ ...services, store, base: facialRoutine });
    made.set(services, model);
    keepFresh(services, model.load);
    return model;
  } catch {
    storage.watch({ ok: false, reason: 'unavailable' });
    return null;
  }
}
