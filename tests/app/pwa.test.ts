import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { useApp } from './support/app.ts';
import { folderOf } from './support/builds.ts';
import { precacheOf } from './support/deploy.ts';
import { begin, heading, settleIn } from './support/steps.ts';

const app = useApp();

it('everything that the app needs is precached, with its hash', async () => {
  const folder = folderOf('app');
  const entries = await precacheOf(folder);
  for (const { url, integrity } of entries) {
    const hash = createHash('sha384')
      .update(readFileSync(join(folder, url)))
      .digest('base64');
    expect(integrity, url).toBe(`sha384-${hash}`);
  }
  const left = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !entries.some(({ url }) => url === name))
    .filter((name) => !name.startsWith('screenshots/'));
  expect(left.toSorted()).toEqual([
    '404.html',
    '_headers',
    'hosting/Caddyfile',
    'hosting/nginx.conf',
    'licences.txt',
    'robots.txt',
    'sbom.cdx.json',
    'service-worker.js',
  ]);
});

it('every icon and screenshot that is named is there', async () => {
  const folder = folderOf('app');
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const { icons = [], screenshots = [] } = JSON.parse(read('manifest.webmanifest')) as Record<
    string,
    { src: string }[]
  >;
  const linked = [...read('index.html').matchAll(/href="\/(icons\/[^"]+)"/g)].map(([, src]) => src);
  const named = [...icons, ...screenshots].map(({ src }) => src);
  const files = readdirSync(folder, { recursive: true }).map(String);
  expect([...named, ...linked].filter((src) => !files.includes(src ?? ''))).toEqual([]);
});

it('a deep link opens with no network', async () => {
  const { page, goOffline } = await app.arrive();
  await settleIn(page);
  await goOffline();
  await page.goto('./progress');
  await heading(page, 'Progress');
  await page.goto('./settings');
  await heading(page, 'Settings');
});

it('an address that leads nowhere says so and leads on', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await page.goto('./no/such/page');
  await heading(page, 'There is no such page');
  await page.getByText('Your data is safe.').waitFor();
  await page.getByRole('link', { name: 'Go to Today' }).click();
  await heading(page, 'Today');
});
