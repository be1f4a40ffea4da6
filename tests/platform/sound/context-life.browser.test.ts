import { describe, expect, it, vi } from 'vitest';
import { goLive, heardSoFar, MIX, soon, watchContexts } from './support/live.ts';
import { installRecorder } from './support/recorder.ts';

installRecorder();

/** Longer than a second's patience, twice: a context and its stand-in. */
const PATIENT = { timeout: 5000 };

/** A context that iOS has taken away: it says so, and answers nothing. */
function interrupt(context: AudioContext): void {
  Object.defineProperty(context, 'state', { value: 'interrupted', configurable: true });
  context.resume = () => new Promise(() => undefined);
  context.dispatchEvent(new Event('statechange'));
}

const RETURNS = {
  visibilitychange: () => document.dispatchEvent(new Event('visibilitychange')),
  pageshow: () => window.dispatchEvent(new Event('pageshow')),
};

describe('the life of the context', () => {
  it('runs from the first tap on and plays what is scheduled', async () => {
    const { sound, states, tap } = goLive();
    await tap(() => sound.prime(MIX));
    await expect.poll(() => states).toEqual(['running']);
    sound.schedule([soon('stretch', 100), soon('release', 400)]);
    await expect.poll(heardSoFar).toEqual(['stretch', 'release']);
  });

  it('plays what was scheduled before it ran', async () => {
    const { sound, tap } = goLive();
    const before = (await heardSoFar()).length;
    await tap(() => {
      sound.prime(MIX);
      sound.schedule([soon('next', 700)]);
    });
    await expect.poll(async () => (await heardSoFar()).slice(before)).toEqual(['next']);
  });

  it('wakes a context that was suspended', async () => {
    const made = watchContexts();
    const { sound, states, tap } = goLive();
    await tap(() => sound.prime(MIX));
    await expect.poll(() => states).toEqual(['running']);
    await made[0]?.suspend();
    await expect.poll(() => states, PATIENT).toEqual(['running', 'waiting', 'running']);
    expect(made).toHaveLength(1);
  });

  it('waits where a context never starts, and plays after the next tap', async () => {
    const made = watchContexts();
    const hang = vi
      .spyOn(AudioContext.prototype, 'resume')
      .mockImplementation(() => new Promise(() => undefined));
    const stopped = vi
      .spyOn(BaseAudioContext.prototype, 'state', 'get')
      .mockReturnValue('suspended');
    const { sound, states, tap } = goLive();
    await tap(() => sound.prime(MIX));
    await expect.poll(() => states, PATIENT).toEqual(['waiting']);
    hang.mockRestore();
    stopped.mockRestore();
    const before = (await heardSoFar()).length;
    sound.schedule([soon('side', 1500)]);
    await tap(() => sound.prime(MIX));
    await expect.poll(() => states, PATIENT).toEqual(['waiting', 'running']);
    await expect.poll(async () => (await heardSoFar()).slice(before), PATIENT).toEqual(['side']);
    expect(made.slice(0, -1).every(({ state }) => state === 'closed')).toBe(true);
  });

  it('waits where no context can be made, and plays after the next tap', async () => {
    vi.stubGlobal('AudioContext', function refuse() {
      throw new DOMException('Too many contexts', 'NotSupportedError');
    });
    const { sound, states, tap } = goLive();
    await tap(() => sound.prime(MIX));
    expect(states).toEqual(['waiting']);
    sound.schedule([soon('side', 100)]);
    sound.cancel();
    vi.unstubAllGlobals();
    await tap(() => sound.prime(MIX));
    await expect.poll(() => states).toEqual(['waiting', 'running']);
  });

  it('says so where there is no Web Audio', async () => {
    vi.stubGlobal('AudioContext', undefined);
    const { sound, states, tap } = goLive();
    await tap(() => sound.prime(MIX));
    sound.schedule([soon('side', 0)]);
    sound.duck(true);
    expect(states).toEqual(['unsupported']);
  });

  it.each(Object.entries(RETURNS))(
    'replaces an interrupted context on %s and plays what is still to come',
    async (_, comeBack) => {
      const made = watchContexts();
      const { sound, states, tap } = goLive();
      await tap(() => sound.prime(MIX));
      await expect.poll(() => states).toEqual(['running']);
      const before = (await heardSoFar()).length;
      sound.schedule([soon('half-way', 3000)]);
      interrupt(made[0] as AudioContext);
      expect(states).toEqual(['running', 'waiting']);
      comeBack();
      await expect.poll(() => states, PATIENT).toEqual(['running', 'waiting', 'running']);
      expect(made).toHaveLength(2);
      await expect
        .poll(async () => (await heardSoFar()).slice(before), PATIENT)
        .toEqual(['half-way']);
    },
  );

  it('replaces a context whose clock stands still while it says running', async () => {
    const made = watchContexts();
    const { sound, states, tap } = goLive();
    await tap(() => sound.prime(MIX));
    await expect.poll(() => states).toEqual(['running']);
    Object.defineProperty(made[0], 'currentTime', { value: 1 });
    const before = (await heardSoFar()).length;
    sound.schedule([soon('last', 3500)]);
    await expect.poll(() => made.length, PATIENT).toBe(2);
    await expect.poll(async () => (await heardSoFar()).slice(before), PATIENT).toContain('last');
    expect(states.at(-1)).toBe('running');
  });

  it('plays nothing late after an interruption that ends by itself', async () => {
    const made = watchContexts();
    const { sound, states, tap } = goLive();
    await tap(() => sound.prime(MIX));
    await expect.poll(() => states).toEqual(['running']);
    const before = (await heardSoFar()).length;
    vi.spyOn(made[0] as AudioContext, 'resume').mockImplementation(
      () => new Promise(() => undefined),
    );
    sound.schedule([soon('count-in', 300), soon('finished', 2200)]);
    await made[0]?.suspend();
    const resumeAt = performance.now() + 500;
    await expect.poll(() => performance.now() > resumeAt).toBe(true);
    vi.mocked((made[0] as AudioContext).resume).mockRestore();
    await made[0]?.resume();
    await expect
      .poll(async () => (await heardSoFar()).slice(before), PATIENT)
      .toEqual(['finished']);
  });

  it('falls silent when cancelled and skips what has begun', async () => {
    const { sound, states, tap } = goLive();
    await tap(() => sound.prime(MIX));
    await expect.poll(() => states).toEqual(['running']);
    const before = (await heardSoFar()).length;
    sound.schedule([soon('side', -5), soon('step', 400), soon('glide', 500)]);
    sound.cancel();
    sound.schedule([soon('next', 800)]);
    await expect.poll(async () => (await heardSoFar()).slice(before)).toEqual(['next']);
  });

  it('makes one context a session and closes it at the end', async () => {
    const made = watchContexts();
    const { sound, states, tap } = goLive();
    for (let session = 1; session <= 10; session += 1) {
      await tap(() => sound.prime(MIX));
      await expect.poll(() => states.at(-1)).toBe('running');
      await tap(() => sound.prime(MIX));
      sound.schedule([soon('step', 0)]);
      sound.release();
      expect(states.at(-1)).toBe('off');
      await expect.poll(() => made.at(-1)?.state).toBe('closed');
      expect(made).toHaveLength(session);
    }
  });

  it('takes its nodes apart once they have sounded', async () => {
    const made = vi.spyOn(BaseAudioContext.prototype, 'createOscillator');
    const { sound, states, tap } = goLive();
    await tap(() => sound.prime(MIX));
    await expect.poll(() => states).toEqual(['running']);
    const disconnected = vi.spyOn(OscillatorNode.prototype, 'disconnect');
    sound.schedule([soon('count-in', 50), soon('finished', 5000), soon('stretch', 4000)]);
    const count = made.mock.calls.length;
    expect(count).toBeGreaterThan(5);
    sound.cancel();
    await expect.poll(() => disconnected.mock.calls.length).toBe(count);
  });
});
