import type { Plugin } from 'vite';

/** What age needs for keys of all kinds, and the names it imports. */
const FOR_KEYS: Readonly<Record<string, readonly string[]>> = {
  '@noble/post-quantum/hybrid.js': ['MLKEM768P256', 'MLKEM768X25519'],
  '@noble/curves/nist.js': ['p256'],
  '@noble/curves/ed25519.js': ['x25519'],
};
const LEFT_OUT = '\0left-out:';

/**
 * Leaves the curves and the post-quantum part out of age-encryption, which Ebb only ever asks to
 * lock and unlock with passphrases: 13 KB of brotli instead of 38. No bundler can know that, since one
 * class of the library does it all. Should any of it be reached after all, it fails on `undefined`.
 */
export function passphraseOnly(): Plugin {
  return {
    name: 'ebb-passphrase-only',
    enforce: 'pre',
    apply: 'build',
    resolveId: (id, importer) =>
      id in FOR_KEYS && importer?.includes('/age-encryption/') ? `${LEFT_OUT}${id}` : null,
    load: (id) =>
      id.startsWith(LEFT_OUT)
        ? (FOR_KEYS[id.slice(LEFT_OUT.length)] ?? [])
            .map((name) => `export const ${name} = undefined;`)
            .join('\n')
        : null,
  };
}
