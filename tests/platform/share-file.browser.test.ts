import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createShareFile } from '../../src/platform/share-file.ts';

const CSV = { name: 'ebb.csv', type: 'text/csv', data: '\uFEFFday,note\r\n2026-03-02,süß\r\n' };

let share: ReturnType<typeof vi.fn<(data: ShareData) => Promise<void>>>;
/** The links that were followed to download something. */
let links: HTMLAnchorElement[];

function device(powers: {
  readonly touch?: boolean;
  readonly installedOnIos?: boolean;
  readonly canShare?: ((data: ShareData) => boolean) | undefined;
}): void {
  const { touch = true, installedOnIos, canShare = () => true } = powers;
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (query) => ({ matches: touch && query === '(pointer: coarse)' }) as MediaQueryList,
  );
  give('standalone', installedOnIos);
  give('share', share);
  give('canShare', 'canShare' in powers ? powers.canShare : canShare);
}

function give(name: string, value: unknown): void {
  Object.defineProperty(navigator, name, { configurable: true, value });
}

beforeEach(() => {
  links = [];
  share = vi.fn(() => Promise.resolve());
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function follow(
    this: HTMLAnchorElement,
  ) {
    links.push(this);
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  for (const name of ['share', 'canShare', 'standalone']) Reflect.deleteProperty(navigator, name);
});

const refuse = (name: string): void =>
  void share.mockImplementation(() => Promise.reject(new DOMException('no', name)));

describe('a phone with a share sheet', () => {
  beforeEach(() => device({}));

  it('is given the file and nothing beside it, within the tap', async () => {
    const port = createShareFile();
    expect(port.canShare).toBe(true);
    const outcome = port.share(CSV);
    // Not a moment later: the sheet opens only while the tap counts.
    expect(share).toHaveBeenCalledTimes(1);
    expect(await outcome).toBe('shared');
    const [given] = share.mock.calls[0] ?? [];
    expect(Object.keys(given ?? {})).toEqual(['files']);
    const [file, ...more] = given?.files ?? [];
    expect(more).toEqual([]);
    expect([file?.name, file?.type]).toEqual(['ebb.csv', 'text/csv']);
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file?.arrayBuffer())).toBe(
      CSV.data,
    );
    expect(links).toEqual([]);
  });

  it('shares a picture as it is', async () => {
    const data = new Blob([new Uint8Array([137, 80, 78, 71])], { type: 'image/png' });
    await createShareFile().share({ name: 'chart.png', type: 'image/png', data });
    const [file] = share.mock.calls[0]?.[0].files ?? [];
    expect(file?.type).toBe('image/png');
    expect(new Uint8Array((await file?.arrayBuffer()) ?? [])).toEqual(
      new Uint8Array([137, 80, 78, 71]),
    );
  });

  it('whose sheet is closed has cancelled, and gets no download it did not ask for', async () => {
    refuse('AbortError');
    expect(await createShareFile().share(CSV)).toBe('cancelled');
    expect(links).toEqual([]);
  });

  it.each(['NotAllowedError', 'DataError', 'InvalidStateError'])(
    'whose sheet fails with %s downloads instead',
    async (name) => {
      refuse(name);
      expect(await createShareFile().share(CSV)).toBe('downloaded');
      expect(links.map((link) => link.download)).toEqual(['ebb.csv']);
    },
  );
});

describe('a device that is to download', () => {
  it.each([
    ['has no way to share', { canShare: undefined }],
    ['shares no files', { canShare: () => false }],
    ['has a mouse, whose share sheet cannot save', { touch: false }],
  ])('because it %s gets the file under its name', async (_, powers) => {
    device(powers);
    const port = createShareFile();
    expect(port.canShare).toBe(false);
    expect(await port.share(CSV)).toBe('downloaded');
    expect(share).not.toHaveBeenCalled();
    const [link] = links;
    expect(link?.download).toBe('ebb.csv');
    const answer = await fetch(link?.href ?? '');
    expect(answer.headers.get('content-type')).toBe('text/csv');
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
    expect(text).toBe(CSV.data);
  });

  it('may share one kind of file and not another', async () => {
    device({ canShare: ({ files }) => files?.[0]?.type === 'text/csv' });
    const port = createShareFile();
    expect(port.canShare).toBe(true);
    expect(await port.share({ name: 'a.png', type: 'image/png', data: new Blob([]) })).toBe(
      'downloaded',
    );
  });

  it('keeps the file for a slow disk, and lets it go in the end', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    device({ touch: false });
    await createShareFile().share(CSV);
    const href = links[0]?.href ?? '';
    vi.advanceTimersByTime(30_000);
    expect((await fetch(href)).ok).toBe(true);
    vi.advanceTimersByTime(60_000);
    await expect(fetch(href)).rejects.toThrow(TypeError);
  });
});

describe('an app installed on iOS', () => {
  it('shares, even on an iPad with a trackpad', async () => {
    device({ installedOnIos: true, touch: false });
    const port = createShareFile();
    expect(port.canShare).toBe(true);
    expect(await port.share(CSV)).toBe('shared');
  });

  it.each([
    ['the sheet refuses', () => refuse('NotAllowedError'), {}],
    ['it cannot share', () => undefined, { canShare: () => false }],
  ])('never downloads, which would trap the person, where %s', async (_, prepare, powers) => {
    prepare();
    device({ installedOnIos: true, ...powers });
    expect(await createShareFile().share(CSV)).toBe('failed');
    expect(links).toEqual([]);
  });
});
