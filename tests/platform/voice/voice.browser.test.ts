import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseVoice, rankVoices } from '../../../src/domain/voice/choose-voice.ts';
import { createVoice } from '../../../src/platform/voice/voice.ts';
import type { VoiceState } from '../../../src/platform/voice/voice.ts';

const ENGLISH = { uri: null, rate: 1, volume: 0, lang: 'en' };

afterEach(() => void vi.restoreAllMocks());

describe('a browser without voices', () => {
  // Some machines have voices, so the real engine is made to deny them.
  const withoutVoices = () => {
    vi.spyOn(speechSynthesis, 'getVoices').mockReturnValue([]);
    const speak = vi.spyOn(speechSynthesis, 'speak');
    const states: VoiceState[] = [];
    const voice = createVoice({ rank: rankVoices, choose: chooseVoice });
    voice.subscribe((state) => states.push(state));
    return { voice, speak, states };
  };

  it('answers each line at once that there is none, and asks the engine for nothing', async () => {
    const { voice, speak, states } = withoutVoices();
    voice.choose(ENGLISH);
    const askedAt = performance.now();
    expect(await voice.say('Breathe in.')).toBe('unavailable');
    expect(await voice.say('Breathe out.')).toBe('unavailable');
    // Far below the second that the watchdog would take.
    expect(performance.now() - askedAt).toBeLessThan(500);
    expect([states.at(-1), voice.voices()]).toEqual(['no-voice', []]);
    expect(speak).not.toHaveBeenCalled();
  });

  it('takes being primed, cancelled and told of voices', async () => {
    const { voice, states } = withoutVoices();
    const changed = vi.fn<() => void>();
    const stop = voice.onVoicesChanged(changed);
    voice.prime(ENGLISH);
    voice.cancel();
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    stop();
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    expect(changed).toHaveBeenCalledOnce();
    expect(await voice.say('Rest.')).toBe('unavailable');
    expect(states.at(-1)).toBe('no-voice');
    expect([speechSynthesis.speaking, speechSynthesis.pending]).toEqual([false, false]);
  });
});

it('an engine that cannot be primed is cleared, for the next try', () => {
  vi.spyOn(speechSynthesis, 'getVoices').mockReturnValue([]);
  const timers: (() => void)[] = [];
  const after = (_ms: number, run: () => void) => {
    timers.push(run);
    return () => undefined;
  };
  const voice = createVoice({ rank: rankVoices, choose: chooseVoice }, { after });
  const cancel = vi.spyOn(speechSynthesis, 'cancel');
  voice.prime(ENGLISH);
  expect([timers.length, cancel.mock.calls.length]).toEqual([1, 0]);
  timers[0]?.();
  expect(cancel).toHaveBeenCalledOnce();
  expect([speechSynthesis.speaking, speechSynthesis.pending]).toEqual([false, false]);
});
