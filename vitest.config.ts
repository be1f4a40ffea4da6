import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { icuMessages } from './build/icu-messages.ts';
import { BROWSER_FLAGS, ensureBrowser } from './tools/browser.mjs';

const plugins = [icuMessages(), preact({ reactAliasesEnabled: false })];

/** Speed is measured by the bench; a test that shares a machine is only slow. */
const PATIENT_MS = 60_000;

/** Tests of the built app, one file after another: each measures or waits for a browser. */
function builtApp(name: string, files: { readonly include: string[] }) {
  return {
    plugins,
    test: {
      name,
      ...files,
      globalSetup: 'tests/app/support/build-app.ts',
      pool: 'forks' as const,
      fileParallelism: false,
      isolate: false,
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  };
}

/**
 * Six kinds of test: `unit` in Node, `browser` for what only a real browser
 * shows (IndexedDB, sound, drawings), `app` for the built app as it is served,
 * with its sessions, kills and updates, `screens` for its pages, where the
 * hour does not matter, `long` for what lives a month, by `npm run test:long`
 * alone, and `system` for the built app among other people's
 * programs (web servers, Firefox, age), by `npm run test:system` alone.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.*', 'tests/app/**', 'tests/system/**'],
          isolate: false,
          pool: 'forks',
          testTimeout: PATIENT_MS,
        },
      },
      {
        plugins,
        optimizeDeps: {
          include: [
            'age-encryption',
            'idb',
            'valibot',
            'axe-core',
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            '@preact/signals',
            'icu-minify/format',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          testTimeout: PATIENT_MS,
          env: { EBB_LONG: process.env['EBB_LONG'] ?? '' },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: ensureBrowser(), args: BROWSER_FLAGS },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      builtApp('app', { include: ['tests/app/*.test.ts'] }),
      builtApp('screens', { include: ['tests/app/screens/*.test.ts'] }),
      builtApp('long', { include: ['tests/app/long/*.test.ts'] }),
      builtApp('system', { include: ['tests/system/*.test.ts'] }),
    ],
  },
});
