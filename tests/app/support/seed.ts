import type { Page } from 'playwright';
import type { Experiment } from '../../../src/domain/experiment/experiment.ts';
import type { Tag } from '../../../src/domain/record/record.ts';

/** What is recorded of one day; a number of `rest` is a sit instead of a facial. */
export interface SeedDay {
  readonly day: string;
  readonly before: number;
  readonly after?: number;
  readonly rest?: number;
  readonly tags?: readonly Tag[];
}

/**
 * Writes days into the database of the page, as the app itself would have left
 * them; the summaries are derived by the next start.
 */
export async function seed(
  page: Page,
  days: readonly SeedDay[],
  experiment: Experiment | null = null,
): Promise<void> {
  await page.evaluate(write, { days, experiment });
  await page.reload();
}

/** Runs in the page. */
async function write(given: {
  days: readonly SeedDay[];
  experiment: Experiment | null;
}): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('ebb');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  const transaction = database.transaction(
    ['check-ins', 'sessions', 'day-contexts', 'day-summaries', 'month-summaries', 'experiments'],
    'readwrite',
  );
  const put = (store: string, record: object): void => {
    transaction.objectStore(store).put(record);
  };
  given.days.forEach(({ day, before, after, rest, tags }, index) => {
    const at = Date.parse(`${day}T07:30:00`);
    const own = { createdAt: at, updatedAt: at, day, zoneOffsetMinutes: 0 };
    const sessionId = `seed-session-${index}`;
    const rate = (moment: string, minutes: number, puffiness: number): void =>
      put('check-ins', {
        ...own,
        id: `seed-${moment}-${index}`,
        at: at + minutes * 60_000,
        moment,
        ratings: { puffiness },
        skipped: false,
        sessionId: moment === 'anytime' ? null : sessionId,
        note: '',
      });
    const second = rest ?? after;
    const first = rest === undefined ? 'before' : 'rest-before';
    rate(second === undefined ? 'anytime' : first, 0, before);
    if (second !== undefined) rate(rest === undefined ? 'after' : 'rest-after', 9, second);
    if (after !== undefined) {
      put('sessions', {
        ...own,
        id: sessionId,
        startedAt: at + 60_000,
        endedAt: at + 7 * 60_000,
        routineId: 'facial',
        length: 'standard',
        completion: 'completed',
        guided: true,
        steps: [],
        pauses: [],
      });
    }
    if (tags) put('day-contexts', { ...own, id: `seed-context-${index}`, tags, paused: null });
  });
  if (given.experiment) put('experiments', given.experiment);
  transaction.objectStore('day-summaries').clear();
  transaction.objectStore('month-summaries').clear();
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
  database.close();
}
