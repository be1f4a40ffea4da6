import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { onDisk } from './on-disk.ts';
import { playToTheEnd, press, rate, wind } from './steps.ts';

/** Where a day can be cut off. What is `ready`, `played` and `rated` is on disk. */
export type Place =
  | 'rating, not saved'
  | 'saving the first rating'
  | 'ready'
  | 'in the session'
  | 'played'
  | 'saving the last rating'
  | 'rated';

/** What leads on, wherever the day stands. */
const WAYS = [
  'Start facial',
  'Go on',
  'All clear today',
  'Save',
  "I'm ready",
  'Resume facial',
  'Resume',
  'Pause',
  'Rate how it looks now',
  'Rate now',
] as const;
type Way = (typeof WAYS)[number];

const FROM_TODAY: readonly Way[] = ['Start facial', 'Go on', 'Resume facial', 'Rate now'];

const title = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 1, name, exact: true });

const leadingOn = (page: Page, way: Way): Locator =>
  page
    .getByRole('button', { name: way, exact: true })
    .or(page.getByRole('link', { name: way, exact: true }));

async function wayOn(page: Page): Promise<Way> {
  let found: Way | undefined;
  await expect
    .poll(
      async () => {
        const seen = await Promise.all(WAYS.map((way) => leadingOn(page, way).isVisible()));
        found = WAYS.find((_, index) => seen[index]);
        return found;
      },
      { timeout: 15_000 },
    )
    .toBeDefined();
  return found as Way;
}

const countOn = async (page: Page, store: 'check-ins' | 'sessions', day: string) =>
  (await onDisk(page, store)).filter((one) => 'day' in one && one.day === day).length;

/**
 * One facial with its two ratings, from wherever the app takes it up; it says where it is, and
 * whoever asks may end it there.
 */
export async function* facialOf(page: Page): AsyncGenerator<Place> {
  const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
  const isRated = async (): Promise<boolean> => (await countOn(page, 'check-ins', day)) === 2;
  while (!(await isRated())) {
    const way = await wayOn(page);
    if (way === 'Save') yield* saveRating(page, day);
    else if (way === 'Pause') yield* play(page, day);
    else {
      if (way === "I'm ready") yield 'ready';
      // Where Today has read the open visit meanwhile, it is another way that leads on.
      const isTaken = await leadingOn(page, way)
        .click({ timeout: 3_000 })
        .then(
          () => true,
          () => false,
        );
      if (!isTaken) continue;
      await leadingOn(page, way).waitFor({ state: 'hidden' });
      // Before the way that was taken leads away from Today, Today may offer another one.
      if (FROM_TODAY.includes(way)) await title(page, 'Today').waitFor({ state: 'hidden' });
    }
  }
  const done = page.getByRole('link', { name: 'Done', exact: true });
  await done.or(title(page, 'Today')).waitFor();
  yield 'rated';
  if (await done.isVisible()) await done.click();
  await title(page, 'Today').waitFor();
}

async function* saveRating(page: Page, day: string): AsyncGenerator<Place> {
  const isFirst = (await countOn(page, 'check-ins', day)) === 0;
  await rate(page, isFirst ? 6 : 4, 5);
  if (isFirst) yield 'rating, not saved';
  await press(page, 'Save');
  yield isFirst ? 'saving the first rating' : 'saving the last rating';
  await page.getByRole('button', { name: 'Save', exact: true }).waitFor({ state: 'hidden' });
}

async function* play(page: Page, day: string): AsyncGenerator<Place> {
  await wind(page, 40_000);
  yield 'in the session';
  await playToTheEnd(page);
  await expect.poll(() => countOn(page, 'sessions', day)).toBe(1);
  yield 'played';
}
