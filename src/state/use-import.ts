import { useEffect, useState } from 'preact/hooks';
import { ImportModel } from './import-model.ts';
import type { ImportState } from './import-model.ts';
import { useServices } from './services.ts';
import type { Services } from './services.ts';

/** Null until it is made; a new one for each visit, so that no file is kept from the last. */
export function useImport(): ImportState | null {
  const services = useServices();
  const [model, setModel] = useState<ImportState | null>(null);
  useEffect(() => void opened(services).then(setModel), [services]);
  return model;
}

/** Null where the files cannot be had; the storage banner then says so. */
async function opened(services: Services): Promise<ImportState | null> {
  try {
    const { background, startAnew } = await (await services.late()).backup();
    return new ImportModel({ ...services, background, startAnew });
  } catch {
    services.storage.watch({ ok: false, reason: 'unavailable' });
    return null;
  }
}
