import type { Page } from 'playwright';
import { dayRow, drawn, heading, press, rate, wind } from './steps.ts';

/**
 * Leads through every screen and stage, from the first visit to the charts,
 * and calls `look` at each. The names are what a failure is told by.
 */
export async function tour(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await page.goto('./');
  await heading(page, 'A few calm minutes');
  await look('Welcome');
  await drawn(page);
  await press(page, 'Continue');
  await heading(page, 'First, your safety');
  await look('Welcome: safety');
  await tourRefusals(page, look);
  await press(page, 'None of these apply to me');
  await heading(page, 'Make it yours');
  await look('Welcome: set up');
  await press(page, 'Begin');
  await heading(page, 'Today');
  await page.getByText('Your days will show here').waitFor();
  await look('Today, new');
  await page.getByRole('link', { name: 'Progress' }).click();
  await page.getByText('Nothing to show yet').waitFor();
  await look('Progress, empty');
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await tourSession(page, look);
  await tourAfter(page, look);
}

async function tourRefusals(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const swelling = page.getByRole('checkbox', { name: /^New or lasting swelling/ });
  await swelling.check();
  await page.getByRole('checkbox', { name: /^A lump or swollen gland/ }).check();
  await look('Welcome: safety in detail');
  await press(page, 'Continue');
  await heading(page, 'Please get this checked first');
  await look('Welcome: stop');
  await press(page, 'Back');
  await page.getByRole('checkbox', { name: /^New or lasting swelling/ }).uncheck();
  await page.getByRole('checkbox', { name: /^Right now: trouble breathing/ }).check();
  await page.getByRole('checkbox', { name: /^Chest pain/ }).check();
  await press(page, 'Continue');
  await heading(page, 'Get help now');
  await press(page, 'Change country');
  await look('Welcome: emergency');
  await press(page, 'Back');
  await page.getByRole('checkbox', { name: /^Right now: trouble breathing/ }).uncheck();
}

async function tourSession(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await page.getByRole('radio', { name: 'Short' }).check();
  await press(page, 'Start facial');
  await heading(page, 'Is anything new today');
  await look('Glance');
  await press(page, 'Not today');
  await page.getByRole('checkbox', { name: 'Sore or broken skin' }).check();
  await look('Glance: not today');
  await press(page, 'Back to Today');
  await press(page, 'Start facial');
  await press(page, 'All clear today');
  await heading(page, 'Before you start');
  await page.getByText('Tags and a note').click();
  await rate(page, 6, 5);
  await look('Check-in before');
  await press(page, 'Save');
  await heading(page, 'Get ready');
  await look('Get ready');
  await press(page, "I'm ready");
  await page.getByRole('timer').waitFor();
  await look('Counting in');
  await wind(page, 6_000);
  await look('Session: B1');
  for (let step = 0; step < 30; step += 1) {
    if (await page.getByText('Last step').isVisible()) break;
    await press(page, 'Next step');
    if (step === 2 || step === 7) await look('Session: a step');
  }
  await press(page, 'Pause');
  await page.getByRole('button', { name: 'Resume' }).waitFor();
  await look('Session: paused');
  await press(page, 'Something feels wrong');
  await heading(page, 'Take your hands away');
  await look('Something feels wrong');
  await press(page, 'Not needed, go back');
  await press(page, 'End session');
  await heading(page, 'End the session here');
  await look('End session');
}

async function tourRoutines(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await page.getByRole('link', { name: 'Make it your own' }).click();
  await heading(page, 'Your routines');
  await look('Routines, none yet');
  await press(page, 'Make a copy');
  await heading(page, 'A routine of your own');
  await press(page, 'Add a step');
  await look('A routine of one’s own');
  await page.getByRole('textbox', { name: 'Name' }).fill('Sunday');
  await press(page, 'Save');
  await page.getByText('“Sunday” is saved').waitFor();
  await look('Routines, with one');
  await page.getByRole('link', { name: 'Back to Today' }).click();
  await page.getByRole('button', { name: 'Start Sunday' }).waitFor();
  await look('Today, with a routine');
}

async function tourAfter(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await press(page, 'End here');
  await heading(page, 'That is enough for now');
  await look('Done');
  await press(page, 'Rate how it looks now');
  await heading(page, 'And now');
  await rate(page, 4, 7);
  await look('Check-in after');
  await press(page, 'Save');
  await heading(page, 'Thank you');
  await look('Feedback');
  await page.getByRole('link', { name: 'Done' }).click();
  await heading(page, 'Today');
  await look('Today, with a day');
  await tourRoutines(page, look);
  await page.getByRole('link', { name: 'Progress' }).click();
  await heading(page, 'Progress');
  for (const table of await page.getByRole('button', { name: 'Show as table' }).all()) {
    await table.click();
  }
  await dayRow(page, 'Monday, November 23').click();
  await page.getByRole('heading', { name: 'Ratings' }).waitFor();
  await look('Progress: a day');
  await press(page, 'Add a past day');
  await page.getByLabel('Day', { exact: true }).waitFor();
  await look('Progress: a past day');
  await press(page, 'Cancel');
  await press(page, 'Log a facial done without Ebb');
  await look('Progress: a facial by hand');
  await press(page, 'Cancel');
  await page.getByRole('checkbox', { name: 'Show in one chart' }).check();
  await press(page, 'Add a pause');
  await page.getByRole('radio', { name: 'Year', exact: true }).check();
  await press(page, 'Set up an experiment');
  await look('Progress: a pause, the year, setting up an experiment');
  await press(page, 'Begin the experiment');
  await page.getByRole('heading', { name: 'Your experiment' }).waitFor();
  await press(page, 'Stop the experiment');
  await look('Progress: an experiment');
  await page.goto('./report');
  await heading(page, 'Report of self-ratings');
  await look('Report');
  await page.goto('./photos');
  await heading(page, 'Photos');
  await look('Photos, off');
  await page.goto('./progress');
  await heading(page, 'Progress');
  await page.getByRole('link', { name: 'Settings' }).click();
  await heading(page, 'Settings');
  await look('Settings');
  await page.getByRole('link', { name: 'Your safety answers' }).click();
  await heading(page, 'Your safety answers');
  await look('Safety answers');
  for (const [path, title] of [
    ['./backup', 'Backup'],
    ['./import', 'Bring in ratings'],
    ['./erase', 'Erase'],
    ['./recovery', 'All your records are here'],
  ] as const) {
    await page.goto(path);
    await heading(page, title);
    await look(title);
  }
  await page.goto('./nowhere');
  await heading(page, 'There is no such page');
  await look('No such page');
}
