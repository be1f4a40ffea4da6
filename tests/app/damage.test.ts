import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, day } from '../../src/domain/day.ts';
import { PHONE } from './support/app.ts';
import { folderOf } from './support/builds.ts';
import { makeProfile, startBrowser } from './support/killable-browser.ts';
import { snapshotsOf, untilMarked, untilSnapshots } from './support/lose.ts';
import { onDisk } from './support/on-disk.ts';
import { seed } from './support/seed.ts';
import { openSite } from './support/site.ts';
import type { Site } from './support/site.ts';
import { begin } from './support/steps.ts';

/**
 * The browser's own files, damaged between two starts. Chromium reports none of it: a damaged
 * database comes up empty or with a part of its records, as if it had always been so.
 */

const TODAY = day('2026-11-23');
const MORNING = new Date('2026-11-23T07:30:00');
const NEXT_MORNING = new Date('2026-11-24T07:30:00');

const DAYS = Array.from({ length: 40 }, (_, index) => ({
  day: addDays(TODAY, index - 40),
  before: 5,
  after: 4,
}));

let site: Site;
let whole: Awaited<ReturnType<typeof makeProfile>>;

/** One life of the browser on a profile, ended by a kill. */
async function live(path: string, time: Date, then: (page: Page) => Promise<void>): Promise<void> {
  const { page, kill, gone } = await startBrowser(path);
  try {
    page.setDefaultTimeout(15_000);
    await page.setViewportSize(PHONE);
    await page.clock.install({ time });
    await then(page);
  } finally {
    kill();
    await gone;
  }
}

beforeAll(async () => {
  site = await openSite(folderOf('app'));
  whole = await makeProfile();
  await live(whole.path, MORNING, async (page) => {
    await begin(page, 'none', site.url);
    await seed(page, DAYS);
    await untilMarked(page, 'check-ins', 80);
    await untilSnapshots(page, 1);
  });
  // The next morning's snapshot holds all of it.
  await live(whole.path, NEXT_MORNING, async (page) => {
    await page.goto(site.url);
    await untilSnapshots(page, 2);
    expect((await snapshotsOf(page))[0]).toBe(121);
  });
});

afterAll(async () => {
  await site.cut();
  await whole.remove();
});

type Damage = (folder: string) => Promise<void>;

async function filesIn(folder: string, kind: RegExp): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => kind.test(name));
  if (names.length === 0) throw new Error(`No ${String(kind)} in ${folder}`);
  return names.map((name) => join(folder, name));
}

const onEach =
  (kind: RegExp, change: (file: string) => Promise<void>): Damage =>
  async (folder) => {
    for (const file of await filesIn(folder, kind)) await change(file);
  };

const cutTo = (part: number) => async (file: string) => {
  const { length } = await readFile(file);
  await truncate(file, Math.floor(length * part));
};

/** Writes other bytes over a stretch of a file, from one part of it to another. */
const scrambled = (from: number, to: number, byte: number) => async (file: string) => {
  const bytes = await readFile(file);
  bytes.fill(byte, Math.floor(bytes.length * from), Math.ceil(bytes.length * to));
  await writeFile(file, bytes);
};

const gone = (file: string): Promise<void> => rm(file, { force: true });

const LOG = /\.log$/;
const MANIFEST = /^MANIFEST/;
const TABLE_OR_LOG = /\.(ldb|log)$/;

const DAMAGES: readonly (readonly [name: string, damage: Damage])[] = [
  ...[0, 0.1, 0.25, 0.5, 0.75, 0.9].map((part): readonly [string, Damage] => [
    `log cut to ${part}`,
    onEach(LOG, cutTo(part)),
  ]),
  ['log zeroed at its start', onEach(LOG, scrambled(0, 0.1, 0))],
  ['log zeroed in the middle', onEach(LOG, scrambled(0.4, 0.6, 0))],
  ['log zeroed at its end', onEach(LOG, scrambled(0.8, 1, 0))],
  ['log overwritten', onEach(LOG, scrambled(0, 1, 0xa5))],
  ['log gone', onEach(LOG, gone)],
  ['manifest cut in half', onEach(MANIFEST, cutTo(0.5))],
  ['manifest emptied', onEach(MANIFEST, cutTo(0))],
  ['manifest overwritten', onEach(MANIFEST, scrambled(0, 1, 0xa5))],
  ['manifest gone', onEach(MANIFEST, gone)],
  ['pointer to the manifest overwritten', onEach(/^CURRENT$/, scrambled(0, 1, 0x20))],
  ['pointer to the manifest gone', onEach(/^CURRENT$/, gone)],
  ['tables and log cut in half', onEach(TABLE_OR_LOG, cutTo(0.5))],
  ['tables and log overwritten in the middle', onEach(TABLE_OR_LOG, scrambled(0.3, 0.7, 0xa5))],
  ['everything gone', onEach(/./, gone)],
];

/** All of them in the long run; else one of each kind. */
const SHORT = [
  'log cut to 0.5',
  'log overwritten',
  'manifest cut in half',
  'manifest gone',
  'tables and log overwritten in the middle',
  'everything gone',
];
const CHOSEN = DAMAGES.filter(([name]) => process.env['EBB_LONG'] === '1' || SHORT.includes(name));

describe('a browser whose files are damaged', () => {
  it.each(CHOSEN)('%s: what is lost is noticed, and comes back', async (_, damage) => {
    const path = await mkdtemp(join(tmpdir(), 'ebb-damaged-'));
    try {
      // The lock of the browser that is gone would keep the next one out.
      const isLock = (file: string): boolean => basename(file).startsWith('Singleton');
      await cp(whole.path, path, { recursive: true, filter: (file) => !isLock(file) });
      const folder = join(path, 'Default', 'IndexedDB');
      const database = (await readdir(folder)).find((name) => name.endsWith('.leveldb'));
      await damage(join(folder, database ?? ''));
      await live(path, NEXT_MORNING, expectNoticed);
    } finally {
      await rm(path, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});

async function expectNoticed(page: Page): Promise<void> {
  await page.goto(site.url);
  await page
    .getByText('Copy of November 24')
    .or(page.getByText(/^Your last 7 mornings/))
    .or(page.getByText('If it stays like this'))
    .first()
    .waitFor();
  expect((await snapshotsOf(page))[0]).toBe(121);
  if (await page.getByText('If it stays like this').isVisible()) return expectRescued(page);
  const missing = page.getByRole('heading', { name: /records are missing$/ });
  const isMissing = await missing.isVisible();
  const left = (await onDisk(page, 'check-ins')).length;
  expect({ isMissing, left: left === 80 }).toEqual({ isMissing, left: !isMissing });
  if (!isMissing) return;
  await page.getByRole('button', { name: 'Bring back this copy' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  expect(await onDisk(page, 'check-ins')).toHaveLength(80);
  expect(await onDisk(page, 'sessions')).toHaveLength(40);
}

/** Where the database cannot be opened at all, a backup is made of what lies outside of it. */
async function expectRescued(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Save the copy' }).click();
  await page.getByText(/^Ready: 121 records/).waitFor();
}
