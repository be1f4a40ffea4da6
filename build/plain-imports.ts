import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/**
 * Leaves dynamic imports as they are. Vite wraps each in a helper that fetches
 * style sheets and preloads first; here all styles are in the page and the pages
 * name their own preloads, so that half a kilobyte on the start path would do nothing.
 */
export function plainImports(): Plugin {
  return {
    name: 'ebb-plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
  };
}
