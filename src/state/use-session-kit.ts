import { useEffect, useState } from 'preact/hooks';
import { useServices } from './services.ts';
import type { Services } from './services.ts';
import { createSessionKit } from './session-kit.ts';
import type { SessionKit } from './session-kit.ts';

const kits = new WeakMap<Services, Promise<SessionKit>>();

function kitOf(services: Services): Promise<SessionKit> {
  const known = kits.get(services);
  if (known !== undefined) return known;
  const ports = services.late().then((late) => late.session());
  const kit = ports.then((made) => createSessionKit(services, made));
  kits.set(services, kit);
  // What could not be loaded is asked for again by the next screen.
  kit.catch(() => kits.delete(services));
  return kit;
}

/** The models of a session; null until they are made, `failed` where they cannot be loaded. */
export function useSessionKit(): SessionKit | 'failed' | null {
  const services = useServices();
  const [kit, setKit] = useState<SessionKit | 'failed' | null>(null);
  useEffect(() => {
    kitOf(services).then(setKit, () => setKit('failed'));
  }, [services]);
  return kit;
}
