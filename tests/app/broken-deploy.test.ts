import { afterAll, beforeAll, expect, it } from 'vitest';
import { useApp } from './support/app.ts';
import { folderOf } from './support/builds.ts';
import { MISHAPS, brokenCopy, precacheOf } from './support/deploy.ts';
import { laterVersion } from './support/later-version.ts';
import { heading, settleIn } from './support/steps.ts';
import { OFFER, comeBack, nextVersion, settingsSay, updateNow } from './support/updates.ts';

const app = useApp();

let next: Awaited<ReturnType<typeof laterVersion>>;
beforeAll(async () => {
  next = await laterVersion(folderOf('app'), 900);
});
afterAll(() => next.remove());

/** As hosts send what has a hash in its name: the browser may keep it, broken or not. */
const FOR_EVER = { 'Cache-Control': 'max-age=31536000, immutable' };

/** What a browser says of a file it refuses, and a worker of an install that failed. */
const REFUSED = /integrity|Failed to load resource|Uncaught \(in promise\) (Type)?Error/;

it('a broken new version is not taken, the old one goes on, and the next good one comes', async () => {
  const { page, troubles, goOffline, context } = await app.arrive();
  await settleIn(page);
  const scripts = (await precacheOf(next.folder)).filter(({ url }) => url.endsWith('.js'));
  const file = scripts[Math.floor(scripts.length / 2)]?.url ?? '';
  for (const mishap of Object.keys(MISHAPS) as (keyof typeof MISHAPS)[]) {
    const broken = await brokenCopy(next.folder, file, mishap);
    await app.site.deploy(broken.folder, FOR_EVER).finally(broken.remove);
    expect(await nextVersion(page, comeBack), mishap).toBe('redundant');
    await goOffline();
    await page.goto('./settings');
    await heading(page, 'Settings');
    expect(await page.getByText(OFFER).count()).toBe(0);
    expect(troubles.splice(0).filter((trouble) => !REFUSED.test(trouble))).toEqual([]);
    await context.setOffline(false);
  }
  await app.site.deploy(next.folder);
  expect(await nextVersion(page, comeBack)).toBe('installed');
  await updateNow(page);
  await settingsSay(page, next.says);
});
