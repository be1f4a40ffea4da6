import { refresh } from './refresh.ts';
import type { Services } from './services.ts';
import { TabsModel } from './tabs-model.ts';
import type { TabsState } from './tabs-model.ts';

const made = new WeakMap<Services, Promise<TabsState>>();

/** The app's one watch over the other tabs; it watches from when it is first had. */
export function otherTabs(services: Services): Promise<TabsState> {
  const known = made.get(services);
  if (known !== undefined) return known;
  const watch = begun(services);
  made.set(services, watch);
  // Files that could not be had are asked for again the next time.
  watch.catch(() => made.delete(services));
  return watch;
}

async function begun(services: Services): Promise<TabsState> {
  const tabs = await (await services.late()).tabs();
  return new TabsModel({
    ...services,
    tabs,
    readSafety: services.safety.load,
    refresh: () => refresh(services),
  });
}
