import { expect, it } from 'vitest';
import { useApp } from './support/app.ts';
import { heading, press, settleIn, startSession, wind } from './support/steps.ts';

const app = useApp();

it.each([
  ['Asia/Tokyo', '119', 'Japan'],
  ['Asia/Kolkata', '112', 'India'],
  ['America/Chicago', '911', 'United States'],
])(
  'two taps lead from a running session in %s to the number %s, with the network cut',
  async (timezoneId, number, country) => {
    const { page, goOffline } = await app.arrive({ timezoneId });
    await settleIn(page);
    await goOffline();
    await startSession(page);
    await wind(page, 25_000);
    await press(page, 'Something feels wrong');
    await press(page, 'Chest pain');
    await heading(page, 'Get help now');
    const call = page.getByRole('link', { name: `Call ${number} now` });
    expect(await call.getAttribute('href')).toBe(`tel:${number}`);
    await page.getByText(`This is the number for ${country}.`).waitFor();
  },
);

it('where the place is unknown it says so, and the country is chosen with the network cut', async () => {
  const { page, goOffline } = await app.arrive({ timezoneId: 'Etc/GMT+12' });
  await settleIn(page);
  await goOffline();
  await startSession(page);
  await press(page, 'Something feels wrong');
  await press(page, 'Chest pain');
  await heading(page, 'Get help now');
  await page.getByText(/^We do not know the number where you are/).waitFor();
  await press(page, 'Change country');
  await page.getByRole('combobox').selectOption('KE');
  const call = page.getByRole('link', { name: 'Call 999 now' });
  expect(await call.getAttribute('href')).toBe('tel:999');
});
