import { createServer } from 'vite';
import type { Plugin, ResolvedConfig, Rolldown } from 'vite';
import { hostingFiles } from './hosting.ts';
import { manifest } from './manifest.ts';
import { contentSecurityPolicy, hashSource, metaPolicy } from './security-headers.ts';

/**
 * Makes the static pages out of the built `index.html`, each with its styles
 * inlined so that the first paint takes one round trip:
 * - `index.html`: the first card of Welcome, for whoever comes from the network
 * - `today.html`: Today, which the service worker answers `/` with
 * - `shell.html` and `404.html`: the empty frame for every other address
 * Writes what a host reads beside them: `_headers`, `hosting/`.
 */
export function staticPages(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'ebb-static-pages',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle(_options, bundle) {
      const index = bundle['index.html'] as Rolldown.OutputAsset;
      const page = inlineStyles(String(index.source), bundle, config.base);
      const policy = contentSecurityPolicy({
        scripts: [...page.matchAll(/<script data-start>([^]*?)<\/script>/g)].map(hashOfMatch),
        styles: [...page.matchAll(/<style>([^]*?)<\/style>/g)].map(hashOfMatch),
      });
      const link = `<link rel="manifest" href="${config.base}manifest.webmanifest" />`;
      const frame = page.replace('<title>', `${metaTag(policy)}\n    ${link}\n    <title>`);
      const [welcome, today] = await prerenderedPages(config);
      const preloads = preloadsOf(bundle, config.base);
      const shell = withPreloads(frame, preloads('shell'));
      const pages = {
        'index.html': withPage(frame, 'welcome', '/welcome', welcome, preloads('welcome')),
        'today.html': withPage(frame, 'today', '/', today, preloads('today')),
        'shell.html': shell,
        '404.html': shell,
      };
      delete bundle['index.html'];
      for (const [fileName, source] of Object.entries({
        ...pages,
        'manifest.webmanifest': JSON.stringify(manifest),
        ...hostingFiles(policy, config.base),
      })) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

function hashOfMatch([, text]: RegExpMatchArray): string {
  return hashSource(text as string);
}

function metaTag(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(policy)}" />`;
}

/** Puts the page's own style sheet in the place of its link. */
function inlineStyles(html: string, bundle: Rolldown.OutputBundle, base: string): string {
  return html.replace(/\s*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g, (_, href: string) => {
    const fileName = href.slice(base.length);
    const sheet = bundle[fileName] as Rolldown.OutputAsset;
    delete bundle[fileName];
    return `\n    <style>${String(sheet.source).trim()}</style>`;
  });
}

/** Runs the app's own components once, in Node, for each of the two first pages. */
async function prerenderedPages(config: ResolvedConfig): Promise<[string, string]> {
  const server = await createServer({
    configFile: config.configFile ?? false,
    base: config.base,
    mode: 'production',
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { prerender } = (await server.ssrLoadModule('/src/prerender.tsx')) as {
      prerender: (page: 'welcome' | 'today') => Promise<string>;
    };
    return [await prerender('welcome'), await prerender('today')];
  } finally {
    await server.close();
  }
}

/** What every page says beside its screen. */
const FRAME = ['i18n/en/shell.ts', 'i18n/en/problem.ts'];

/** The modules each page asks for as soon as its entry runs. */
const FILES_OF = {
  welcome: ['screens/welcome/welcome.tsx', 'i18n/en/welcome.ts', 'i18n/en/safety.ts'],
  today: ['screens/today/today.tsx', 'i18n/en/today.ts'],
  shell: ['app/later-screens.ts', 'i18n/later-catalogues.ts'],
};

type PageName = keyof typeof FILES_OF;

/** The files a first page needs beyond the entry, so that they load side by side. */
function preloadsOf(bundle: Rolldown.OutputBundle, base: string): (page: PageName) => string {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  return (page) => {
    const facades = [...FRAME, ...FILES_OF[page]].map((path) => `/src/${path}`);
    return chunks
      .filter(({ facadeModuleId }) => facades.some((path) => facadeModuleId?.endsWith(path)))
      .flatMap(({ fileName, imports }) => [fileName, ...imports])
      .filter((file, index, files) => files.indexOf(file) === index)
      .filter((file) => !chunks.some(({ fileName, isEntry }) => isEntry && fileName === file))
      .map((file) => `\n    <link rel="modulepreload" href="${base}${file}" />`)
      .join('');
  };
}

function withPage(
  frame: string,
  page: string,
  route: string,
  html: string,
  preloads: string,
): string {
  return withPreloads(frame, preloads)
    .replace('<body>', `<body data-page="${page}" data-route="${route}">`)
    .replace('<div id="app"></div>', `<div id="app">${html}</div>`);
}

function withPreloads(frame: string, preloads: string): string {
  return frame.replace('</head>', `${preloads}\n  </head>`);
}
