import type { BrowserContextOptions, Page } from 'playwright';
import { expect, it } from 'vitest';
import { MORNING, useApp } from './support/app.ts';
import { axeViolations, sideways, smallTargets } from './support/audit.ts';
import { hide, show } from './support/hide.ts';
import { keepCamera } from './support/kept-powers.ts';
import { useLives } from './support/lives.ts';
import { goesOn, goToStep, inPhase, setOffRunning, toGetReady } from './support/player.ts';
import { begin, heading, press, stepOf, wind } from './support/steps.ts';

/** A camera that is a test picture, and says yes where a site is not refused it. */
const CAMERA = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
const NO_QUESTION = ['--use-fake-device-for-media-stream'];

const app = useApp({ flags: NO_QUESTION });
const lives = useLives(CAMERA);

const CHEEK = 'K1';
const NECK = 'N1';

const ALLOWED: BrowserContextOptions = { permissions: ['camera', 'screen-wake-lock'] };

async function arriveWithMirror(options: BrowserContextOptions): Promise<Page> {
  const { page } = await app.arrive(options);
  await page.addInitScript(keepCamera);
  await begin(page);
  await toGetReady(page, 'Standard');
  await press(page, 'Mirror on');
  await page.getByText('The picture is never kept and never sent.').waitFor();
  return page;
}

interface CameraUse {
  readonly calls: number;
  /** Of each track that was ever given. */
  readonly tracks: string[];
}

const cameraUse = (page: Page): Promise<CameraUse> =>
  page.evaluate(() => ({
    calls: window.cameraCalls ?? 0,
    tracks: (window.cameraStreams ?? []).flatMap((stream) =>
      stream.getTracks().map(({ kind, readyState }) => `${kind} ${readyState}`),
    ),
  }));

/** A picture comes, and a hand raised on the right is seen on the right. */
async function showsMirror(page: Page): Promise<void> {
  const picture = (): Promise<boolean> =>
    page.locator('video').evaluate((video: HTMLVideoElement) => {
      const turned = new DOMMatrix(getComputedStyle(video).transform).a < 0;
      return turned && !video.paused && video.videoWidth > 0 && video.currentTime > 0;
    });
  await expect.poll(picture).toBe(true);
}

const marks = (page: Page) => page.locator('.mirror-glass .mirror-marks');
const drawing = (page: Page) => page.locator('.mirror .figure');

it('the mirror shows one with the drawing beside it, or larger with the marks over it', async () => {
  const page = await arriveWithMirror(ALLOWED);
  expect(await cameraUse(page)).toEqual({ calls: 0, tracks: [] });
  await setOffRunning(page);
  await showsMirror(page);
  await goToStep(page, NECK);
  await page.getByText('No marks on you here: follow the drawing.').waitFor();
  expect(await marks(page).count()).toBe(0);
  expect(await drawing(page).count()).toBe(1);

  await goToStep(page, CHEEK);
  await page.getByText('Fill the oval, eyes level with the ticks.').waitFor();
  expect(await marks(page).count()).toBe(1);
  expect(await drawing(page).count()).toBe(1);

  await press(page, 'Pause');
  await press(page, 'Larger mirror');
  await page.getByRole('button', { name: 'Show the drawing' }).waitFor();
  await showsMirror(page);
  expect(await marks(page).count()).toBe(1);
  expect(await drawing(page).count()).toBe(0);
  // The marks now say what the drawing said.
  expect(await marks(page).getAttribute('aria-label')).toMatch(/^Lower cheek/);

  while ((await stepOf(page)) !== NECK) await press(page, 'Previous step');
  await drawing(page).waitFor();
  expect(await marks(page).count()).toBe(0);

  await press(page, 'End session');
  await press(page, 'End here');
  await heading(page, 'That is enough for now');
  expect(await cameraUse(page)).toEqual({ calls: 1, tracks: ['video ended'] });
});

it('a camera that is denied is told, and the session goes on', async () => {
  const page = await arriveWithMirror({ permissions: ['screen-wake-lock'] });
  await setOffRunning(page);
  await page.getByText('Ebb may not use the camera. Go on with the drawing').waitFor();
  expect(await page.locator('video').count()).toBe(0);
  await goesOn(page);
  await press(page, 'Pause');
  await page.getByRole('button', { name: 'Mirror on' }).waitFor();
  expect((await cameraUse(page)).calls).toBe(1);
});

it('a camera that is in use elsewhere is told, and the session goes on', async () => {
  const { page } = await app.arrive(ALLOWED);
  await page.addInitScript(() => {
    MediaDevices.prototype.getUserMedia = async () => {
      throw new DOMException('Could not start video source', 'NotReadableError');
    };
  });
  await begin(page);
  await toGetReady(page);
  await press(page, 'Mirror on');
  await setOffRunning(page);
  await page.getByText('Another app may be using the camera.').waitFor();
  await goesOn(page);
});

it('a camera that somebody takes away under way is told, and comes back when asked', async () => {
  const page = await arriveWithMirror(ALLOWED);
  await setOffRunning(page);
  await showsMirror(page);
  await page.evaluate(() => {
    const [track] = window.cameraStreams?.[0]?.getTracks() ?? [];
    track?.stop();
    track?.dispatchEvent(new Event('ended'));
  });
  await page.getByText('The camera stopped; a call or another app may have taken it.').waitFor();
  expect(await page.locator('video').count()).toBe(0);
  await goesOn(page);
  expect((await cameraUse(page)).calls).toBe(1);
  await press(page, 'Pause');
  await press(page, 'Mirror on');
  await showsMirror(page);
  await press(page, 'Mirror off');
  await expect.poll(async () => (await cameraUse(page)).tracks.at(-1)).toBe('video ended');
});

it('the camera is let go the moment Ebb is out of view, and asked for by a tap alone', async () => {
  await lives.live(MORNING, async (page) => {
    await page.context().grantPermissions(['camera']);
    await page.addInitScript(keepCamera);
    await begin(page, 'none', lives.site.url);
    await toGetReady(page);
    await press(page, 'Mirror on');
    await setOffRunning(page);
    await showsMirror(page);
    await hide(page);
    expect(await cameraUse(page)).toEqual({ calls: 1, tracks: ['video ended'] });
    await show(page);
    await inPhase(page, 'running');
    await wind(page, 3_000);
    expect(await page.locator('video').count()).toBe(0);
    await press(page, 'Pause');
    expect((await cameraUse(page)).calls).toBe(1);
    await press(page, 'Mirror on');
    await showsMirror(page);
    expect(await cameraUse(page)).toEqual({ calls: 2, tracks: ['video ended', 'video live'] });
  });
});

it.each(['light', 'dark'] as const)('the mirror has no fault of access, in %s', async (scheme) => {
  const page = await arriveWithMirror({ ...ALLOWED, colorScheme: scheme });
  await setOffRunning(page);
  await showsMirror(page);
  await goToStep(page, CHEEK);
  const faults = [...(await axeViolations(page)), ...(await sideways(page))];
  await press(page, 'Pause');
  await press(page, 'Larger mirror');
  await page.getByRole('button', { name: 'Show the drawing' }).waitFor();
  faults.push(...(await axeViolations(page)), ...(await smallTargets(page)));
  await page.setViewportSize({ width: 320, height: 568 });
  faults.push(...(await sideways(page)), ...(await smallTargets(page)));
  expect(faults).toEqual([]);
});
