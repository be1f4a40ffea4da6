import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { forbiddenClaims } from './build/forbidden-claims.ts';
import { icuMessages } from './build/icu-messages.ts';
import { licences, onlyLicensed } from './build/licences.ts';
import { passphraseOnly } from './build/passphrase-only.ts';
import { plainImports } from './build/plain-imports.ts';
import { precacheIntegrity } from './build/precache-integrity.ts';
import { staticPages } from './build/static-pages.ts';

/** Safari 16.4, Chrome and Edge 111, Firefox 115. */
const TARGET = ['safari16.4', 'chrome111', 'edge111', 'firefox115'];

/** Where the build goes; the tests keep builds of their own beside the real one. */
const OUT = process.env['EBB_OUT'] ?? 'dist';

/** Set to build the worker that takes away one that went wrong, and itself. */
const IS_RETIRING = process.env['EBB_RETIRE'] === '1';

export default defineConfig({
  base: process.env['EBB_BASE'] ?? '/',
  plugins: [
    forbiddenClaims(import.meta.dirname),
    icuMessages(),
    plainImports(),
    preact({ reactAliasesEnabled: false }),
    staticPages(),
    onlyLicensed(import.meta.dirname),
    licences(import.meta.dirname),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: IS_RETIRING ? 'src/sw/retire' : 'src/sw',
      filename: 'service-worker.ts',
      registerType: 'prompt',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        // It has no files of its own to be told of.
        ...(IS_RETIRING && ({ injectionPoint: undefined } as object)),
        target: TARGET,
        buildPlugins: { vite: [onlyLicensed(import.meta.dirname)] },
        globPatterns: ['**/*.{html,js,css,svg,png,webmanifest}'],
        globIgnores: ['404.html', 'screenshots/**', 'service-worker.js'],
        dontCacheBustURLsMatching: /\/assets\/|^assets\//,
        manifestTransforms: [precacheIntegrity(OUT)],
      },
    }),
  ],
  // Modules, so that a worker too loads only what it needs.
  worker: { format: 'es', plugins: () => [passphraseOnly(), onlyLicensed(import.meta.dirname)] },
  build: {
    outDir: OUT,
    target: TARGET,
    cssTarget: TARGET,
    // One sheet for all, inlined in every page: no style is ever fetched.
    cssCodeSplit: false,
    // The pages name their own preloads; screens are fetched ahead while idle.
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Small modules that Today shares with other screens: one file compresses better than five.
          groups: [
            {
              name: 'start',
              test: /src\/(domain\/(routine\/routine|settings\/parse-choices)|i18n\/formats|ui\/(choice|length-choice))\.tsx?$/,
            },
          ],
        },
      },
    },
  },
});
