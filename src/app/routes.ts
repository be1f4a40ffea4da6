import { lazy } from 'preact-iso';
import type { ComponentType } from 'preact';
import { loadCatalogue } from '../i18n/catalogues.ts';
import type { CatalogueName } from '../i18n/catalogues.ts';
import type { Translator } from '../i18n/translator.ts';
import { ScreenMissing } from './problem-page.tsx';

interface Route {
  readonly path: string;
  readonly screen: () => Promise<{ default: ComponentType }>;
  readonly catalogues: readonly CatalogueName[];
  /** Full screen, without the tab bar. */
  readonly bare?: boolean;
}

/** Where everything is. A screen and its words are fetched when it is first opened. */
export const ROUTES = [
  {
    path: '/',
    screen: () => import('../screens/today/today.tsx'),
    catalogues: ['today'],
  },
  {
    path: '/welcome',
    screen: () => import('../screens/welcome/welcome.tsx'),
    catalogues: ['welcome', 'safety'],
    bare: true,
  },
  {
    path: '/safety',
    screen: () => import('../screens/safety/safety.tsx'),
    catalogues: ['safety'],
    bare: true,
  },
  {
    path: '/check-in',
    screen: () => import('../screens/check-in/check-in.tsx'),
    catalogues: ['check-in'],
    bare: true,
  },
  {
    path: '/session/facial',
    screen: () => import('../screens/session/session.tsx'),
    catalogues: ['session', 'safety', 'facial', 'mirror'],
    bare: true,
  },
  {
    path: '/session/rest',
    screen: () => import('../screens/rest/rest.tsx'),
    catalogues: ['rest'],
    bare: true,
  },
  {
    path: '/progress',
    screen: () => import('../screens/progress/progress.tsx'),
    catalogues: ['progress', 'check-in', 'consistency', 'experiment', 'report'],
  },
  {
    path: '/report',
    screen: () => import('../screens/report/report.tsx'),
    catalogues: ['report', 'progress', 'check-in'],
    bare: true,
  },
  {
    path: '/photos',
    screen: () => import('../screens/photos/photos.tsx'),
    catalogues: ['photos'],
    bare: true,
  },
  {
    path: '/backup',
    screen: () => import('../screens/backup/backup.tsx'),
    catalogues: ['backup', 'report'],
    bare: true,
  },
  {
    path: '/recovery',
    screen: () => import('../screens/recovery/recovery.tsx'),
    catalogues: ['recovery'],
    bare: true,
  },
  {
    path: '/import',
    screen: () => import('../screens/import/import.tsx'),
    catalogues: ['import', 'check-in'],
    bare: true,
  },
  {
    path: '/erase',
    screen: () => import('../screens/erase/erase.tsx'),
    catalogues: ['erase', 'report'],
    bare: true,
  },
  {
    path: '/routines',
    screen: () => import('../screens/routines/routines.tsx'),
    catalogues: ['routines', 'facial'],
    bare: true,
  },
  {
    path: '/settings',
    screen: () => import('../screens/settings/settings.tsx'),
    catalogues: ['settings', 'session', 'facial', 'keeping', 'report'],
  },
] as const satisfies readonly Route[];

export type RoutePath = (typeof ROUTES)[number]['path'];

export interface LoadedRoute {
  readonly path: RoutePath;
  readonly bare: boolean;
  readonly Screen: ComponentType;
  /** Makes the screen ready to be drawn at once. */
  readonly preload: () => Promise<unknown>;
  /** Fetches the screen's files for later; fails in silence. */
  readonly prefetch: () => Promise<unknown>;
}

/** The routes as lazy components, which bring their words along. */
export function createRoutes(translator: Translator): LoadedRoute[] {
  return ROUTES.map((route: Route) => {
    const fetchAll = () =>
      Promise.all([
        route.screen(),
        ...route.catalogues.map((name) => loadCatalogue(translator.locale, name)),
      ]);
    const load = async (): Promise<{ default: ComponentType }> => {
      const [screen, ...catalogues] = await fetchAll();
      catalogues.forEach(translator.add);
      return screen;
    };
    // A file that does not come leaves a page that says so, never a blank one.
    const Screen = lazy(() => load().catch(() => ({ default: ScreenMissing })));
    return {
      path: route.path as RoutePath,
      bare: route.bare === true,
      Screen,
      preload: Screen.preload,
      // A screen that was fetched, and whose words were, is ready as well: it opens a frame sooner.
      prefetch: () => fetchAll().then(Screen.preload, () => undefined),
    };
  });
}
