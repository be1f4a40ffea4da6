import { describe, expect, it } from 'vitest';
import { sizesOf } from '../../tools/measure.mjs';
import { folderOf } from './support/builds.ts';

const KB = 1024;

describe('the built app', () => {
  const sizes = sizesOf(folderOf('app'));

  it('needs at most 24 KB of brotli JavaScript before Today can be used', () => {
    expect(sizes.todayScripts).toBeGreaterThan(5 * KB);
    expect(sizes.todayScripts).toBeLessThanOrEqual(24 * KB);
  });

  it('needs at most 110 KB more for a session, drawings included', () => {
    expect(sizes.player).toBeGreaterThan(20 * KB);
    expect(sizes.player).toBeLessThanOrEqual(110 * KB);
  });

  it.each(Object.entries(sizes.pages))('sends %s in at most 14 KB of brotli', (_, bytes) => {
    expect(bytes).toBeLessThanOrEqual(14 * KB);
  });

  it('precaches at most 500 KB', () => {
    expect(sizes.precache).toBeLessThanOrEqual(500 * KB);
  });

  it('precaches everything it can need, and each file once', () => {
    const needed = sizes.built.filter((name) => /\.(js|html|png|svg|webmanifest)$/.test(name));
    const exempt = ['404.html', 'service-worker.js'];
    const expected = needed.filter((name) => !exempt.includes(name));
    expect(sizes.precached.toSorted()).toEqual(expected.toSorted());
  });

  it('fetches no style sheet: every page carries its own', () => {
    expect(sizes.built.filter((name) => name.endsWith('.css'))).toEqual([]);
  });
});
