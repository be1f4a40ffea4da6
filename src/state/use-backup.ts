import { effect } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { BackupModel } from './backup-model.ts';
import type { BackupState } from './backup-model.ts';
import { keeperOf } from './keeper.ts';
import { useServices } from './services.ts';
import type { Services } from './services.ts';

const models = new WeakMap<Services, BackupState>();

/** Null until it is made. What can be taken back is read anew whenever a page asks for it. */
export function useBackup(): BackupState | null {
  const services = useServices();
  const [model, setModel] = useState(models.get(services) ?? null);
  useEffect(() => {
    void opened(services).then((made) => {
      setModel(made);
      return made?.loadPoints();
    });
  }, [services]);
  return model;
}

/** Null where the files cannot be had; the storage banner then says so. */
async function opened(services: Services): Promise<BackupState | null> {
  try {
    const ports = await (await services.late()).backup();
    const known = models.get(services);
    if (known !== undefined) return known;
    const model = new BackupModel({ ...services, ...ports, keeper: () => keeperOf(services) });
    models.set(services, model);
    // A restore goes on when its page is left; no newer version may cut it off.
    effect(() => (model.chosen.value.state === 'restoring' ? services.update.hold() : undefined));
    return model;
  } catch {
    services.storage.watch({ ok: false, reason: 'unavailable' });
    return null;
  }
}
