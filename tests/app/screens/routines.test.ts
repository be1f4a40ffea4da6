import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app.ts';
import { inspect, sideways } from '../support/audit.ts';
import { onDisk } from '../support/on-disk.ts';
import { begin, heading, press, settleIn } from '../support/steps.ts';

const app = useApp();

/** From Today to a fresh copy of the facial, in the editor. */
async function copyFacial(page: Page, length: 'Short' | 'Standard' = 'Standard'): Promise<void> {
  await page.getByRole('link', { name: 'Make it your own' }).click();
  await heading(page, 'Your routines');
  await page.getByRole('radio', { name: length }).check();
  await press(page, 'Make a copy');
  await heading(page, 'A routine of your own');
}

const choosePace = (page: Page, seconds: string) =>
  page.getByRole('combobox', { name: 'Pace of the strokes' }).selectOption(seconds);
const nameField = (page: Page) => page.getByRole('textbox', { name: 'Name' });
const saveButton = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });
const steps = (page: Page): Promise<string[]> =>
  page
    .getByRole('listitem')
    .filter({ has: page.locator('h3') })
    .locator('h3')
    .allInnerTexts();

async function save(page: Page, name: string): Promise<void> {
  await nameField(page).fill(name);
  await press(page, 'Save');
  await page.getByText(`“${name}” is saved`).waitFor();
}

/** Presses until a button says that it takes no more. */
async function pressToTheEnd(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  while (await button.isEnabled()) await button.click();
}

describe('a routine of your own', () => {
  it('is copied, changed, saved, on Today after a reload without a network, and deleted', async () => {
    const { page, goOffline } = await app.arrive();
    await settleIn(page);
    await copyFacial(page);
    expect(await steps(page)).toHaveLength(16);

    await press(page, 'Move up: Side-back of the neck');
    await press(page, 'Remove: Belly breath');
    await press(page, 'More: Collarbone hollow');
    await press(page, 'Add a step');
    await press(page, 'Add: Under the chin');
    await choosePace(page, '3.5');
    expect((await steps(page)).slice(0, 2)).toEqual(['Side-back of the neck', 'Collarbone hollow']);
    expect((await steps(page)).at(-1)).toBe('Under the chin');
    await page.getByText('It works best as the first step on the skin.').waitFor();
    await save(page, 'Sunday');

    await goOffline();
    await page.goto('./');
    await page.getByRole('button', { name: 'Start Sunday' }).waitFor();
    const [stored] = await onDisk(page, 'routines');
    expect(stored).toMatchObject({ name: 'Sunday', repSeconds: 3.5 });
    expect(stored && 'items' in stored && stored.items.slice(0, 2)).toEqual([
      { stepId: 'N1', reps: 7 },
      { stepId: 'C1', reps: 8 },
    ]);

    await page.getByRole('link', { name: 'Make it your own' }).click();
    await press(page, 'Delete Sunday');
    await press(page, 'Yes, delete');
    await press(page, 'Undo');
    await press(page, 'Delete Sunday');
    await press(page, 'Yes, delete');
    await page.getByText('“Sunday” is deleted.').waitFor();
    await page.getByRole('link', { name: 'Back to Today' }).click();
    await page.getByRole('link', { name: 'Make it your own' }).waitFor();
    expect(await page.getByRole('button', { name: 'Start Sunday' }).count()).toBe(0);
  });

  it('that is changed plays its own steps, in its own order', async () => {
    const { page } = await app.arrive();
    await begin(page);
    await copyFacial(page);
    await press(page, 'Remove: Belly breath');
    await press(page, 'Move down: Collarbone hollow');
    await save(page, 'Neck first');
    await page.getByRole('link', { name: 'Back to Today' }).click();
    await press(page, 'Start Neck first');
    await press(page, 'All clear today');
    await press(page, 'I’d rather not rate');
    await press(page, "I'm ready");
    await page.getByRole('timer').waitFor();
    expect(await page.locator('main').getAttribute('data-step')).toBe('N1~1');
  });
});

describe('what cannot be is said in a sentence, and nothing is lost', () => {
  it('a name of 500 characters, and none', async () => {
    const { page } = await app.arrive();
    await begin(page);
    await copyFacial(page);
    await nameField(page).fill('x'.repeat(500));
    const tooLong = page.getByText('The name is too long: 60 characters are the most.');
    await tooLong.first().waitFor();
    expect(await saveButton(page).isEnabled()).toBe(false);
    expect(await nameField(page).inputValue()).toHaveLength(500);
    await nameField(page).fill('  ');
    await page.getByText('Give it a name to save.').first().waitFor();
    await saveButton(page).click({ force: true });
    expect(await onDisk(page, 'routines')).toEqual([]);
    await save(page, 'x'.repeat(60));
    expect(await sideways(page)).toEqual([]);
  });

  it('fifty neck strokes, as far as they can be asked for', async () => {
    const { page } = await app.arrive();
    await begin(page);
    await copyFacial(page);
    await pressToTheEnd(page, 'More: Side-back of the neck');
    const limit = 'The step “Side-back of the neck” gets 10 strokes a side at most in one session.';
    await page.getByText(limit).waitFor();
    await press(page, 'Add a step');
    const again = page.getByRole('button', { name: 'Add: Side-back of the neck' });
    expect(await again.isEnabled()).toBe(false);
    await save(page, 'Neck');
    const [stored] = await onDisk(page, 'routines');
    expect(stored && 'items' in stored && stored.items).toContainEqual({ stepId: 'N1', reps: 10 });
  });

  it('one over twenty minutes', async () => {
    const { page } = await app.arrive();
    await begin(page);
    await copyFacial(page);
    await press(page, 'Add a step');
    for (let added = 0; added < 24; added += 1) await press(page, 'Add: Lower cheek');
    await page.getByText(/^At the slowest pace of Settings it would come to/).waitFor();
    expect(await saveButton(page).isEnabled()).toBe(false);
    await choosePace(page, '4');
    await page.getByText(/^It comes to 2\d:\d\d minutes, and 20 are the most/).waitFor();
    await choosePace(page, '2.5');
    await expect.poll(() => saveButton(page).isEnabled()).toBe(true);
  });

  it('one with no steps', async () => {
    const { page } = await app.arrive();
    await begin(page);
    await copyFacial(page, 'Short');
    const remove = page.getByRole('button', { name: /^Remove: / });
    for (let left = await remove.count(); left > 0; left -= 1) await remove.first().click();
    await page.getByText('There is no step in it. Add one to save.').waitFor();
    expect(await saveButton(page).isEnabled()).toBe(false);
    await press(page, 'Add a step');
    await press(page, 'Add: Rest');
    await expect.poll(() => saveButton(page).isEnabled()).toBe(true);
  });

  it('leaving with changes asks, and the way back loses none', async () => {
    const { page } = await app.arrive();
    await begin(page);
    await copyFacial(page);
    await nameField(page).fill('Half done');
    await press(page, 'Cancel');
    await page.getByText('Leave without saving your changes?').waitFor();
    await press(page, 'Go on editing');
    const cancel = page.getByRole('button', { name: 'Cancel' });
    await expect.poll(() => cancel.evaluate((it) => it === document.activeElement)).toBe(true);
    await page.goBack();
    await page.getByText('“Half done” has changes that are not saved.').waitFor();
    await press(page, 'Go on editing');
    expect(await nameField(page).inputValue()).toBe('Half done');
    await press(page, 'Cancel');
    await press(page, 'Leave without saving');
    await page.getByText('None of your own yet.').waitFor();
    expect(await page.getByText('Half done').count()).toBe(0);
  });
});

it('the order can be changed by keyboard alone, and each move is said', async () => {
  const { page } = await app.arrive();
  await begin(page);
  await copyFacial(page);
  const focused = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
  await page.getByRole('button', { name: 'Move up: Nape' }).focus();
  for (const place of [3, 2, 1]) {
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: `Nape is now step ${place} of 16.` })
      .waitFor();
    await expect.poll(focused).toBe('Move up: Nape');
  }
  await page.keyboard.press('Enter');
  expect((await steps(page))[0]).toBe('Nape');
  await page.getByRole('button', { name: 'Remove: Nape' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Remove: Belly breath');
});

it('no page of it has a fault of access', async () => {
  const { page } = await app.arrive();
  const { look, found } = inspect(page);
  await begin(page);
  await copyFacial(page);
  await pressToTheEnd(page, 'More: Side-back of the neck');
  await press(page, 'Add a step');
  await nameField(page).fill('');
  await look('Editor');
  await press(page, 'Cancel');
  await look('Editor, leaving');
  await press(page, 'Go on editing');
  await save(page, 'Mine');
  await press(page, 'Delete Mine');
  await look('List, asking');
  await press(page, 'Keep it');
  await look('List');
  await page.getByRole('link', { name: 'Back to Today' }).click();
  await page.getByRole('button', { name: 'Start Mine' }).waitFor();
  await look('Today');
  expect(found).toEqual([]);
});

it('no page of it scrolls sideways at 320 px', async () => {
  const { page } = await app.arrive({ viewport: { width: 320, height: 844 } });
  await begin(page);
  await copyFacial(page);
  await press(page, 'Add a step');
  await nameField(page).fill('');
  expect(await sideways(page)).toEqual([]);
  await save(page, 'A name of sixty characters, which is as long as they can be.');
  expect(await sideways(page)).toEqual([]);
  await page.getByRole('link', { name: 'Back to Today' }).click();
  await page.getByRole('heading', { level: 2, name: 'Your routines' }).waitFor();
  expect(await sideways(page)).toEqual([]);
});
