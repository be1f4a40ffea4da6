import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { serve } from '../../tools/serve.mjs';
import { filesKept, loseFiles } from './support/app-files.ts';
import { useApp } from './support/app.ts';
import { folderOf } from './support/builds.ts';
import { heading, settleIn } from './support/steps.ts';

const app = useApp();

/** Takes the site's place with a host that sends `x.html` on to `x`, until it is closed. */
async function redirectingHost(): Promise<{ close: () => Promise<void> }> {
  await app.site.cut();
  const behind = await serve({ folder: folderOf('app'), port: 0 });
  const server = createServer(({ url: path = '/' }, response) => {
    if (path.endsWith('.html')) {
      response.writeHead(302, { Location: path.slice(0, -'.html'.length) }).end();
      return;
    }
    const file = /^\/(index|today|shell)$/.test(path) ? `${path}.html` : path;
    void fetch(new URL(file, behind.url)).then(async (answer) => {
      const type = answer.headers.get('Content-Type') ?? '';
      response.writeHead(answer.status, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await once(server.listen(Number(new URL(app.site.url).port), 'localhost'), 'listening');
  return {
    close: async () => {
      server.closeAllConnections();
      await Promise.all([once(server, 'close'), server.close(), behind.close()]);
    },
  };
}

it('a page that is missing is mended from a host that gives pages other addresses', async () => {
  const { page, goOffline } = await app.arrive();
  await settleIn(page);
  const pages = (await filesKept(page)).filter((file) => file.includes('.html'));
  const host = await redirectingHost();
  try {
    await loseFiles(page, pages);
    await page.goto('./progress');
    await heading(page, 'Progress');
    await expect
      .poll(() => filesKept(page), { timeout: 15_000 })
      .toEqual(expect.arrayContaining(pages));
  } finally {
    await host.close();
  }
  await goOffline();
  await page.goto('./settings');
  await heading(page, 'Settings');
});
