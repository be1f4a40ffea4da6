import { useEffect, useState } from 'preact/hooks';
import { keeperOf } from './keeper.ts';
import type { KeepingState } from './keeping-model.ts';
import { useServices } from './services.ts';

/** Null until it is made, or where its files cannot be had. */
export function useKeeping(): KeepingState | null {
  const services = useServices();
  const [keeper, setKeeper] = useState<KeepingState | null>(null);
  useEffect(() => {
    void keeperOf(services).then(setKeeper, () => undefined);
  }, [services]);
  return keeper;
}
