import { describe, expect, it, vi } from 'vitest';
import { goLive, MIX, OVER_SILENT } from './support/live.ts';

const NOTHING = {
  play: () => undefined,
  pause: () => undefined,
  next: () => undefined,
  previous: () => undefined,
};
const ACTIONS = ['play', 'pause', 'nexttrack', 'previoustrack'] as const;

/** The handlers as they stand, by action. */
function watchHandlers(): Map<string, MediaSessionActionHandler> {
  const handlers = new Map<string, MediaSessionActionHandler>();
  vi.spyOn(navigator.mediaSession, 'setActionHandler').mockImplementation((action, handler) => {
    if (handler === null) handlers.delete(action);
    else handlers.set(action, handler);
  });
  return handlers;
}

function watchAudioSession(): string[] {
  const types: string[] = [];
  const audioSession = {
    set type(type: string) {
      types.push(type);
    },
  };
  vi.stubGlobal(
    'navigator',
    new Proxy(navigator, {
      get: (real, key) => {
        if (key === 'audioSession') return audioSession;
        const value: unknown = Reflect.get(real, key, real);
        return typeof value === 'function' ? value.bind(real) : value;
      },
      has: (real, key) => key === 'audioSession' || key in real,
    }),
  );
  return types;
}

describe('playing over the silent switch', () => {
  it('takes the keys while it plays and gives them back', async () => {
    const handlers = watchHandlers();
    const pressed: string[] = [];
    const { sound, tap } = goLive();
    const key = (name: string) => () => void pressed.push(name);
    sound.listenToKeys(
      { play: key('play'), pause: key('pause'), next: key('next'), previous: key('previous') },
      'Collarbone',
    );
    expect(handlers.size).toBe(0);
    await tap(() => sound.prime(OVER_SILENT));
    await expect.poll(() => [...handlers.keys()]).toEqual([...ACTIONS]);
    expect(navigator.mediaSession.metadata?.title).toBe('Collarbone');
    expect(navigator.mediaSession.playbackState).toBe('playing');
    for (const action of ACTIONS) handlers.get(action)?.({ action });
    expect(pressed).toEqual(['play', 'pause', 'next', 'previous']);
    sound.cancel();
    expect(navigator.mediaSession.playbackState).toBe('paused');
    sound.release();
    expect(handlers.size).toBe(0);
    expect(navigator.mediaSession.metadata).toBeNull();
    expect(navigator.mediaSession.playbackState).toBe('none');
  });

  it('takes no keys while it mixes with music', async () => {
    const handlers = watchHandlers();
    const { sound, states, tap } = goLive();
    sound.listenToKeys(NOTHING, 'Ebb');
    await tap(() => sound.prime(MIX));
    await expect.poll(() => states).toEqual(['running']);
    expect(handlers.size).toBe(0);
  });

  it('gives the keys back when the choice turns to mixing or nobody listens', async () => {
    const handlers = watchHandlers();
    const { sound, tap } = goLive();
    sound.listenToKeys(NOTHING, 'Ebb');
    await tap(() => sound.prime(OVER_SILENT));
    await expect.poll(() => handlers.size).toBe(4);
    sound.listenToKeys(null, '');
    expect(handlers.size).toBe(0);
    sound.listenToKeys(NOTHING, 'Ebb');
    expect(handlers.size).toBe(4);
    sound.choose(MIX);
    expect(handlers.size).toBe(0);
  });

  it('lives with actions that the browser does not know', async () => {
    vi.spyOn(navigator.mediaSession, 'setActionHandler').mockImplementation(() => {
      throw new TypeError('not a MediaSessionAction');
    });
    const { sound, tap } = goLive();
    sound.listenToKeys(NOTHING, 'Ebb');
    await tap(() => sound.prime(OVER_SILENT));
    await expect.poll(() => navigator.mediaSession.metadata?.title).toBe('Ebb');
  });

  it('plays on without a carrier that is refused, and tries it again at the next tap', async () => {
    const play = vi
      .spyOn(HTMLMediaElement.prototype, 'play')
      .mockRejectedValueOnce(new DOMException('', 'NotAllowedError'));
    const handlers = watchHandlers();
    const { sound, states, tap } = goLive();
    sound.listenToKeys(NOTHING, 'Ebb');
    await tap(() => sound.prime(OVER_SILENT));
    await expect.poll(() => states).toEqual(['running']);
    expect(handlers.size).toBe(0);
    await tap(() => sound.prime(OVER_SILENT));
    await expect.poll(() => handlers.size).toBe(4);
    expect(play).toHaveBeenCalledTimes(2);
  });

  it('makes its carrier once, over 5 s long, and frees it at the end', async () => {
    const made = vi.spyOn(URL, 'createObjectURL');
    const freed = vi.spyOn(URL, 'revokeObjectURL');
    const play = vi.spyOn(HTMLMediaElement.prototype, 'play');
    const { sound, tap } = goLive();
    await tap(() => sound.prime(OVER_SILENT));
    await tap(() => sound.prime(OVER_SILENT));
    expect(made).toHaveBeenCalledTimes(1);
    const carrier = play.mock.contexts[0] as HTMLAudioElement;
    await expect.poll(() => carrier.currentTime).toBeGreaterThan(0);
    expect(carrier.duration).toBeGreaterThan(5);
    expect(carrier.loop).toBe(true);
    sound.release();
    expect(carrier.paused).toBe(true);
    expect(freed).toHaveBeenCalledWith(made.mock.results[0]?.value);
  });
});

describe('the audio session', () => {
  it('is ambient while mixing, playback over the silent switch, and given back', async () => {
    const types = watchAudioSession();
    const { sound, tap } = goLive();
    await tap(() => sound.prime(MIX));
    expect(types).toEqual(['ambient']);
    sound.choose(OVER_SILENT);
    sound.release();
    sound.release();
    expect(types).toEqual(['ambient', 'playback', 'auto']);
  });
});
