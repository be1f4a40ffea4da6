import { useEffect, useState } from 'preact/hooks';
import { otherTabs } from './other-tabs.ts';
import { useServices } from './services.ts';
import type { TabsState } from './tabs-model.ts';

/** Null until it is made, or where its files cannot be had. */
export function useOtherTabs(): TabsState | null {
  const services = useServices();
  const [tabs, setTabs] = useState<TabsState | null>(null);
  useEffect(() => {
    void otherTabs(services).then(setTabs, () => undefined);
  }, [services]);
  return tabs;
}
