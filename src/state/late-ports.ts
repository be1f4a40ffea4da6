import type { BackupPorts } from './backup-model.ts';
import type { RoutinesStore } from '../data/routines-store.ts';
import type { ErasePorts } from './erase-model.ts';
import type { KeepingPorts } from './keeping-model.ts';
import type { PhotosPorts } from './photos-model.ts';
import type { ProgressPorts } from './progress-kit.ts';
import type { SessionPorts } from './session-kit.ts';
import type { Tabs } from '../platform/tabs.ts';

/** Powers that no first screen needs, each loaded when it is first asked for. */
export interface LatePorts {
  readonly session: () => Promise<SessionPorts>;
  readonly progress: () => Promise<ProgressPorts>;
  readonly photos: () => Promise<PhotosPorts>;
  readonly tabs: () => Promise<Tabs>;
  readonly keeping: () => Promise<KeepingPorts>;
  readonly backup: () => Promise<BackupPorts>;
  readonly erase: () => Promise<ErasePorts>;
  readonly routines: () => Promise<RoutinesStore>;
}
