import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Answered with the frame of the app, as a static host's fallback does. */
const FALLBACK = '/shell.html';

/**
 * Serves a built folder as a static host would: its `_headers`, brotli, and
 * the fallback of `_redirects`.
 * @param {object} options
 * @param {string} options.folder
 * @param {number} options.port 0 takes any free port
 * @param {string} [options.base] the path under which the folder is served
 * @param {Record<string, string>} [options.headers] sent on top of all others
 * @returns {Promise<{ url: string, close: () => Promise<void>, reload: () => void }>}
 */
export async function serve({ folder, port, base = '/', headers = {} }) {
  let site = readSite(folder, base);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const wanted = path === base ? `${base}index.html` : path;
    const found = site.files.get(wanted);
    const isPage = extname(wanted) === '' && path.startsWith(base);
    const file = found ?? (isPage ? site.files.get(base.replace(/\/$/, '') + FALLBACK) : undefined);
    if (file === undefined) {
      response.writeHead(404, {
        ...site.headersFor(path),
        ...headers,
        'Content-Type': TYPES['.txt'],
      });
      response.end('There is no such file.');
      return;
    }
    /** @type {Record<string, string>} */
    const all = {
      ...site.headersFor(path),
      'Content-Type': file.type,
      ETag: file.etag,
      Vary: 'Accept-Encoding',
      ...headers,
    };
    if (request.headers['if-none-match'] === file.etag) {
      response.writeHead(304, all).end();
      return;
    }
    const asksBrotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    const body = asksBrotli && file.brotli !== null ? file.brotli : file.plain;
    if (body === file.brotli) all['Content-Encoding'] = 'br';
    response.writeHead(200, { ...all, 'Content-Length': String(body.length) });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://localhost:${address.port}${base}`,
    reload: () => {
      site = readSite(folder, base);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Reads the whole folder into memory, compressed once.
 * @param {string} folder
 * @param {string} base
 */
function readSite(folder, base) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const files = new Map(names.map((name) => [`${base}${name}`, readOne(join(folder, name))]));
  const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  return {
    files,
    /** @param {string} path */
    headersFor: (path) =>
      Object.assign(
        {},
        ...rules.filter(({ prefix }) => path.startsWith(prefix)).map((rule) => rule.headers),
      ),
  };
}

/** @param {string} path */
function readOne(path) {
  const plain = readFileSync(path);
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const brotli = type.startsWith('image/png')
    ? null
    : brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  const etag = `"${createHash('sha256').update(plain).digest('hex').slice(0, 24)}"`;
  return { plain, brotli, type, etag };
}

/**
 * The rules of a `_headers` file; later ones win.
 * @param {string} text
 */
function parseHeaders(text) {
  /** @type {{ prefix: string, headers: Record<string, string> }[]} */
  const rules = [];
  for (const line of text.split('\n')) {
    const header = /^\s+([\w-]+): (.*)$/.exec(line);
    const rule = rules.at(-1);
    if (/^\/\S*\*$/.test(line)) rules.push({ prefix: line.slice(0, -1), headers: {} });
    else if (header !== null && rule !== undefined) {
      rule.headers[/** @type {string} */ (header[1])] = /** @type {string} */ (header[2]);
    }
  }
  return rules;
}
