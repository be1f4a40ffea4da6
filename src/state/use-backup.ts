import { useEffect, useState } from 'preact/hooks';
import { BackupModel } from './backup-model.ts';
import type { BackupState } from './backup-model.ts';
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
    const model = models.get(services) ?? new BackupModel({ ...services, ...ports });
    models.set(services, model);
    return model;
  } catch {
    services.storage.watch({ ok: false, reason: 'unavailable' });
    return null;
  }
}
