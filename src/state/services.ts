import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DaysState } from './days-model.ts';
import type { LatePorts } from './late-ports.ts';
import type { SafetyState } from './safety-model.ts';
import type { SettingsState } from './settings-model.ts';
import type { Storage } from './storage-model.ts';
import type { UpdateState } from './update-model.ts';
import type { VisitState } from './visit-model.ts';
import type { Journal } from '../data/journal.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { PageLife } from '../platform/page-life.ts';

/** The models a screen may use; made once, in `main.tsx`. */
export interface Services {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly journal: Journal;
  readonly storage: Storage;
  readonly settings: SettingsState;
  readonly days: DaysState;
  readonly safety: SafetyState;
  readonly visit: VisitState;
  readonly pageLife: PageLife;
  /** What no first screen needs. */
  readonly late: () => Promise<LatePorts>;
  readonly update: UpdateState;
}

export const ServicesContext = createContext<Services | null>(null);

/** @throws Error outside the app's tree. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('No services: render inside <ServicesContext.Provider>');
  return services;
}
