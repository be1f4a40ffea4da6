import type { Loaders } from './catalogues.ts';

/** The pseudo-locale is English, changed while building; only builds that ask for it hold it. */
const pseudo: Loaders = import.meta.env.VITE_PSEUDO_LOCALE
  ? import.meta.glob<{ default: unknown }>('./en/*.ts', { query: '?qps' })
  : {};

/** The catalogues no prerendered page needs, by their path from here. */
export const LATER: Loaders = {
  ...import.meta.glob<{ default: unknown }>([
    './en/*.ts',
    '!./en/{problem,safety,shell,today,welcome}.ts',
  ]),
  ...Object.fromEntries(
    Object.entries(pseudo).map(([path, load]) => [path.replace('/en/', '/qps/'), load]),
  ),
};
