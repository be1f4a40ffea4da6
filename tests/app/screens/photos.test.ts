import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Photo } from '../../../src/domain/photo/photo.ts';
import { HEIC } from '../../fixtures/photos/made-elsewhere.ts';
import { MORNING, useApp } from '../support/app.ts';
import { axeViolations, sideways, smallTargets } from '../support/audit.ts';
import { keepCamera } from '../support/kept-powers.ts';
import { onDisk } from '../support/on-disk.ts';
import { begin, drawn, heading, press, rate } from '../support/steps.ts';

/** A camera that is a test picture, where a site may use one. */
const app = useApp({ flags: ['--use-fake-device-for-media-stream'], isKeptOffline: false });

const CAMERA = { permissions: ['camera', 'screen-wake-lock'] };
const MS_PER_DAY = 86_400_000;

const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const photoLinks = (page: Page) => page.getByRole('listitem').getByRole('link');
const pictures = (page: Page): Promise<string[]> =>
  page
    .locator('main img')
    .evaluateAll((images) =>
      images.map((image) => (image as HTMLImageElement).alt.replaceAll('\u{a0}', ' ')),
    );

async function openPhotos(page: Page): Promise<void> {
  await page.goto('./photos');
  await drawn(page);
  await heading(page, 'Photos');
}

/** To another page without a reload, which would lose what is only in memory. */
const goWithin = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);

async function switchOn(page: Page): Promise<void> {
  await openPhotos(page);
  await press(page, 'Turn photos on');
  await page.getByRole('button', { name: 'Take a photo' }).waitFor();
}

/** A JPEG of one colour, made by the browser. */
async function jpeg(page: Page, colour = '#c08c74'): Promise<Buffer> {
  const bytes = await page.evaluate(async (fill) => {
    const canvas = new OffscreenCanvas(600, 800);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('No canvas');
    context.fillStyle = fill;
    context.fillRect(0, 0, 600, 800);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return [...new Uint8Array(await blob.arrayBuffer())];
  }, colour);
  return Buffer.from(bytes);
}

const choose = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page
    .getByLabel('Choose a picture')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

/** Photos of earlier days, the newest first, past the screens. */
async function seed(page: Page, photos: readonly Partial<Photo>[]): Promise<void> {
  const whole = photos.map((photo, index) => {
    const at = MORNING.getTime() - index * 7 * MS_PER_DAY;
    const base = {
      id: `photo-${index}`,
      createdAt: at,
      updatedAt: at,
      day: new Date(at).toISOString().slice(0, 10),
      at,
      zoneOffsetMinutes: 0,
      moment: 'before',
      view: 'front',
      width: 600,
      height: 800,
      type: 'image/jpeg',
      light: { brightness: 60, warmth: 5, slant: 0 },
    };
    return { ...base, ...photo };
  });
  const pixels = [...(await jpeg(page))];
  await page.evaluate(
    async ([all, numbers]) => {
      const opening = indexedDB.open('ebb');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const stores = ['photos', 'photo-pixels', 'photo-thumbs'];
      const transaction = opening.result.transaction(stores, 'readwrite');
      const { buffer } = new Uint8Array(numbers);
      for (const photo of all) {
        transaction.objectStore('photos').put({ ...photo, bytes: buffer.byteLength });
        transaction.objectStore('photo-pixels').put(buffer, photo.id);
        transaction.objectStore('photo-thumbs').put(buffer, photo.id);
      }
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      opening.result.close();
    },
    [whole, pixels] as const,
  );
}

describe('photos', () => {
  it('are off until wanted; one from a file gets the day that is asked for, and stands blurred', async () => {
    const { page } = await app.arrive();
    await begin(page);
    await link(page, 'Progress').click();
    await page.getByRole('heading', { name: 'Your days' }).waitFor();
    expect(await link(page, 'Your photos').count()).toBe(0);
    await link(page, 'Settings').click();
    const choice = page.getByRole('radiogroup', { name: 'Photos of your face' });
    await choice.getByRole('radio', { name: 'On' }).check();
    await link(page, 'Your photos').click();
    await page.getByText('No photos yet').waitFor();

    await choose(page, 'a.jpg', await jpeg(page));
    await heading(page, 'Keep this photo?');
    const day = page.getByLabel('Day it was taken');
    expect(await day.inputValue()).toBe('2026-11-23');
    await day.fill('2026-12-24');
    await press(page, 'Save');
    await page.getByText('That day is still to come.').waitFor();
    expect(await onDisk(page, 'photos')).toEqual([]);
    await day.fill('2026-10-05');
    await page.getByRole('radio', { name: 'Left cheek' }).check();
    await page.getByRole('radio', { name: 'After facial' }).check();
    await press(page, 'Save');
    await page.getByRole('heading', { name: 'October 2026' }).waitFor();
    expect(await onDisk(page, 'photos')).toMatchObject([
      { day: '2026-10-05', view: 'left', moment: 'after', width: 600, height: 800 },
    ]);
    const name = 'Left cheek · October 5, 2026 · After facial';
    await expect.poll(() => pictures(page)).toEqual([name]);
    const blur = (): Promise<string> =>
      page.locator('main img').evaluate((image) => getComputedStyle(image).filter);
    expect(await blur()).toMatch(/^blur/);
    await press(page, 'Show all clearly');
    await expect.poll(blur).toBe('none');
    await photoLinks(page).click();
    await heading(page, name);
    await expect.poll(() => pictures(page)).toEqual([name]);
    expect(await blur()).toBe('none');
    await link(page, 'All photos').click();
    await link(page, 'Back to Progress').click();
    await link(page, 'Your photos').waitFor();
    await link(page, 'Settings').click();
    await choice.getByRole('radio', { name: 'Off' }).check();
    await goWithin(page, './photos');
    await page.getByText('1 photo is kept here').waitFor();
    expect(await pictures(page)).toEqual([]);
    await press(page, 'Turn photos on');
    await expect.poll(() => photoLinks(page).count()).toBe(1);
  });

  it('are listed without a full picture, and no address of one outlives its place', async () => {
    const { page } = await app.arrive();
    await page.addInitScript(() => {
      const seen = { full: 0, addresses: 0 };
      Object.assign(window, { seen });
      const { get } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.get = function count(this: IDBObjectStore, key) {
        if (this.name === 'photo-pixels') seen.full += 1;
        return get.call(this, key);
      };
      const { createObjectURL, revokeObjectURL } = URL;
      URL.createObjectURL = (blob) => {
        seen.addresses += 1;
        return createObjectURL.call(URL, blob);
      };
      URL.revokeObjectURL = (url) => {
        seen.addresses -= 1;
        revokeObjectURL.call(URL, url);
      };
    });
    const seen = (): Promise<unknown> => page.evaluate(() => ({ ...Reflect.get(window, 'seen') }));
    await begin(page);
    await seed(
      page,
      Array.from({ length: 70 }, () => ({})),
    );
    await switchOn(page);
    await expect.poll(async () => (await pictures(page)).length).toBe(60);
    expect(await seen()).toEqual({ full: 0, addresses: 60 });
    await press(page, 'Show earlier photos');
    await expect.poll(async () => (await pictures(page)).length).toBe(70);
    await photoLinks(page).last().click();
    await page.getByRole('button', { name: 'Delete this photo' }).waitFor();
    await expect.poll(seen).toEqual({ full: 1, addresses: 1 });
    await page.goBack();
    await expect.poll(seen).toEqual({ full: 1, addresses: 70 });
    // The way back leads to the photo one came from, past the first sixty.
    const last = photoLinks(page).last();
    await expect.poll(() => last.evaluate((it) => it === document.activeElement)).toBe(true);
    await link(page, 'Back to Progress').click();
    await heading(page, 'Progress');
    await expect.poll(seen).toEqual({ full: 1, addresses: 0 });
  });
});

describe('the camera', () => {
  const use = (page: Page) =>
    page.evaluate(() => ({
      calls: window.cameraCalls ?? 0,
      tracks: (window.cameraStreams ?? []).flatMap((stream) =>
        stream.getTracks().map(({ kind, readyState }) => `${kind} ${readyState}`),
      ),
    }));

  it('is asked for once for two photos, shows the last one turned round, and is let go', async () => {
    const { page } = await app.arrive(CAMERA);
    await page.addInitScript(keepCamera);
    await begin(page);
    await seed(page, [{ view: 'left' }]);
    await switchOn(page);
    expect(await use(page)).toEqual({ calls: 0, tracks: [] });
    await press(page, 'Take a photo');
    const isTurned = (element: Element): boolean =>
      new DOMMatrix(getComputedStyle(element).transform).a < 0;
    await expect
      .poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime))
      .toBeGreaterThan(0);
    expect(await page.locator('video').evaluate(isTurned)).toBe(true);
    await page.getByText('The pale picture is your last photo').waitFor();
    expect(await page.locator('.photos-ghost').evaluate(isTurned)).toBe(true);
    await page.getByRole('radio', { name: 'Front' }).check();
    await expect.poll(() => page.locator('.photos-ghost').count()).toBe(0);

    for (const view of ['Front', 'Right cheek']) {
      await page.getByRole('radio', { name: view }).check();
      await press(page, 'Take the photo');
      await heading(page, 'Keep this photo?');
      expect(await page.getByLabel('Day it was taken').count()).toBe(0);
      await press(page, 'Save');
      await page.getByText(`Saved: ${view}`).waitFor();
    }
    expect(await use(page)).toEqual({ calls: 1, tracks: ['video live'] });
    await link(page, 'All photos').click();
    await expect.poll(() => photoLinks(page).count()).toBe(3);
    await expect.poll(() => use(page)).toEqual({ calls: 1, tracks: ['video ended'] });
  });
});

it('a camera that is denied, files that are no photos and a full disk are told in a sentence', async () => {
  const { page } = await app.arrive({ permissions: ['screen-wake-lock'] });
  await begin(page);
  await switchOn(page);
  await press(page, 'Take a photo');
  await page.getByText('Ebb may not use the camera. Nothing was changed.').waitFor();
  await link(page, 'All photos').click();
  for (const [name, bytes, sentence] of [
    ['a.jpg', '', 'That file is empty'],
    [
      'letter.pdf',
      Buffer.from('%PDF-1.7 and more').toString('base64'),
      'That file is not a picture',
    ],
    ['a.heic', HEIC, 'That is an HEIC picture, which this browser cannot open.'],
  ] as const) {
    await choose(page, name, Buffer.from(bytes, 'base64'));
    await page.getByRole('alert').getByText(sentence).waitFor();
  }
  const cut = (await jpeg(page)).subarray(0, 1_000);
  await choose(page, 'cut.jpg', cut);
  await page.getByRole('alert').getByText('damaged or not complete').waitFor();
  await choose(page, 'a.jpg', await jpeg(page));
  await heading(page, 'Keep this photo?');

  // No room for a photo is no trouble of a rating.
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(window, { free: () => (IDBObjectStore.prototype.put = put) });
    IDBObjectStore.prototype.put = function full(this: IDBObjectStore, value, key) {
      if (this.name === 'photo-pixels') throw new DOMException('No room', 'QuotaExceededError');
      return put.call(this, value, key);
    };
  });
  await press(page, 'Save');
  await page.getByText('Not saved: there is no room left for it. Your ratings').waitFor();
  expect(await page.getByText('The phone’s storage is full').count()).toBe(0);
  for (const store of ['photos', 'photo-thumbs'] as const) {
    expect(await onDisk(page, store)).toEqual([]);
  }
  await goWithin(page, './check-in');
  await heading(page, 'Rate today');
  await rate(page, 4, 6);
  await press(page, 'Save');
  await heading(page, 'Thank you');
  expect(await onDisk(page, 'check-ins')).toHaveLength(1);

  await page.evaluate(() => (Reflect.get(window, 'free') as () => void)());
  await goWithin(page, './photos');
  await heading(page, 'Keep this photo?');
  await press(page, 'Save');
  await page.getByText('Saved: Front').waitFor();
  expect(await onDisk(page, 'photos')).toHaveLength(1);
});

it('two are compared and one is deleted, then all, by keyboard alone', async () => {
  const { page } = await app.arrive();
  await begin(page);
  const lamp = { brightness: 60, warmth: 30, slant: 20 };
  await seed(page, [{}, { moment: 'after' }, { light: lamp }, {}, { view: 'left' }]);
  await switchOn(page);
  const focusOn = async (name: string | RegExp): Promise<void> => {
    const isThere = (): Promise<string> =>
      page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        return element?.ariaLabel ?? element?.labels?.[0]?.innerText ?? element?.innerText ?? '';
      });
    for (let tabs = 0; tabs < 40; tabs += 1) {
      await page.keyboard.press('Tab');
      if ((await isThere()).trim().match(name) !== null) return;
    }
    throw new Error(`The focus never came to ${String(name)}`);
  };

  await focusOn(/^Compare two$/);
  await page.keyboard.press('Enter');
  await heading(page, 'Compare two');
  const [oldest, newest] = [
    'Front · November 2, 2026 · Before facial',
    'Front · November 23, 2026 · Before facial',
  ];
  await expect.poll(() => pictures(page)).toEqual([oldest, newest]);
  expect(await page.getByText('The light looks different').count()).toBe(0);

  const clip = (): Promise<string> =>
    page
      .locator('main img')
      .last()
      .evaluate((image) => getComputedStyle(image).clipPath);
  expect(await clip()).toBe('inset(0px 0px 0px 50%)');
  await focusOn(/^Line between the two photos$/);
  for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await expect.poll(clip).toBe('inset(0px 0px 0px 52%)');
  expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toBe('52 % first photo');

  const pane = await page.locator('.photos-pane').boundingBox();
  await page.mouse.click((pane?.x ?? 0) + (pane?.width ?? 0) / 4, (pane?.y ?? 0) + 40);
  await expect.poll(clip).toBe('inset(0px 0px 0px 25%)');

  await page.getByRole('slider').focus();
  await focusOn(/^Slide/);
  await page.keyboard.press('ArrowRight');
  const shown = page.getByRole('status').filter({ hasText: /^(First|Second): / });
  await expect.poll(() => shown.innerText()).toMatch(/^First: November 2,/);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.down(' ');
  await expect.poll(() => shown.innerText()).toMatch(/^Second: November 23,/);
  await page.keyboard.up(' ');
  await expect.poll(() => shown.innerText()).toMatch(/^First: November 2,/);
  const hold = page.getByRole('button', { name: 'Hold to see the second' });
  await hold.hover();
  await page.mouse.down();
  await expect.poll(() => shown.innerText()).toMatch(/^Second/);
  await page.mouse.up();
  await expect.poll(() => shown.innerText()).toMatch(/^First/);

  await focusOn(/^First photo$/);
  await page.keyboard.press('ArrowUp');
  await page
    .getByText('The light looks different in these two, so do not compare the colour.')
    .waitFor();
  await page.getByText('It falls from another side, too').waitFor();
  await page.getByLabel('First photo').selectOption('photo-1');
  await page.getByText('One is from another moment of the day').waitFor();

  await page.goBack();
  await heading(page, 'Photos');
  await focusOn(/Left cheek/);
  await page.keyboard.press('Enter');
  // The page that opens takes the focus to its heading first.
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await expect.poll(focused).toMatch(/^Left cheek/);
  await focusOn(/^Delete this photo$/);
  await page.keyboard.press('Enter');
  await page.getByText('Delete this photo for good? Your ratings stay.').waitFor();
  await expect.poll(focused).toBe('Keep it');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Deleted. Your ratings and the other photos are as they were.').waitFor();
  await expect.poll(() => photoLinks(page).count()).toBe(4);

  await focusOn(/^Delete all photos$/);
  await page.keyboard.press('Enter');
  await page.getByText('Delete all 4 photos for good?').waitFor();
  await expect.poll(focused).toBe('Keep them');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByText('4 photos are deleted. Your ratings stay.').waitFor();
  await page.getByText('No photos yet').waitFor();
  for (const store of ['photo-pixels', 'photo-thumbs'] as const) {
    expect(await onDisk(page, store)).toEqual([]);
  }
});

it('no page of it has a fault of access, by day or by night', async () => {
  const { page } = await app.arrive(CAMERA);
  const faults: string[] = [];
  const look = async (name: string): Promise<void> => {
    const found = [await smallTargets(page), await sideways(page)];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(await axeViolations(page));
    }
    faults.push(...found.flat().map((fault) => `${name}: ${fault}`));
  };
  await begin(page);
  await openPhotos(page);
  await look('Off');
  await press(page, 'Turn photos on');
  await page.getByText('No photos yet').waitFor();
  await look('None');
  await choose(page, 'a.jpg', Buffer.from(''));
  await page.getByText('That file is empty').waitFor();
  await seed(page, [{}, { light: { brightness: 90, warmth: 5, slant: 0 } }, { view: 'left' }]);
  await openPhotos(page);
  await expect.poll(async () => (await pictures(page)).length).toBe(3);
  await press(page, 'Delete all photos');
  await look('Timeline');
  await link(page, 'Compare two').click();
  await page.getByRole('slider').waitFor();
  await look('Compare: slide');
  await page.setViewportSize({ width: 320, height: 568 });
  await page.getByRole('radio', { name: 'Press to flip' }).check();
  await look('Compare: flip');
  await page.goBack();
  await photoLinks(page).first().click();
  await press(page, 'Delete this photo');
  await look('One photo');
  await page.goBack();
  await press(page, 'Take a photo');
  await page.locator('video').waitFor();
  await look('Camera');
  await expect
    .poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime))
    .toBeGreaterThan(0);
  await press(page, 'Take the photo');
  await heading(page, 'Keep this photo?');
  await look('Review');
  expect(faults).toEqual([]);
});
