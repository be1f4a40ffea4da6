import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** Serves a page of this folder, and the source it imports, on a port of its own. */
export async function serveStoragePage(page: 'storage-page' | 'quota-page' = 'storage-page') {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    cacheDir: 'node_modules/.vite/storage-page',
    logLevel: 'error',
    appType: 'mpa',
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: ['idb', 'valibot', 'date-fns'] },
  });
  await server.listen();
  const [origin = ''] = server.resolvedUrls?.local ?? [];
  return {
    origin: new URL(origin).origin,
    url: new URL(`/tests/app/support/${page}.html`, origin).href,
    close: () => server.close(),
  };
}
