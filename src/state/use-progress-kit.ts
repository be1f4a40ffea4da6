import { useEffect, useState } from 'preact/hooks';
import { createProgressKit } from './progress-kit.ts';
import type { ProgressKit } from './progress-kit.ts';
import { keepFresh } from './refresh.ts';
import { useServices } from './services.ts';
import type { Services } from './services.ts';

const made = new WeakMap<Services, ProgressKit>();
const opening = new WeakMap<Services, Promise<ProgressKit>>();

/** The models of Progress; null until they are made. What cannot be read holds nothing up. */
export function useProgressKit(): ProgressKit | null {
  const services = useServices();
  const [kit, setKit] = useState(made.get(services) ?? null);
  useEffect(() => {
    kitOf(services).then(setKit, () => {
      // The files cannot be had; the storage banner says so.
      services.storage.watch({ ok: false, reason: 'unavailable' });
    });
  }, [services]);
  return kit;
}

/** One kit, however many parts of a page ask for it at once. */
function kitOf(services: Services): Promise<ProgressKit> {
  const known = opening.get(services);
  if (known !== undefined) return known;
  const kit = open(services);
  opening.set(services, kit);
  // What could not be loaded is asked for again by the next screen.
  kit.catch(() => opening.delete(services));
  return kit;
}

async function open(services: Services): Promise<ProgressKit> {
  const ports = await (await services.late()).progress();
  const kit = createProgressKit(services, ports);
  if (!(await kit.experiment.load())) throw new Error('The experiments could not be read');
  made.set(services, kit);
  keepFresh(services, kit.experiment.load);
  return kit;
}
