import type { Plugin } from 'vite';
import { defineConfig, mergeConfig } from 'vite';
import current from '../../../vite.config.ts';
import { NEXT_VERSION_SAYS } from './next-version.ts';

/** The app as a later version of it: one screen says something else. */
const nextVersion: Plugin = {
  name: 'ebb-next-version',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/src/i18n/en/settings.ts')
      ? code.replace("'settings.title': 'Settings'", `'settings.title': '${NEXT_VERSION_SAYS}'`)
      : null,
};

export default mergeConfig(defineConfig({ plugins: [nextVersion] }), current);
