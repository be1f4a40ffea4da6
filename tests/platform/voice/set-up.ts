import { vi } from 'vitest';
import { chooseVoice, rankVoices } from '../../../src/domain/voice/choose-voice.ts';
import { createVoice } from '../../../src/platform/voice/voice.ts';
import type { VoiceChoice, VoiceState } from '../../../src/platform/voice/voice.ts';
import { FakeTime } from './fake-time.ts';
import { StubSynth, StubUtterance } from './stub-synth.ts';

export const ENGLISH: VoiceChoice = { uri: null, rate: 1, volume: 0.8, lang: 'en' };

export const pick = { rank: rankVoices, choose: chooseVoice };

/** A voice on a stub engine; `arrange` gives the engine its faults. */
export function setUp(arrange: (synth: StubSynth) => void = () => undefined) {
  vi.stubGlobal('SpeechSynthesisUtterance', StubUtterance);
  const time = new FakeTime();
  const synth = new StubSynth(time);
  arrange(synth);
  const connection = { isOnline: true };
  const voice = createVoice(pick, {
    synth: synth as unknown as SpeechSynthesis,
    after: time.after,
    now: time.now,
    isOnline: () => connection.isOnline,
  });
  const states: VoiceState[] = [];
  voice.subscribe((state) => states.push(state));

  /** Asks for a line; `outcome` and `atMs` fill in when it is settled. */
  const say = (text: string) => {
    const line: { outcome: string | null; atMs: number } = { outcome: null, atMs: Number.NaN };
    const askedAt = time.now();
    void voice.say(text).then((outcome) => {
      Object.assign(line, { outcome, atMs: time.now() - askedAt });
    });
    return line;
  };
  return { voice, synth, time, states, say, connection };
}
