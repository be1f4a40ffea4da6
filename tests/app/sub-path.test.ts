import { expect, it } from 'vitest';
import { useApp } from './support/app.ts';
import { begin, heading, offlineReady, startSession } from './support/steps.ts';

const app = useApp({ name: 'app-base', base: '/ebb/' });

it('under a path of its own the app works offline from the first visit', async () => {
  const { page, context, goOffline } = await app.arrive();
  const outside: string[] = [];
  context.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith('/ebb/')) outside.push(pathname);
  });
  await page.goto('./');
  await offlineReady(page);
  await goOffline();
  await begin(page);
  await startSession(page);
  await page.goto('./progress');
  await heading(page, 'Progress');
  await page.getByRole('link', { name: 'Settings' }).click();
  await heading(page, 'Settings');
  await page.getByRole('link', { name: 'Your safety answers' }).click();
  await heading(page, 'Your safety answers');
  expect(new URL(page.url()).pathname).toBe('/ebb/safety');
  await page.goto('./nowhere');
  await page.getByRole('link', { name: 'Go to Today' }).click();
  await heading(page, 'Today');
  expect(outside).toEqual([]);
});
