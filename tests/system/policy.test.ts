import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { folderOf } from '../app/support/builds.ts';
import { BROWSERS } from './support/browsers.ts';
import { SERVERS } from './support/servers.ts';
import type { WebServer } from './support/servers.ts';
import {
  find,
  follow,
  heading,
  press,
  restore,
  shortFacial,
  welcome,
  words,
} from './support/steps.ts';

/** What Firefox says of a file that was on its way when its page was left. */
const LEFT_BEHIND = /error loading dynamically imported module/;

describe.each(Object.entries(BROWSERS))('in %s, served by Caddy', (_name, launch) => {
  let server: WebServer;
  let browser: Browser;
  let downloads: string;
  const troubles: string[] = [];

  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'ebb-downloads-'));
    browser = await launch();
  });
  beforeEach(async () => {
    troubles.length = 0;
    server = await SERVERS.caddy(folderOf('app'), '/');
  });
  afterEach(() => server.stop());
  afterAll(async () => {
    await browser.close();
    await rm(downloads, { recursive: true, force: true });
  });

  /** Somebody with nothing stored yet; what goes wrong on the page is noted. */
  async function arrive(): Promise<Page> {
    const downloadBehavior = { policy: 'allow', downloadPath: downloads } as const;
    const context = await browser.createBrowserContext({ downloadBehavior });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.setViewport({ width: 390, height: 844 });
    const note = (text: string): void => {
      if (!LEFT_BEHIND.test(text)) troubles.push(text);
    };
    page.on('pageerror', (error) => note(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') note(message.text());
    });
    await page.evaluateOnNewDocument(() =>
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`policy violated: ${violatedDirective} by ${blockedURI}`),
      ),
    );
    await page.goto(server.url);
    return page;
  }

  it('a morning, a backup and its return violate no policy', async () => {
    const page = await arrive();
    await welcome(page);
    await shortFacial(page);
    await follow(page, 'Progress');
    await heading(page, 'Progress');
    await words(page, 'Show as table');
    await follow(page, 'Settings');
    await heading(page, 'Settings');
    await page.goto(`${server.url}backup`);
    await words(page, 'Ready: ');
    await press(page, 'Save the copy');
    const saved = async () => (await readdir(downloads)).filter((file) => file.endsWith('.zip'));
    await expect.poll(saved, { timeout: 10_000 }).toHaveLength(1);
    await page.browserContext().close();

    const fresh = await arrive();
    await welcome(fresh);
    await fresh.goto(`${server.url}backup`);
    const [copy = ''] = await saved();
    await restore(fresh, join(downloads, copy));
    await fresh.goto(`${server.url}progress`);
    await words(fresh, 'Show as table');
    expect(troubles).toEqual([]);
    await fresh.browserContext().close();
  });

  it('starts without a network once the offline copy is complete', async () => {
    const page = await arrive();
    await words(page, 'Ebb is ready to work offline');
    await welcome(page);
    await server.stop();
    await page.goto(server.url);
    await heading(page, 'Today');
    await shortFacial(page);
    await page.goto(`${server.url}progress`);
    await words(page, 'Show as table');
    await page.browserContext().close();
  });

  it('what the policy forbids is stopped, and would be noticed here', async () => {
    const page = await arrive();
    await find(page, 'body[data-page="drawn"]');
    const outside = 'http://127.0.0.1:9/picture.png';
    await page.evaluate((src) => Object.assign(new Image(), { src }), outside);
    await page
      .evaluate(() => {
        document.body.innerHTML = '<b>not trusted</b>';
      })
      .catch(() => undefined);
    await expect.poll(() => troubles).toContain(`policy violated: img-src by ${outside}`);
    await expect.poll(() => troubles.join()).toContain('require-trusted-types-for');
    expect(await page.$('b')).toBeNull();
    await page.browserContext().close();
  });
});
