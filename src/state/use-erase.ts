import { effect } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { EraseModel } from './erase-model.ts';
import type { EraseState } from './erase-model.ts';
import { useServices } from './services.ts';
import type { Services } from './services.ts';

/** Null until it is made, and until it has told what was erased just now. */
export function useErase(): EraseState | null {
  const services = useServices();
  const [model, setModel] = useState<EraseState | null>(null);
  useEffect(() => void opened(services).then(setModel), [services]);
  return model;
}

/** Null where the files cannot be had; the storage banner then says so. */
async function opened(services: Services): Promise<EraseState | null> {
  try {
    const ports = await (await services.late()).erase();
    const model = new EraseModel({ ...services, ...ports });
    // An erase goes on when its page is left; no newer version may cut it off.
    effect(() => (model.step.value.name === 'erasing' ? services.update.hold() : undefined));
    await model.loadResult();
    return model;
  } catch {
    services.storage.watch({ ok: false, reason: 'unavailable' });
    return null;
  }
}
