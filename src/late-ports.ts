import type { Connection } from './data/connection.ts';
import type { Locale } from './i18n/catalogues.ts';
import type { LatePorts } from './state/late-ports.ts';

/** The part of the composition root that waits until a screen asks for it. */
export function createLatePorts(connection: Connection, locale: Locale): LatePorts {
  return {
    session: async () =>
      (await import('./session-ports.ts')).createSessionPorts(connection, locale),
    progress: async () => (await import('./progress-ports.ts')).createProgressPorts(connection),
    photos: async () => (await import('./photos-ports.ts')).createPhotosPorts(connection),
    tabs: async () => (await import('./page-tabs.ts')).pageTabs,
    keeping: async () => (await import('./keeping-ports.ts')).createKeepingPorts(connection),
    backup: async () => (await import('./backup-ports.ts')).createBackupPorts(),
    erase: async () => (await import('./erase-ports.ts')).createErasePorts(),
    routines: async () =>
      (await import('./data/routines-store.ts')).createRoutinesStore(connection),
  };
}
