import type { Locator, Page } from 'playwright';
import { expect, it } from 'vitest';
import { axeViolations } from './support/audit.ts';
import { useApp } from './support/app.ts';
import { filesKept, loseFiles, putBack, setAside } from './support/app-files.ts';
import { folderOf } from './support/builds.ts';
import { laterVersion } from './support/later-version.ts';
import { heading, press, settleIn } from './support/steps.ts';
import { comeBack, settingsSay } from './support/updates.ts';

const app = useApp();

const MISSING = 'Part of Ebb is missing on this phone';

/** What a page says of a file that it cannot have. */
const NOT_HAD = /Failed to (load|fetch)|integrity/;

const titleOf = (page: Page): Locator =>
  page.getByRole('heading', { level: 1 }).filter({ visible: true }).first();

/** Where a file is needed. */
function addressOf(file: string): string {
  const [, name = ''] = /assets\/([a-z-]+)-[\w-]{8}\.js/.exec(file) ?? [];
  return SCREENS.includes(name) ? `./${name}` : './';
}

const SCREENS = ['progress', 'settings', 'check-in', 'photos', 'backup', 'routines', 'safety'];

it('each file that goes missing is mended when the person comes back', async () => {
  const { page } = await app.arrive();
  await settleIn(page);
  const files = await filesKept(page);
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    await loseFiles(page, [file]);
    await comeBack(page);
    await expect
      .poll(async () => (await filesKept(page)).includes(file), { message: file })
      .toBe(true);
  }
  expect((await filesKept(page)).toSorted()).toEqual(files.toSorted());
});

it('all files that go missing are mended by one start with a network', async () => {
  const { page, goOffline } = await app.arrive();
  await settleIn(page);
  const files = await filesKept(page);
  await loseFiles(page, files);
  await page.reload();
  await heading(page, 'Today');
  await expect
    .poll(() => filesKept(page).then(({ length }) => length), { timeout: 15_000 })
    .toBe(files.length);
  await goOffline();
  await page.reload();
  await heading(page, 'Today');
});

/** Every file in the long run; else the pages, what Today needs first, and some of the others. */
const isLookedAt = (file: string, index: number): boolean =>
  process.env['EBB_LONG'] === '1' || index % 5 === 0 || /html|today|index|shell/.test(file);

it('without a network each hole leaves a page that works or says what is missing', async () => {
  const { page, context, troubles, goOffline } = await app.arrive();
  await settleIn(page);
  const keeper = await context.newPage();
  await keeper.goto('./robots.txt');
  await setAside(keeper);
  const files = await filesKept(keeper);
  const titles: string[] = [];
  await goOffline();
  for (const file of files.filter(isLookedAt)) {
    await loseFiles(keeper, [file]);
    await page.goto(addressOf(file), { waitUntil: 'commit' });
    await page.locator(`body[data-page="drawn"], :root[data-browser="stuck"]`).first().waitFor();
    await titleOf(page).waitFor();
    if (file.includes('today')) titles.push(await titleOf(page).innerText());
    await putBack(keeper, file);
  }
  expect(new Set(titles)).toEqual(new Set(['Today', MISSING]));
  // The browser names the files it did not get.
  const other = troubles.splice(0).filter((trouble) => !NOT_HAD.test(trouble));
  expect(other).toEqual([]);
});

it('without a network, and with no page left, one says so and leads back', async () => {
  const { page, context, troubles, goOffline } = await app.arrive();
  await settleIn(page);
  const pages = (await filesKept(page)).filter((file) => file.includes('.html'));
  await loseFiles(page, pages);
  await goOffline();
  await page.goto('./progress');
  await heading(page, MISSING);
  await page.getByText('Your records are safe.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await context.setOffline(false);
  await app.site.deploy();
  await page.getByRole('link', { name: 'Load again' }).click();
  await heading(page, 'Progress');
  expect(troubles.splice(0).filter((trouble) => !NOT_HAD.test(trouble))).toEqual([]);
});

it('without a network, and with no app left, the page says so and leads back', async () => {
  const { page, context, troubles, goOffline } = await app.arrive();
  await settleIn(page);
  await loseFiles(
    page,
    (await filesKept(page)).filter((file) => file.includes('/assets/')),
  );
  await goOffline();
  await page.goto('./');
  await heading(page, MISSING);
  expect(await axeViolations(page)).toEqual([]);
  expect(troubles.splice(0).filter((trouble) => !NOT_HAD.test(trouble))).toEqual([]);
  await context.setOffline(false);
  await app.site.deploy();
  await page.getByRole('link', { name: 'Load again' }).click();
  await heading(page, 'Today');
});

it('a hole that the server cannot fill any more lets the next version in', async () => {
  const { page, troubles } = await app.arrive();
  await settleIn(page);
  const next = await laterVersion(folderOf('app'), 900);
  await app.site.deploy(next.folder).finally(next.remove);
  await loseFiles(
    page,
    (await filesKept(page)).filter((file) => /assets\/progress-/.test(file)),
  );
  await page.goto('./progress');
  await heading(page, MISSING);
  await page.getByText('this page is still the old one').waitFor();
  expect(troubles.splice(0).filter((trouble) => !NOT_HAD.test(trouble))).toEqual([]);
  await press(page, 'Reload');
  await settingsSay(page, next.says);
});
