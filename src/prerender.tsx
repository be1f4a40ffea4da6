import { locationStub } from 'preact-iso/prerender';
import { renderToStringAsync } from 'preact-render-to-string';
import { App, shownRoute } from './app/app.tsx';
import { createRoutes } from './app/routes.ts';
import { loadCatalogue } from './i18n/catalogues.ts';
import { TextContext } from './i18n/text.ts';
import { createTranslator } from './i18n/translator.ts';
import { createServices } from './state/create-services.ts';
import type { Ports } from './state/create-services.ts';
import { ServicesContext } from './state/services.ts';
import { StorageModel } from './state/storage-model.ts';
import { linkTo } from './ui/link.ts';
import './ui/tokens.css';
import './ui/base.css';

const never = <T,>(): Promise<T> => new Promise<T>(() => undefined);
const nothing = (): void => undefined;

/** A world in which no time passes and nothing has been saved or answered yet. */
const stillPorts = (welcomed: boolean): Ports => ({
  clock: {
    now: () => Date.UTC(2000, 0, 1, 12),
    zoneOffsetMinutes: () => 0,
    zone: () => 'UTC',
    after: () => nothing,
  },
  ids: { next: () => '' },
  pageLife: { isHidden: () => false, subscribe: () => nothing },
  startHints: { read: () => ({ welcomed, theme: 'system', skinTone: 3 }), write: nothing },
  late: never,
  updates: never,
  storage: new StorageModel(),
  journal: {
    commit: never,
    remove: never,
    day: never,
    everything: never,
    summaries: never,
    visit: never,
    recent: never,
    months: never,
    rebuildSummaries: never,
  },
  settingsStore: { read: never, save: never },
  safetyStore: { latest: never, tell: never },
});

/**
 * The first page as HTML, exactly as the app draws it before anything has been
 * read: Welcome for a first visit, Today for everyone else.
 */
export async function prerender(page: 'welcome' | 'today'): Promise<string> {
  locationStub(linkTo('/'));
  const translator = createTranslator('en');
  const routes = createRoutes(translator);
  const shown = shownRoute(routes, linkTo('/'), page === 'today');
  translator.add(await loadCatalogue('en', 'shell'));
  translator.add(await loadCatalogue('en', 'problem'));
  await shown?.preload();
  return renderToStringAsync(
    <TextContext.Provider value={translator}>
      <ServicesContext.Provider value={createServices(stillPorts(page === 'today'))}>
        <App routes={routes} />
      </ServicesContext.Provider>
    </TextContext.Provider>,
  );
}
