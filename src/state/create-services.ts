import type { Journal } from '../data/journal.ts';
import type { SafetyStore } from '../data/safety-store.ts';
import type { SettingsStore } from '../data/settings-store.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { PageLife } from '../platform/page-life.ts';
import type { StartHints } from '../platform/start-hint.ts';
import { DaysModel } from './days-model.ts';
import type { LatePorts } from './late-ports.ts';
import { SafetyModel } from './safety-model.ts';
import type { Services } from './services.ts';
import { SettingsModel } from './settings-model.ts';
import type { Storage } from './storage-model.ts';
import { UpdateModel } from './update-model.ts';
import type { UpdatePorts } from './update-model.ts';
import { VisitModel } from './visit-model.ts';

/** All that the models need of the world outside. */
export interface Ports {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly pageLife: PageLife;
  readonly startHints: StartHints;
  readonly late: () => Promise<LatePorts>;
  readonly updates: () => Promise<UpdatePorts>;
  readonly storage: Storage;
  readonly journal: Journal;
  readonly settingsStore: SettingsStore;
  readonly safetyStore: SafetyStore;
}

/** Makes the models, each from the ports and models it needs. */
export function createServices(ports: Ports): Services {
  const { clock, ids, pageLife, startHints, storage, journal, late } = ports;
  const settings = new SettingsModel({ store: ports.settingsStore, storage, clock, startHints });
  const days = new DaysModel({ journal, storage, settings, clock, pageLife });
  const safety = new SafetyModel({ store: ports.safetyStore, storage, days, clock, ids });
  const visit = new VisitModel({ journal, storage, days, safety, clock, ids, late });
  const update = new UpdateModel({ updates: ports.updates, pageLife, clock });
  return {
    clock,
    ids,
    journal,
    storage,
    settings,
    days,
    safety,
    visit,
    update,
    pageLife,
    late,
  };
}

/**
 * Reads what was saved; one thing that cannot be read holds nothing else up. A
 * visit comes last: whether it is still open depends on the day, and so on the
 * hour at which days end.
 */
export async function loadServices({ settings, days, safety, visit }: Services): Promise<void> {
  await Promise.allSettled([settings.load(), safety.load(), days.load()]);
  days.look();
  await visit.load();
}
