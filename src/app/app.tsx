import { ErrorBoundary, LocationProvider, Route, Router, useLocation } from 'preact-iso';
import type { ComponentType } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useServices } from '../state/services.ts';
import { latePart } from '../ui/late-part.ts';
import { isAt, linkTo } from '../ui/link.ts';
import { NotFound } from '../ui/not-found.tsx';
import { ScreenFailed } from './problem-page.tsx';
import type { LoadedRoute } from './routes.ts';
import { Tabs } from './tabs.tsx';
import './shell.css';

/** There is nothing to tell before the page can be used. */
const Banners = latePart(() => import('./banners.tsx').then((module) => module.Banners));

interface AppProps {
  readonly routes: readonly LoadedRoute[];
}

export function App({ routes }: AppProps) {
  return (
    <LocationProvider scope={import.meta.env.BASE_URL}>
      <Shell routes={routes} />
    </LocationProvider>
  );
}

function Shell({ routes }: AppProps) {
  const { path } = useLocation();
  const { settings, storage } = useServices();
  // Until a person has said what shall become of it, a loss stands before everything but a backup.
  const isLost = storage.lost.value && !isAt(path, '/backup');
  const shown = shownRoute(
    routes,
    isLost ? linkTo('/recovery') : path,
    settings.settings.value.welcomed,
  );
  const inSession = path.includes('/session/');
  return (
    <>
      <ErrorBoundary>{!inSession && <Banners quiet={shown?.bare === true} />}</ErrorBoundary>
      {isLost && shown ? (
        <ErrorBoundary>
          <shown.Screen />
        </ErrorBoundary>
      ) : (
        <Screens routes={routes} />
      )}
      {shown?.bare !== true && <Tabs />}
    </>
  );
}

function Screens({ routes }: AppProps) {
  const { path } = useLocation();
  const [failedPath, setFailedPath] = useState<string | null>(null);
  const Home = useMemo(() => createHome(routes), [routes]);
  if (failedPath === path) return <ScreenFailed />;
  return (
    <ErrorBoundary onError={() => setFailedPath(path)}>
      <Router>
        {routes.map((route) => (
          <Route
            key={route.path}
            path={linkTo(route.path)}
            component={route.path === '/' ? Home : route.Screen}
          />
        ))}
        <Route default component={NotFound} />
      </Router>
    </ErrorBoundary>
  );
}

/**
 * The screen of `/`. The router keeps a screen as long as the address stays, so
 * the change from Welcome to Today happens inside of one.
 */
function createHome(routes: readonly LoadedRoute[]): ComponentType {
  return function Home() {
    const { welcomed } = useServices().settings.settings.value;
    const Screen = shownRoute(routes, linkTo('/'), welcomed)?.Screen ?? NotFound;
    return <Screen />;
  };
}

/**
 * The route that an address shows; undefined where there is none. Whoever comes
 * for the first time meets Welcome in the place of Today.
 */
export function shownRoute(
  routes: readonly LoadedRoute[],
  path: string,
  welcomed: boolean,
): LoadedRoute | undefined {
  const route = routes.find((candidate) => isAt(path, candidate.path));
  if (welcomed || route?.path !== '/') return route;
  return routes.find((candidate) => candidate.path === '/welcome');
}
