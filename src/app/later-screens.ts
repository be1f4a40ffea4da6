import type { FirstPath, RoutePath, ScreenSource } from './routes.ts';

/** The screens that are fetched when first opened, or ahead of that while the app is idle. */
export const LATER_SCREENS: Record<Exclude<RoutePath, FirstPath>, ScreenSource> = {
  '/safety': { screen: () => import('../screens/safety/safety.tsx'), catalogues: ['safety'] },
  '/check-in': {
    screen: () => import('../screens/check-in/check-in.tsx'),
    catalogues: ['check-in'],
  },
  '/session/facial': {
    screen: () => import('../screens/session/session.tsx'),
    catalogues: ['session', 'safety', 'facial', 'mirror'],
  },
  '/session/legs': {
    screen: () => import('../screens/session/session.tsx'),
    catalogues: ['session', 'safety', 'legs'],
  },
  '/session/rest': { screen: () => import('../screens/rest/rest.tsx'), catalogues: ['rest'] },
  '/progress': {
    screen: () => import('../screens/progress/progress.tsx'),
    catalogues: ['progress', 'check-in', 'consistency', 'experiment', 'report'],
  },
  '/report': {
    screen: () => import('../screens/report/report.tsx'),
    catalogues: ['report', 'progress', 'check-in'],
  },
  '/photos': { screen: () => import('../screens/photos/photos.tsx'), catalogues: ['photos'] },
  '/backup': {
    screen: () => import('../screens/backup/backup.tsx'),
    catalogues: ['backup', 'report'],
  },
  '/recovery': {
    screen: () => import('../screens/recovery/recovery.tsx'),
    catalogues: ['recovery'],
  },
  '/import': {
    screen: () => import('../screens/import/import.tsx'),
    catalogues: ['import', 'check-in'],
  },
  '/erase': { screen: () => import('../screens/erase/erase.tsx'), catalogues: ['erase', 'report'] },
  '/routines': {
    screen: () => import('../screens/routines/routines.tsx'),
    catalogues: ['routines', 'facial'],
  },
  '/settings': {
    screen: () => import('../screens/settings/settings.tsx'),
    catalogues: ['settings', 'session', 'facial', 'legs', 'keeping', 'report'],
  },
  '/learn': {
    screen: () => import('../screens/learn/learn.tsx'),
    catalogues: ['learn', 'learn-articles', 'facial', 'legs'],
  },
  '/learn/*': {
    screen: () => import('../screens/learn/learn.tsx'),
    catalogues: ['learn', 'learn-articles', 'facial', 'legs'],
  },
};
