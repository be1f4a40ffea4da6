import type { Saved } from './storage-failure.ts';

/**
 * Works with a module that stays off the start path. It is loaded before any
 * transaction is opened, since one ends while something else is awaited. Where
 * the file cannot be loaded, nothing can be read or kept safely: `unavailable`.
 */
export async function withLate<Module, T>(
  load: () => Promise<Module>,
  work: (module: Module) => Promise<Saved<T>>,
): Promise<Saved<T>> {
  let module: Module;
  try {
    module = await load();
  } catch {
    return { ok: false, reason: 'unavailable' };
  }
  return work(module);
}
