import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { monthGrid, yearOverview } from '../../src/domain/consistency/calendar.ts';
import type { CalendarMonth } from '../../src/domain/consistency/calendar.ts';
import { day } from '../../src/domain/day.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Month } from '../../src/domain/record/month-summary.ts';
import { loadCatalogue } from '../../src/i18n/catalogues.ts';
import { TextContext } from '../../src/i18n/text.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { firstWeekday } from '../../src/ui/calendar-first-weekday.ts';
import { Calendar } from '../../src/ui/calendar.tsx';
import '../../src/ui/base.css';
import '../../src/ui/tokens.css';
import { record } from '../domain/consistency/support.ts';

const TODAY = day('2026-03-18');
/** Until today, and a pause that is planned; the first mark is of 1 March. */
const MARCH = record('#/rop.#.#.#.#.#.#.#.pp', day('2026-03-22'));
const FIRST = '2025-11' as Month;
const LAST = '2026-04' as Month;

const translator = createTranslator('en');
const onOpen = vi.fn<(day: Day) => void>();
const onPick = vi.fn<(month: Month) => void>();
let box: HTMLDivElement;
let month: Month;

function show(view: 'month' | 'year', readable = true): void {
  const months =
    view === 'month'
      ? [monthGrid(month, MARCH, TODAY, 1)]
      : yearOverview(month.slice(0, 4), MARCH, TODAY, 1);
  const go = (next: Month): boolean => {
    if (readable) month = next;
    show(view, readable);
    return readable;
  };
  render(
    <TextContext.Provider value={translator}>
      <Calendar
        view={view}
        months={months as [CalendarMonth]}
        today={TODAY}
        firstWeekday={1}
        first={FIRST}
        last={LAST}
        onMonth={async (next) => go(next)}
        onPick={onPick}
        onStep={(by) => go(`2026-0${3 + by}` as Month)}
        onOpen={onOpen}
      />
    </TextContext.Provider>,
    box,
  );
}

const dayNamed = (name: string) => page.getByRole('button', { name, exact: true });
const focusedName = () => document.activeElement?.getAttribute('aria-label');
const press = (keys: string): Promise<void> => userEvent.keyboard(keys);
/** What a mark looks like, without its colours. */
const shapeIn = (element: Element | null): string =>
  [...(element?.querySelectorAll('path, circle') ?? [])]
    .map(({ tagName, attributes }) => {
      const shape = [...attributes].filter(({ name }) => !['class', 'style'].includes(name));
      return `${tagName} ${shape.map(({ value }) => value).join(' ')}`;
    })
    .join();

beforeEach(async () => {
  translator.add(await loadCatalogue('en', 'consistency'));
  month = '2026-03' as Month;
  box = document.createElement('div');
  box.style.cssText = 'width: 320px; margin: 0 20px';
  document.body.append(box);
});

afterEach(() => {
  render(null, box);
  box.remove();
  vi.clearAllMocks();
});

describe('the month', () => {
  it('names each day with what it came to', async () => {
    show('month');
    const grid = page.getByRole('grid', { name: 'March 2026' });
    await expect.element(grid).toBeVisible();
    expect(grid.getByRole('button').elements()).toHaveLength(31);
    for (const name of [
      'Sunday, March 1: facial done',
      'Monday, March 2: facial partly done',
      'Tuesday, March 3: rest day',
      'Wednesday, March 4: rated, no facial',
      'Thursday, March 5: paused',
      'Friday, March 6: nothing recorded',
      'Thursday, March 19: still to come',
      'Saturday, March 21: paused',
    ]) {
      expect(dayNamed(name).elements()).toHaveLength(1);
    }
    expect(
      page
        .getByRole('columnheader')
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual([
      'MMonday',
      'TTuesday',
      'WWednesday',
      'TThursday',
      'FFriday',
      'SSaturday',
      'SSunday',
    ]);
    expect(box.querySelector('[aria-current=date]')?.getAttribute('aria-label')).toContain('18');
  });

  it('tells its states apart by shape, and explains each of them', () => {
    show('month');
    const key = [...box.querySelectorAll('.cal-key li')];
    expect(key.map(({ textContent }) => textContent)).toEqual([
      'done',
      'partly',
      'rest day',
      'paused',
      'rated',
      'no data',
    ]);
    expect(new Set(key.map(shapeIn)).size).toBe(6);
    const marks = [...box.querySelectorAll('.cal-day')].slice(0, 6).map(shapeIn);
    const inKey = key.map(shapeIn);
    expect(marks).toEqual([0, 1, 2, 4, 3, 5].map((index) => inKey[index]));
  });

  it('has days wide and tall enough for a finger', () => {
    show('month');
    const days = [...box.querySelectorAll('.cal-day, .cal-step')];
    for (const { width, height } of days.map((each) => each.getBoundingClientRect())) {
      expect(width).toBeGreaterThanOrEqual(48);
      expect(height).toBeGreaterThanOrEqual(48);
    }
  });

  it('opens a day by tap and by Enter, but none that is still to come', async () => {
    show('month');
    await dayNamed('Tuesday, March 3: rest day').click();
    await press('{ArrowRight}{Enter}');
    expect(onOpen.mock.calls).toEqual([['2026-03-03'], ['2026-03-04']]);
    const ahead = dayNamed('Saturday, March 21: paused');
    await expect.element(ahead).toHaveAttribute('aria-disabled', 'true');
    (ahead.element() as HTMLElement).click();
    expect(onOpen).toHaveBeenCalledTimes(2);
  });
});

describe('the arrow keys', () => {
  const moves: [keys: string, name: string][] = [
    ['{ArrowLeft}', 'Tuesday, March 17'],
    ['{ArrowRight}', 'Thursday, March 19'],
    ['{ArrowUp}', 'Wednesday, March 11'],
    ['{ArrowDown}', 'Wednesday, March 25'],
    ['{Home}', 'Monday, March 16'],
    ['{End}', 'Sunday, March 22'],
    ['{PageUp}', 'Wednesday, February 18'],
    ['{PageDown}', 'Saturday, April 18'],
    ['{ArrowUp}{ArrowUp}{ArrowUp}', 'Wednesday, February 25'],
    ['{ArrowDown}{End}{ArrowRight}{ArrowRight}{PageUp}', 'Saturday, February 28'],
  ];

  it.each(moves)('%s moves the one day in the tab order', async (keys, name) => {
    show('month');
    const stops = () => box.querySelectorAll('.cal-day[tabindex="0"]');
    expect(stops()).toHaveLength(1);
    (stops()[0] as HTMLElement).focus();
    for (const key of keys.match(/\{\w+\}/g) ?? []) await press(key);
    await vi.waitFor(() => expect(focusedName()?.split(':')[0]).toBe(name));
    expect(stops()).toHaveLength(1);
    expect(stops()[0]).toBe(document.activeElement);
  });

  it('turn round where the text runs from right to left', async () => {
    box.dir = 'rtl';
    show('month');
    box.querySelector<HTMLElement>('.cal-day[tabindex="0"]')?.focus();
    await press('{ArrowLeft}');
    await vi.waitFor(() => expect(focusedName()).toMatch(/^Thursday, March 19/));
  });

  it('stop at the first month, and where a month cannot be read', async () => {
    month = FIRST;
    show('month');
    box.querySelector<HTMLElement>('.cal-day[tabindex="0"]')?.focus();
    await press('{ArrowLeft}');
    expect(focusedName()).toMatch(/^Saturday, November 1:/);
    month = LAST;
    show('month', false);
    box.querySelector<HTMLElement>('.cal-day[tabindex="0"]')?.focus();
    await press('{ArrowLeft}');
    expect(focusedName()).toMatch(/^Wednesday, April 1:/);
  });
});

describe('earlier and later', () => {
  it('show the month before and after, and go no further than the record', async () => {
    show('month');
    await page.getByRole('button', { name: 'Earlier month' }).click();
    await expect.element(page.getByRole('grid', { name: 'February 2026' })).toBeVisible();
    month = LAST;
    show('month');
    const later = page.getByRole('button', { name: 'Later month' });
    await expect.element(later).toHaveAttribute('aria-disabled', 'true');
    (later.element() as HTMLElement).click();
    await expect.element(page.getByRole('grid', { name: 'April 2026' })).toBeVisible();
  });
});

describe('the year', () => {
  it('names its months with their facials, draws their days, and opens them', async () => {
    show('year');
    const march = page.getByRole('button', { name: 'March 2026: facials on 8 days' });
    expect(march.element().querySelectorAll('circle, path').length).toBeGreaterThan(19);
    await march.click();
    expect(onPick.mock.calls).toEqual([['2026-03']]);
    // May has no record and no plan.
    expect(page.getByRole('listitem').elements()).toHaveLength(12);
    expect(page.getByRole('button', { name: /facial/ }).elements()).toHaveLength(4);
  });
});

describe('weeks', () => {
  it('start as they do where the person lives', () => {
    expect(firstWeekday('en-US')).toBe(0);
    expect(firstWeekday('de-DE')).toBe(1);
    expect(firstWeekday('ar-EG')).toBe(6);
  });

  it('start on Monday where the browser does not say', () => {
    const known = Object.getOwnPropertyDescriptors(Intl.Locale.prototype);
    const names = (['getWeekInfo', 'weekInfo'] as const).filter((name) => name in known);
    for (const name of names) Reflect.deleteProperty(Intl.Locale.prototype, name);
    try {
      expect(firstWeekday('en-US')).toBe(1);
    } finally {
      for (const name of names) {
        Object.defineProperty(Intl.Locale.prototype, name, known[name] as PropertyDescriptor);
      }
    }
    expect(firstWeekday('en-US')).toBe(0);
  });
});

it.each(['month', 'year'] as const)('has no fault that axe can find: %s', async (view) => {
  show(view);
  const { violations } = await axe.run(box);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
