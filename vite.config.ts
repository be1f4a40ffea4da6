import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { icuMessages } from './build/icu-messages.ts';
import { plainImports } from './build/plain-imports.ts';
import { precacheIntegrity } from './build/precache-integrity.ts';
import { staticPages } from './build/static-pages.ts';

/** Safari 16.4, Chrome and Edge 111, Firefox 115. */
const TARGET = ['safari16.4', 'chrome111', 'edge111', 'firefox115'];

/** Where the build goes; the tests keep builds of their own beside the real one. */
const OUT = process.env['EBB_OUT'] ?? 'dist';

export default defineConfig({
  base: process.env['EBB_BASE'] ?? '/',
  plugins: [
    icuMessages(),
    plainImports(),
    preact({ reactAliasesEnabled: false }),
    staticPages(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'service-worker.ts',
      registerType: 'prompt',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        target: TARGET,
        globPatterns: ['**/*.{html,js,css,svg,png,webmanifest}'],
        globIgnores: ['404.html', 'screenshots/**', 'service-worker.js'],
        dontCacheBustURLsMatching: /\/assets\/|^assets\//,
        manifestTransforms: [precacheIntegrity(OUT)],
      },
    }),
  ],
  build: {
    outDir: OUT,
    target: TARGET,
    cssTarget: TARGET,
    // One sheet for all, inlined in every page: no style is ever fetched.
    cssCodeSplit: false,
    // The pages name their own preloads; screens are fetched ahead while idle.
    modulePreload: false,
    assetsInlineLimit: 0,
  },
});
