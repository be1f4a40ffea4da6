import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes a text or binary takes in brotli, at the quality a host precompresses with. @param {Buffer} content */
function brotliBytes(content) {
  return brotliCompressSync(content).length;
}

/**
 * The sizes that have a budget, in bytes of brotli (PNGs as they are).
 * - `todayScripts`: every script `today.html` loads before it can be used
 * - `player`: every script a session needs on top of those, drawings and words included
 * - `pages`: each prerendered page with its inlined style
 * - `precache`: everything the service worker fetches at install
 * @param {string} folder a built app
 */
export function sizesOf(folder) {
  /** @param {string} name */
  const read = (name) => readFileSync(join(folder, name));
  /** @param {string} name */
  const size = (name) =>
    name.endsWith('.png') ? statSync(join(folder, name)).size : brotliBytes(read(name));
  const scripts = scriptsOf(read('today.html').toString(), folder);
  const pages = ['index.html', 'today.html', 'shell.html'];
  const player = playerScripts(folder).filter((name) => !scripts.includes(name));
  const precached = precachedNames(read('service-worker.js').toString());
  return {
    todayScripts: scripts.reduce((sum, name) => sum + size(name), 0),
    player: player.reduce((sum, name) => sum + size(name), 0),
    playerNames: player,
    pages: Object.fromEntries(pages.map((name) => [name, size(name)])),
    precache: precached.reduce((sum, name) => sum + size(name), 0),
    precached,
    built: readdirSync(folder, { recursive: true }).map(String),
  };
}

/**
 * The entry, what the page preloads, and all that these import statically.
 * @param {string} html
 * @param {string} folder
 */
function scriptsOf(html, folder) {
  const named = [...html.matchAll(/(?:src|href)="[^"]*?(assets\/[^"]+\.js)"/g)].map(
    ([, name]) => /** @type {string} */ (name),
  );
  return withImports(named, folder);
}

/** What the session's screen, its ports and its words load. @param {string} folder */
function playerScripts(folder) {
  const parts = /^(session|session-ports|use-session-kit|facial|safety|mirror)-[\w-]{8}\.js$/;
  const names = readdirSync(join(folder, 'assets')).filter((name) => parts.test(name));
  return withImports(
    names.map((name) => `assets/${name}`),
    folder,
  );
}

/** @param {readonly string[]} named @param {string} folder */
function withImports(named, folder) {
  const found = new Set(named);
  for (const name of found) {
    const code = readFileSync(join(folder, name), 'utf8');
    for (const [, imported] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) {
      found.add(`assets/${imported}`);
    }
  }
  return [...found];
}

/** The file names in a built service worker's precache list. @param {string} worker */
function precachedNames(worker) {
  const list = [...worker.matchAll(/url:"([^"]+)"|"url":"([^"]+)"/g)];
  return list.map(([, one, other]) => /** @type {string} */ (one ?? other));
}
