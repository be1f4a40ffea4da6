import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CACHING, securityHeaders } from '../../build/security-headers.ts';
import { build, folderOf } from '../app/support/builds.ts';
import { SERVERS } from './support/servers.ts';
import type { WebServer } from './support/servers.ts';

const BUILDS = [
  { name: 'app', base: '/' },
  { name: 'app-base', base: '/ebb/' },
] as const;

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/** The policy of a page: what is sent must let its own inline script and styles through. */
function policyOf(folder: string): string {
  const [, policy] = /Content-Security-Policy: (.+)/.exec(read(folder, '_headers')) ?? [];
  if (policy === undefined) throw new Error('There is no policy');
  return policy;
}

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

/** Everything that is meant to be fetched. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => name !== '_headers' && !name.startsWith('hosting/'));
}

beforeAll(() => build('app-base'));

describe.each(BUILDS)('under $base', ({ name, base }) => {
  const folder = folderOf(name);

  describe.each(Object.entries(SERVERS))('%s', (_server, start) => {
    let server: WebServer;
    beforeAll(async () => {
      server = await start(folder, base);
    });
    afterAll(() => server.stop());

    const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
      const response = await fetch(new URL(path, server.url), { redirect: 'manual', ...init });
      const sent = Object.fromEntries(response.headers);
      for (const [header, value] of Object.entries(securityHeaders(policyOf(folder)))) {
        expect.soft(sent[header.toLowerCase()], `${header} of ${path}`).toBe(value);
      }
      return response;
    };

    it('sends every file whole, with its type, its time to live and all headers', async () => {
      for (const file of filesOf(folder)) {
        const response = await ask(file);
        expect(response.status, file).toBe(200);
        expect(response.headers.get('Content-Type')?.split(';')[0]).toBe(TYPES[extname(file)]);
        const caching = file.startsWith('assets/') ? CACHING.hashed : CACHING.other;
        expect(response.headers.get('Cache-Control'), file).toBe(caching);
        expect(hashOf(new Uint8Array(await response.arrayBuffer())), file).toBe(
          hashOf(readFileSync(join(folder, file))),
        );
      }
    });

    it('answers pages, known and unknown, with the app', async () => {
      const pages = { './': 'index.html', progress: 'shell.html', 'no/such/page/': 'shell.html' };
      for (const [path, file] of Object.entries(pages)) {
        const response = await ask(path);
        expect(response.status, path).toBe(200);
        expect(response.headers.get('Content-Type')?.toLowerCase()).toBe(
          'text/html; charset=utf-8',
        );
        expect(response.headers.get('Cache-Control')).toBe(CACHING.other);
        expect(await response.text(), path).toBe(read(folder, file));
      }
    });

    it('says so where there is no such file, and not for long', async () => {
      const missing = ['assets/gone-12345678.js', 'gone.png', 'hosting/Caddyfile', '_headers.txt'];
      for (const path of missing) {
        const response = await ask(path);
        expect(response.status, path).toBe(404);
        expect(response.headers.get('Cache-Control'), path).toBe(CACHING.other);
        expect(await response.text(), path).toBe(read(folder, '404.html'));
      }
    });

    it('asks nothing twice: what is unchanged is not sent again', async () => {
      const etag = (await ask('manifest.webmanifest')).headers.get('ETag');
      expect(etag).not.toBeNull();
      const again = await ask('manifest.webmanifest', { headers: { 'If-None-Match': etag ?? '' } });
      expect(again.status).toBe(304);
    });

    it('sends the service worker compressed', async () => {
      const headers = { 'Accept-Encoding': 'gzip, br' };
      const response = await ask('service-worker.js', { headers });
      expect(response.headers.get('Content-Encoding')).toMatch(/^(gzip|br)$/);
    });
  });
});

it.each(Object.entries(SERVERS))(
  '%s leads from a path without its slash to the app',
  async (_name, start) => {
    const server = await start(folderOf('app-base'), '/ebb/');
    const response = await fetch(server.url.slice(0, -1), { redirect: 'manual' });
    await server.stop();
    expect(response.status).toBe(308);
    expect(response.headers.get('Location')).toBe('/ebb/');
    expect(response.headers.has('Content-Security-Policy')).toBe(true);
  },
);

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
