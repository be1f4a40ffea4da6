import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCamera } from '../../src/platform/camera.ts';
import type { Camera, CameraState } from '../../src/platform/camera.ts';

/** Every stream the page was ever given; none may outlive its use. */
const given: MediaStream[] = [];
let ask: ReturnType<typeof vi.fn<(wish: MediaStreamConstraints) => Promise<MediaStream>>>;
let camera: Camera;
let states: CameraState[];

/** A real stream with a real track, as a camera would give it. */
function picture(): MediaStream {
  const canvas = document.createElement('canvas');
  canvas.getContext('2d');
  const stream = canvas.captureStream();
  given.push(stream);
  return stream;
}

const tracks = (): MediaStreamTrack[] => given.flatMap((stream) => stream.getTracks());
const running = (): number => tracks().filter((track) => track.readyState === 'live').length;
const told = (): string[] =>
  states.map((state) => (state.kind === 'failed' ? `failed: ${state.why}` : state.kind));
const comesTo = (kind: string): Promise<void> =>
  vi.waitFor(() => expect(told().at(-1)).toBe(kind), { interval: 5 });

function become(visibility: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  document.dispatchEvent(new Event('visibilitychange'));
}

/** The track that is live, after `start`. */
async function liveTrack(): Promise<MediaStreamTrack> {
  camera.start();
  await comesTo('live');
  return tracks().at(-1) as MediaStreamTrack;
}

beforeEach(() => {
  ask = vi.fn(async () => picture());
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(
    ask as MediaDevices['getUserMedia'],
  );
  camera = createCamera();
  states = [];
  camera.subscribe((state) => states.push(state));
});

afterEach(() => {
  camera.stop();
  const left = running();
  for (const track of tracks()) track.stop();
  given.splice(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
  expect(left).toBe(0);
});

describe('granted', () => {
  it('shows the front camera without sound, and asks for no more than it needs', async () => {
    await liveTrack();
    expect(told()).toEqual(['off', 'asking', 'live']);
    expect(states.at(-1)).toEqual({ kind: 'live', stream: given[0] });
    const [wish] = ask.mock.calls[0] ?? [];
    expect(wish?.audio).toBe(false);
    expect(wish?.video).toMatchObject({ facingMode: 'user', height: { ideal: 720 } });
    // A demand, unlike a wish, would make some phones refuse.
    expect(JSON.stringify(wish)).not.toMatch(/exact|min|max/);
  });

  it('is asked for once, however often it is started', async () => {
    camera.start();
    camera.start();
    await comesTo('live');
    camera.start();
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('lets the camera go at once, and gives it again when asked again', async () => {
    await liveTrack();
    camera.stop();
    expect(running()).toBe(0);
    expect(told().at(-1)).toBe('off');
    await liveTrack();
    expect(ask).toHaveBeenCalledTimes(2);
    expect(running()).toBe(1);
  });

  it('tells a later listener how things stand, and no one who left', async () => {
    const heard: string[] = [];
    await liveTrack();
    const leave = camera.subscribe(({ kind }) => heard.push(kind));
    leave();
    camera.stop();
    expect(heard).toEqual(['live']);
  });
});

describe('refused', () => {
  const named = (name: string): Error => new DOMException('No', name);

  it.each([
    ['NotAllowedError', 'denied'],
    ['NotReadableError', 'busy'],
    ['AbortError', 'busy'],
    ['NotFoundError', 'absent'],
    ['OverconstrainedError', 'absent'],
    ['SecurityError', 'unsupported'],
    ['InvalidStateError', 'failed'],
  ])('%s means %s, and is not asked again by itself', async (name, why) => {
    ask.mockRejectedValue(named(name));
    camera.start();
    await comesTo(`failed: ${why}`);
    become('hidden');
    become('visible');
    window.dispatchEvent(new Event('focus'));
    expect(ask).toHaveBeenCalledTimes(1);
    expect(told()).toEqual(['off', 'asking', `failed: ${why}`]);
  });

  it('is unsupported where a browser has no media devices', () => {
    vi.spyOn(navigator, 'mediaDevices', 'get').mockReturnValue(undefined as never);
    camera.start();
    expect(told()).toEqual(['off', 'failed: unsupported']);
  });

  it('can be asked again by another tap', async () => {
    ask.mockRejectedValueOnce(named('NotReadableError'));
    camera.start();
    await comesTo('failed: busy');
    await liveTrack();
    expect(running()).toBe(1);
  });
});

describe('taken away', () => {
  it('says so when the camera ends, and keeps no track', async () => {
    const track = await liveTrack();
    track.dispatchEvent(new Event('ended'));
    expect(told().at(-1)).toBe('failed: ended');
    expect(running()).toBe(0);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('bears a picture that goes dark for a moment, not for good', async () => {
    const track = await liveTrack();
    vi.useFakeTimers();
    track.dispatchEvent(new Event('mute'));
    vi.advanceTimersByTime(1_500);
    track.dispatchEvent(new Event('unmute'));
    vi.advanceTimersByTime(10_000);
    expect(told().at(-1)).toBe('live');

    track.dispatchEvent(new Event('mute'));
    vi.advanceTimersByTime(3_000);
    expect(told().at(-1)).toBe('failed: ended');
    expect(running()).toBe(0);
  });

  it('does not bear a picture that is dark from the start', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const stream = picture();
    vi.spyOn(stream.getTracks()[0] as MediaStreamTrack, 'muted', 'get').mockReturnValue(true);
    ask.mockResolvedValue(stream);
    camera.start();
    await comesTo('live');
    vi.advanceTimersByTime(3_000);
    expect(told().at(-1)).toBe('failed: ended');
  });

  it('hears nothing more of a stream that was let go', async () => {
    const track = await liveTrack();
    camera.stop();
    await liveTrack();
    track.dispatchEvent(new Event('ended'));
    expect(told().at(-1)).toBe('live');
  });
});

describe('out of sight', () => {
  it('stops every track at once when the page is hidden, and stays off on return', async () => {
    await liveTrack();
    become('hidden');
    expect(tracks().map((track) => track.readyState)).toEqual(['ended']);
    expect(told().at(-1)).toBe('off');
    become('visible');
    window.dispatchEvent(new PageTransitionEvent('pageshow'));
    expect(told().at(-1)).toBe('off');
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('stops when the page is left', async () => {
    await liveTrack();
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(running()).toBe(0);
  });
});

describe('an answer that comes late', () => {
  let answer: (stream: MediaStream) => void;
  let refuse: (error: Error) => void;
  beforeEach(() => {
    ask.mockImplementation(
      () =>
        new Promise((resolve, reject) => {
          answer = resolve;
          refuse = reject;
        }),
    );
    camera.start();
  });

  it('is let go when nobody waits for it any more', async () => {
    camera.stop();
    answer(picture());
    await vi.waitFor(() => expect(running()).toBe(0));
    expect(told()).toEqual(['off', 'asking', 'off']);
  });

  it('is let go while the page is hidden', async () => {
    become('hidden');
    answer(picture());
    await comesTo('off');
    expect(running()).toBe(0);
  });

  it('serves a second tap, so that no prompt is put over another', async () => {
    camera.stop();
    camera.start();
    answer(picture());
    await comesTo('live');
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('says nothing of a refusal nobody waits for', async () => {
    camera.stop();
    refuse(new DOMException('No', 'NotAllowedError'));
    await new Promise(requestAnimationFrame);
    expect(told()).toEqual(['off', 'asking', 'off']);
  });

  it('is asked for anew by whoever hears of the refusal and taps again', async () => {
    const leave = camera.subscribe(({ kind }) => {
      if (kind !== 'failed') return;
      leave();
      camera.start();
    });
    refuse(new DOMException('No', 'NotReadableError'));
    ask.mockResolvedValue(picture());
    await comesTo('live');
    expect(ask).toHaveBeenCalledTimes(2);
  });
});
