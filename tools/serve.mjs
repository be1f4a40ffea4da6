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
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Where no file is, a page is answered with the frame of the app, a file with "404". */
const FRAME = 'shell.html';
const MISSING = '404.html';

/**
 * Serves a built folder as the servers configured in its `hosting/` do: its
 * `_headers`, brotli, the frame of the app for every other page.
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
    const { status, file, ...answer } = site.answer(request.url ?? '/');
    /** @type {Record<string, string>} */
    const all = { ...answer.headers, ...headers };
    if (file === null) {
      response.writeHead(status, all).end();
      return;
    }
    if (status === 200 && request.headers['if-none-match'] === file.etag) {
      response.writeHead(304, all).end();
      return;
    }
    const asksBrotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    const brotli = asksBrotli ? file.brotli() : null;
    const body = brotli ?? file.plain;
    if (brotli !== null) all['Content-Encoding'] = 'br';
    response.writeHead(status, { ...all, 'Content-Length': String(body.length) });
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

/** @typedef {{ status: number, file: ReturnType<typeof readOne> | null, headers: Record<string, string> }} Answer */

/**
 * Reads the whole folder into memory.
 * @param {string} folder
 * @param {string} base
 */
function readSite(folder, base) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const files = new Map(names.map((name) => [`${base}${name}`, readOne(join(folder, name))]));
  const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  /** @param {string} path */
  const headersFor = (path) =>
    Object.assign(
      {},
      ...rules.filter(({ prefix }) => path.startsWith(prefix)).map((rule) => rule.headers),
    );
  return {
    /**
     * @param {string} url as it was asked for
     * @returns {Answer}
     */
    answer: (url) => {
      const [path = '/'] = url.split('?');
      if (`${path}/` === base) {
        return { status: 308, file: null, headers: { ...headersFor(base), Location: base } };
      }
      const found = path.startsWith(`${base}hosting/`) ? undefined : files.get(nameOf(path, base));
      const file = found ?? files.get(`${base}${MISSING}`) ?? null;
      // A missing file must not be missing for as long as a hashed one lives.
      const sent = headersFor(found === undefined ? `${base}${MISSING}` : path);
      const more = file && { 'Content-Type': file.type, ETag: file.etag, Vary: 'Accept-Encoding' };
      return { status: found === undefined ? 404 : 200, file, headers: { ...sent, ...more } };
    },
  };
}

/**
 * The file that answers an address; one without an extension is a page.
 * @param {string} path
 * @param {string} base
 */
function nameOf(path, base) {
  if (path === base) return `${base}index.html`;
  return path.startsWith(base) && extname(path) === '' ? `${base}${FRAME}` : path;
}

/** @param {string} path */
function readOne(path) {
  const plain = readFileSync(path);
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const etag = `"${createHash('sha256').update(plain).digest('hex').slice(0, 24)}"`;
  return {
    plain,
    /** Null where it would gain nothing. */
    brotli: () => (type.startsWith('image/png') ? null : compressed(plain, etag)),
    type,
    etag,
  };
}

/**
 * By the content: most files are never asked for, and most builds share most of theirs.
 * @type {Map<string, Buffer>}
 */
const known = new Map();

/**
 * @param {Buffer} plain
 * @param {string} etag
 */
function compressed(plain, etag) {
  const found = known.get(etag);
  if (found !== undefined) return found;
  const made = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  known.set(etag, made);
  return made;
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
