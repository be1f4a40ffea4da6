import { hydrate, render } from 'preact';
import { App, shownRoute } from './app/app.tsx';
import { createRoutes } from './app/routes.ts';
import type { LoadedRoute } from './app/routes.ts';
import { createConnection } from './data/connection.ts';
import { createJournal } from './data/journal.ts';
import { createSafetyStore } from './data/safety-store.ts';
import { createSettingsStore } from './data/settings-store.ts';
import { loadCatalogue, localeOf } from './i18n/catalogues.ts';
import type { Locale } from './i18n/catalogues.ts';
import { TextContext } from './i18n/text.ts';
import { createTranslator } from './i18n/translator.ts';

import { createClock } from './platform/clock.ts';
import { createIds } from './platform/ids.ts';
import { createPageLife } from './platform/page-life.ts';
import { createStartHints } from './platform/start-hint.ts';
import { createServices, loadServices } from './state/create-services.ts';
import { ServicesContext } from './state/services.ts';
import type { Services } from './state/services.ts';
import { StorageModel } from './state/storage-model.ts';
import './ui/tokens.css';
import './ui/base.css';

function createBrowserServices(locale: Locale): Services {
  const clock = createClock();
  const storage = new StorageModel();
  const connection = createConnection(storage.report);
  return createServices({
    clock,
    storage,
    ids: createIds(),
    pageLife: createPageLife(),
    startHints: createStartHints(),
    late: async () => (await import('./late-ports.ts')).createLatePorts(connection, locale),
    updates: async () => (await import('./update-ports.ts')).createUpdatePorts(clock.now),
    journal: createJournal(connection),
    settingsStore: createSettingsStore(connection),
    safetyStore: createSafetyStore(connection),
  });
}

/**
 * Takes over the prerendered page where it is the right one; draws anew where
 * the address or the start hint asks for another. Whatever is not needed to
 * draw comes after.
 */
async function start(): Promise<void> {
  const translator = createTranslator(localeOf(location.search));
  const services = createBrowserServices(translator.locale);
  const routes = createRoutes(translator);
  const { welcomed } = services.settings.settings.value;
  const shown = shownRoute(routes, location.pathname, welcomed);
  const [shell] = await Promise.all([
    loadCatalogue(translator.locale, 'shell'),
    loadCatalogue(translator.locale, 'problem').then(translator.add),
    shown?.preload(),
  ]);
  translator.add(shell);

  const root = document.getElementById('app') as HTMLElement;
  const app = (
    <TextContext.Provider value={translator}>
      <ServicesContext.Provider value={services}>
        <App routes={routes} />
      </ServicesContext.Provider>
    </TextContext.Provider>
  );
  const { route } = document.body.dataset;
  if (shown !== undefined && route === shown.path && translator.locale === 'en') hydrate(app, root);
  else {
    root.replaceChildren();
    render(app, root);
  }
  document.body.dataset['page'] = 'drawn';
  // `index.html` hands on a tap that came before.
  dispatchEvent(new Event('ebb:drawn'));
  performance.mark('ebb:usable');
  // Whatever could not be read, the offline copy is installed.
  await loadServices(services).catch(() => undefined);
  void import('./state/keeper.ts')
    .then(({ keeperOf }) => keeperOf(services))
    .catch(() => undefined);
  services.update.start(fetchAhead(routes)).catch(() => undefined);
}

/** Fetches the screens one after the other, while nobody waits for them. */
async function fetchAhead(routes: readonly LoadedRoute[]): Promise<void> {
  for (const route of routes) await route.prefetch();
}

void start();
