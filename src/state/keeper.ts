import { loadServices } from './create-services.ts';
import { KeepingModel } from './keeping-model.ts';
import type { KeepingState } from './keeping-model.ts';
import { otherTabs } from './other-tabs.ts';
import type { Services } from './services.ts';

const keepers = new WeakMap<Services, Promise<KeepingState>>();

/** The one keeper of the app's records; it has looked once when it is first had. */
export function keeperOf(services: Services): Promise<KeepingState> {
  const known = keepers.get(services);
  if (known !== undefined) return known;
  const keeper = begun(services);
  keepers.set(services, keeper);
  // Files that could not be had are asked for again the next time.
  keeper.catch(() => keepers.delete(services));
  return keeper;
}

async function begun(services: Services): Promise<KeepingState> {
  // Without it this tab is only less up to date.
  otherTabs(services).catch(() => undefined);
  const ports = await (await services.late()).keeping();
  const reload = (): Promise<void> => loadServices(services);
  const keeper = new KeepingModel({ ...services, ...ports, reload });
  await keeper.look();
  return keeper;
}
