import type { BackupPorts } from './backup-model.ts';
import type { RoutinesStore } from '../data/routines-store.ts';
import type { PhotosPorts } from './photos-model.ts';
import type { ProgressPorts } from './progress-kit.ts';
import type { SessionPorts } from './session-kit.ts';

/** Powers that no first screen needs, each loaded when it is first asked for. */
export interface LatePorts {
  readonly session: () => Promise<SessionPorts>;
  readonly progress: () => Promise<ProgressPorts>;
  readonly photos: () => Promise<PhotosPorts>;
  readonly backup: () => Promise<BackupPorts>;
  readonly routines: () => Promise<RoutinesStore>;
}
