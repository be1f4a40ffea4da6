import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { expect, it } from 'vitest';
import { useApp } from './support/app.ts';
import { folderOf } from './support/builds.ts';
import { begin, heading, offlineReady, press, settleIn, welcome } from './support/steps.ts';

const app = useApp();

const PAGES = ['index.html', 'today.html', 'shell.html', '404.html'];
const WELCOME = 'A few calm minutes for your face';

const built = (name: string): string => readFileSync(`${folderOf('app')}/${name}`, 'utf8');

/** Keeps the app's scripts from arriving until the result is called. */
async function holdScripts(context: BrowserContext): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await context.route(/\/assets\/.*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** What of the two first pages a person can see. */
async function seen(page: Page): Promise<{ welcome: boolean; today: boolean }> {
  return {
    welcome: await page.getByText(WELCOME).isVisible(),
    today: await page.getByRole('heading', { level: 1, name: 'Today', exact: true }).isVisible(),
  };
}

/** Each paint of either first page, from the first line of the document on. */
async function recordPaints(page: Page): Promise<void> {
  await page.addInitScript((welcome) => {
    const paints: string[] = [];
    Object.assign(globalThis, { paints });
    const look = (): void => {
      const title = document.querySelector('#app h1');
      const isSeen = title?.checkVisibility({ visibilityProperty: true }) === true;
      const name = isSeen ? (title.textContent === welcome ? 'welcome' : title.textContent) : null;
      if (name !== null && paints.at(-1) !== name) paints.push(name);
    };
    new MutationObserver(look).observe(document, {
      attributes: true,
      childList: true,
      subtree: true,
      characterData: true,
    });
  }, WELCOME);
}

const paintsOf = (page: Page): Promise<unknown> => page.evaluate('paints');

it('a cold `/` from the network is the first card of Welcome, without any script', async () => {
  const { page } = await app.arrive({ javaScriptEnabled: false });
  await page.goto('./');
  await heading(page, WELCOME);
  await page.getByRole('button', { name: 'Continue' }).waitFor();
  await page.locator('noscript p').waitFor();
});

it('a newcomer sees Welcome before any script has come, and never Today', async () => {
  const { page, context } = await app.arrive();
  await recordPaints(page);
  const release = await holdScripts(context);
  await page.goto('./', { waitUntil: 'commit' });
  await heading(page, WELCOME);
  expect(await seen(page)).toEqual({ welcome: true, today: false });
  const prerendered = await page.$('h1');
  release();
  await page.locator('body[data-page="drawn"]').waitFor();
  expect(await paintsOf(page)).toEqual(['welcome']);
  expect(await prerendered?.evaluate((title) => title.isConnected), 'taken over, not redrawn').toBe(
    true,
  );
});

it('a tap that comes before any script is answered once the script is there', async () => {
  const { page, context } = await app.arrive({ serviceWorkers: 'block' });
  const release = await holdScripts(context);
  await page.goto('./', { waitUntil: 'commit' });
  await press(page, 'Continue');
  // Someone in a hurry taps twice; that is one answer.
  await press(page, 'Continue');
  release();
  await page.getByRole('button', { name: 'None of these apply to me' }).waitFor();
});

it('a choice made on Today before any script is there is kept', async () => {
  const { page, context } = await app.arrive({ serviceWorkers: 'block' });
  await begin(page);
  // What the worker would answer with; its answers cannot be held back.
  await context.route(app.site.url, (route) =>
    route.fulfill({ contentType: 'text/html', body: built('today.html') }),
  );
  const release = await holdScripts(context);
  await page.goto('./', { waitUntil: 'commit' });
  const long = page.getByRole('radio', { name: 'Long', exact: true });
  await long.click();
  release();
  await expect.poll(() => long.isChecked()).toBe(true);
  await page.goto('./progress');
  await heading(page, 'Progress');
  await page.goto('./');
  await expect.poll(() => long.isChecked()).toBe(true);
});

it('the worker answers `/` with Today, which is seen before any script and stays', async () => {
  const { page, goOffline } = await app.arrive();
  await settleIn(page);
  await goOffline();
  await recordPaints(page);
  const response = await page.goto('./');
  expect(response?.fromServiceWorker()).toBe(true);
  expect(await response?.text()).toBe(built('today.html'));
  const prerendered = await page.$('.today-hero svg');
  await page.locator('body[data-page="drawn"]').waitFor();
  expect(await prerendered?.evaluate((figure) => figure.isConnected), 'taken over').toBe(true);
  expect(await paintsOf(page)).toEqual(['Today']);
});

it('someone who is at home never sees Welcome, even where the page comes from the network', async () => {
  const { page, context } = await app.arrive({ serviceWorkers: 'block' });
  await page.goto('./');
  await welcome(page);
  await recordPaints(page);
  const release = await holdScripts(context);
  await page.goto('./', { waitUntil: 'commit' });
  await page.getByText(WELCOME).waitFor({ state: 'attached' });
  expect(await seen(page)).toEqual({ welcome: false, today: false });
  release();
  await page.locator('body[data-page="drawn"]').waitFor();
  expect(await paintsOf(page)).toEqual(['Today']);
});

it('a newcomer whose page comes from the worker never sees Today', async () => {
  const { page } = await app.arrive();
  await page.goto('./');
  await offlineReady(page);
  await recordPaints(page);
  const response = await page.goto('./');
  expect(await response?.text()).toBe(built('today.html'));
  await heading(page, WELCOME);
  await page.locator('body[data-page="drawn"]').waitFor();
  expect(await paintsOf(page)).toEqual(['welcome']);
});

it('every answer carries the headers of `_headers`', async () => {
  const { context } = await app.arrive();
  const [everywhere = '', hashed = ''] = built('_headers').split(/\n\n/);
  const headersOf = (rule: string): [string, string][] =>
    [...rule.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      value,
    ]);
  const [asset = ''] = /assets\/[^"]+\.js/.exec(built('index.html')) ?? [];
  for (const path of ['', 'progress', 'manifest.webmanifest', 'service-worker.js', asset]) {
    const response = await context.request.get(path);
    expect(response.status(), path).toBe(200);
    expect(response.headers()).toMatchObject(Object.fromEntries(headersOf(everywhere)));
  }
  expect(everywhere).toMatch(/^\/\*\n/);
  expect(Object.fromEntries(headersOf(everywhere))).toMatchObject({
    'content-security-policy': expect.stringMatching(
      /^default-src 'none'; .*frame-ancestors 'none'/,
    ),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-cache',
  });
  expect(Object.fromEntries(headersOf(hashed))['cache-control']).toContain('immutable');
});

it.each(PAGES)('%s has no style attribute, and scripts and styles only by hash', (name) => {
  const html = built(name);
  expect(html).not.toMatch(/<[^>]+\sstyle\s*=/);
  expect(html).not.toMatch(/<[^>]+\son[a-z]+\s*=/);
  expect(html).toMatch(/<meta http-equiv="Content-Security-Policy"/);
  expect(html).not.toContain('unsafe-inline');
});
