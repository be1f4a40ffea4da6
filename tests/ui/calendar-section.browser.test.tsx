import { signal } from '@preact/signals';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Journal } from '../../src/data/journal.ts';
import { addDays, day, noonInstantOf } from '../../src/domain/day.ts';
import type { Day } from '../../src/domain/day.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings.ts';
import { loadCatalogue } from '../../src/i18n/catalogues.ts';
import { TextContext } from '../../src/i18n/text.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { Consistency } from '../../src/screens/progress/consistency.tsx';
import '../../src/screens/progress/progress.css';
import { DaysModel } from '../../src/state/days-model.ts';
import { ServicesContext } from '../../src/state/services.ts';
import type { Services } from '../../src/state/services.ts';
import { StorageModel } from '../../src/state/storage-model.ts';
import '../../src/ui/base.css';
import '../../src/ui/tokens.css';
import { dayContext, sessionRecord } from '../data/support/records.ts';
import { NO_COPY, openStorage } from '../data/support/storage.ts';

const TODAY = day('2026-03-18');
const NOW = noonInstantOf(TODAY);

const translator = createTranslator('en');
const onOpenDay = vi.fn<(day: Day) => void>();
let box: HTMLDivElement;

/** On the disk, before the page opens: `#` a facial, `p` a pause; the last mark is today. */
async function write(journal: Journal, pattern: string): Promise<void> {
  const marks = [...pattern].map((mark, index) => {
    return { mark, id: `of-${index}`, day: addDays(TODAY, index + 1 - pattern.length) };
  });
  const sessions = marks
    .filter(({ mark }) => mark === '#')
    .map(({ id, day }) => sessionRecord({ id, day }));
  const contexts = marks
    .filter(({ mark }) => mark === 'p')
    .map(({ id, day }) => dayContext({ id, day, tags: [], paused: 'unwell' }));
  expect((await journal.commit({ sessions, contexts })).ok).toBe(true);
}

async function open(pattern: string): Promise<{ journal: Journal }> {
  const { journal } = openStorage(undefined, undefined, NO_COPY);
  await write(journal, pattern);
  const storage = new StorageModel();
  const clock = {
    now: () => NOW,
    zoneOffsetMinutes: () => 0,
    zone: () => '',
    after: () => () => undefined,
  };
  const settings = { settings: signal(DEFAULT_SETTINGS) } as unknown as Services['settings'];
  const pageLife = { subscribe: () => () => undefined } as unknown as Services['pageLife'];
  const days = new DaysModel({ journal, storage, settings, clock, pageLife });
  await days.load();
  const ids = { next: () => crypto.randomUUID() };
  const update = { hold: () => () => undefined };
  const services = { journal, storage, settings, clock, pageLife, days, ids, update };
  render(
    <TextContext.Provider value={translator}>
      <ServicesContext.Provider value={services as unknown as Services}>
        <Consistency onOpenDay={onOpenDay} />
      </ServicesContext.Provider>
    </TextContext.Provider>,
    box,
  );
  await vi.waitFor(() => expect(box.querySelector('[aria-busy=true]')).toBeNull());
  return { journal };
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const score = () => button(/^Score/).element().textContent;
const status = () => box.querySelector('[role=status]')?.textContent;

/** The reason each day is paused for, from one day to another, as it is on the disk. */
async function pausedFrom(journal: Journal, from: Day, to: Day) {
  const read = await journal.summaries(from, to);
  return read.ok ? read.value.flatMap(({ day, paused }) => (paused ? [[day, paused]] : [])) : null;
}

async function enterPause(from: string, to: string): Promise<void> {
  await page.getByLabelText('First day').fill(from);
  await page.getByLabelText('Last day').fill(to);
  await button('Save').click();
}

beforeEach(async () => {
  for (const name of ['consistency', 'progress', 'check-in'] as const) {
    translator.add(await loadCatalogue('en', name));
  }
  box = document.createElement('div');
  box.style.cssText = 'width: 320px; margin: 0 20px';
  document.body.append(box);
});

afterEach(() => {
  render(null, box);
  box.remove();
  vi.clearAllMocks();
});

describe('the score', () => {
  it('starts with the first facial', async () => {
    await open('');
    await expect.element(page.getByText(/Your score starts with your first facial/)).toBeVisible();
    expect(box.querySelector('.score-button')).toBeNull();
  });

  it('opens to the sum it is made of', async () => {
    // 13 days are 50; seven of them add 50 (1 - m^7) / (1 - m^13) = 31.15 of it.
    await open('#############');
    expect(score()).toMatch(/^Score 50 of 100\./);
    await expect.element(page.getByText('A facial on 7 of the last 7 days')).toBeVisible();
    await button(/^Score/).click();
    const rows = page.getByRole('table').getByRole('row').elements();
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ['Week', 'Facials', 'Points'],
      [expect.stringMatching(/^Mar 12\W+18$/), '7', '31.1'],
      [expect.stringMatching(/^Mar 5\W+11$/), '6', '18.9'],
      ['Score', '50.0'],
    ]);
  });

  it('loses nothing by a long pause, however far back the facials lie', async () => {
    await open(`${'#'.repeat(26)}${'p'.repeat(400)}`);
    expect(score()).toMatch(/^Score 75 of 100\./);
    await expect.element(page.getByText(/They cost nothing/).first()).toBeVisible();
  });
});

describe('the calendar', () => {
  it('goes back to days that were not read yet', async () => {
    await open(`#${'.'.repeat(400)}#`);
    await page.getByRole('radio', { name: 'Year' }).click({ force: true });
    await button('Earlier year').click();
    const february = button('February 2025: a facial on 1 day');
    await february.click();
    const grid = page.getByRole('grid', { name: 'February 2025' });
    await grid.getByRole('button', { name: 'Monday, February 10: facial done' }).click();
    expect(onOpenDay.mock.calls).toEqual([['2025-02-10']]);
  });
});

describe('a pause', () => {
  it('is added ahead, shown, and raises nothing and costs nothing', async () => {
    const { journal } = await open('###');
    const before = score();
    await button('Add a pause').click();
    await page.getByRole('radio', { name: 'Travelling' }).click({ force: true });
    await enterPause('2026-03-20', '2026-03-22');
    await vi.waitFor(() => expect(status()).toMatch(/^Paused: Mar 20\W+22\.$/));
    expect(document.activeElement?.textContent).toBe('Pauses');
    expect(await pausedFrom(journal, TODAY, day('2026-12-31'))).toEqual([
      ['2026-03-20', 'travel'],
      ['2026-03-21', 'travel'],
      ['2026-03-22', 'travel'],
    ]);
    expect(button('Saturday, March 21: paused').elements()).toHaveLength(1);
    await expect.element(page.getByText('coming up')).toBeVisible();
    expect(score()).toBe(before);
  });

  it('that runs ends today, and keeps the days that are over', async () => {
    const { journal } = await open('#ppp');
    await button(/^End the pause/).click();
    await vi.waitFor(() => expect(status()).toBe('The pause is over. Today counts again.'));
    expect((await pausedFrom(journal, addDays(TODAY, -9), TODAY))?.map(([day]) => day)).toEqual([
      addDays(TODAY, -2),
      addDays(TODAY, -1),
    ]);
    await button(/^Remove the pause/).click();
    await vi.waitFor(() => expect(status()).toBe('The pause is removed.'));
    expect(await pausedFrom(journal, addDays(TODAY, -9), TODAY)).toEqual([]);
  });

  it('is changed as a whole: what is no longer in it counts again', async () => {
    const { journal } = await open('#ppp..');
    await button(/^Change the pause/).click();
    await page.getByRole('radio', { name: 'Procedure' }).click({ force: true });
    await enterPause('2026-03-15', '2026-03-17');
    await vi.waitFor(() => expect(status()).toMatch(/^Paused: Mar 15/));
    expect(await pausedFrom(journal, addDays(TODAY, -9), TODAY)).toEqual([
      ['2026-03-15', 'procedure'],
      ['2026-03-16', 'procedure'],
      ['2026-03-17', 'procedure'],
    ]);
  });

  it.each([
    ['2026-03-18', '', 'Last day', 'Choose the last day of your pause.'],
    ['', '2026-03-18', 'First day', 'Choose the first day of your pause.'],
    ['2026-03-18', '2026-03-17', 'Last day', 'The last day comes before the first.'],
    ['2026-03-18', '2028-03-18', 'Last day', 'That is more than a year ahead.'],
    ['2024-03-18', '2026-03-18', 'Last day', 'A pause can last a year at most.'],
  ])('from "%s" to "%s" is refused with a sentence', async (from, to, field, sentence) => {
    const { journal } = await open('#');
    await button('Add a pause').click();
    await enterPause(from, to);
    const input = page.getByLabelText(field);
    await expect.element(input).toHaveFocus();
    await expect.element(input).toHaveAccessibleDescription(expect.stringContaining(sentence));
    expect(await pausedFrom(journal, day('2000-01-01'), day('2100-01-01'))).toEqual([]);
  });
});

it('has no fault that axe can find, with all of it open', async () => {
  await open('##p#.#p');
  await button(/^Score/).click();
  await button('Add a pause').click();
  await userEvent.keyboard('{Tab}');
  const { violations } = await axe.run(box);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
