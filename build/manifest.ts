import type { ManifestOptions } from 'vite-plugin-pwa';

/** The web app manifest; paths are relative to it, so that any sub-path works. */
export const manifest: Partial<ManifestOptions> = {
  id: './',
  name: 'Ebb',
  short_name: 'Ebb',
  description:
    'A calm, private, offline guide through a gentle lymphatic facial, which shows over weeks whether it helps you.',
  lang: 'en',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  orientation: 'any',
  background_color: '#faf5f0',
  theme_color: '#faf5f0',
  categories: ['health', 'lifestyle'],
  icons: [
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: 'icons/maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
    { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};
