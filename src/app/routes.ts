import { lazy } from 'preact-iso';
import type { ComponentType } from 'preact';
import { loadCatalogue } from '../i18n/catalogues.ts';
import type { CatalogueName } from '../i18n/catalogues.ts';
import type { Translator } from '../i18n/translator.ts';
import { ScreenMissing } from './problem-page.tsx';

interface ScreenProps {
  /** What stands in the address for the `*` at the end of a path. */
  readonly rest?: string;
}

/** Every address, in the order in which the screens are fetched ahead. */
const ROUTES = {
  '/': {},
  '/welcome': { bare: true },
  '/safety': { bare: true },
  '/check-in': { bare: true },
  '/session/facial': { bare: true },
  '/session/legs': { bare: true },
  '/session/rest': { bare: true },
  '/progress': {},
  '/report': { bare: true },
  '/photos': { bare: true },
  '/backup': { bare: true },
  '/recovery': { bare: true },
  '/import': { bare: true },
  '/erase': { bare: true },
  '/routines': { bare: true },
  '/settings': {},
  '/learn': {},
  '/learn/*': {},
} as const satisfies Record<
  string,
  {
    /** Full screen, without the tab bar. */
    readonly bare?: boolean;
  }
>;

export type RoutePath = keyof typeof ROUTES;

/** Where a screen and its words come from. */
export interface ScreenSource {
  readonly screen: () => Promise<{ default: ComponentType<ScreenProps> }>;
  readonly catalogues: readonly CatalogueName[];
}

/** The screens that are prerendered: the way to them must not pass another file. */
const FIRST_SCREENS = {
  '/': { screen: () => import('../screens/today/today.tsx'), catalogues: ['today'] },
  '/welcome': {
    screen: () => import('../screens/welcome/welcome.tsx'),
    catalogues: ['welcome', 'safety'],
  },
} satisfies Partial<Record<RoutePath, ScreenSource>>;

export type FirstPath = keyof typeof FIRST_SCREENS;

async function sourceOf(path: RoutePath): Promise<ScreenSource> {
  if (path in FIRST_SCREENS) return FIRST_SCREENS[path as FirstPath];
  const { LATER_SCREENS } = await import('./later-screens.ts');
  return LATER_SCREENS[path as Exclude<RoutePath, FirstPath>];
}

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
  return Object.entries<{ bare?: boolean }>(ROUTES).map(([address, { bare = false }]) => {
    const path = address as RoutePath;
    const fetchAll = async () => {
      const { screen, catalogues } = await sourceOf(path);
      return Promise.all([
        screen(),
        ...catalogues.map((name) => loadCatalogue(translator.locale, name)),
      ]);
    };
    const load = async (): Promise<{ default: ComponentType<ScreenProps> }> => {
      const [screen, ...catalogues] = await fetchAll();
      catalogues.forEach(translator.add);
      return screen;
    };
    // A file that does not come leaves a page that says so, never a blank one.
    const Screen = lazy(() => load().catch(() => ({ default: ScreenMissing })));
    return {
      path,
      bare,
      Screen,
      preload: Screen.preload,
      // A screen that was fetched, and whose words were, is ready as well: it opens a frame sooner.
      prefetch: () => fetchAll().then(Screen.preload, () => undefined),
    };
  });
}
