/// <reference types="vite/client" />
/// <reference types="vite-plugin-pwa/client" />

interface ImportMetaEnv {
  /** Set to build the pseudo-locale in. */
  readonly VITE_PSEUDO_LOCALE?: string;
}
