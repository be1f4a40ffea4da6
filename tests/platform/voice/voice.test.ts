import { describe, expect, test, vi } from 'vitest';
import { createVoice } from '../../../src/platform/voice/voice.ts';
import { ENGLISH, pick, setUp } from './set-up.ts';
import { stubVoice } from './stub-synth.ts';

describe('a line', () => {
  test('is said, and the state follows it', async () => {
    const { voice, time, synth, states, say } = setUp();
    voice.choose(ENGLISH);
    const line = say('Collarbone, left side.');
    await time.pass(100);
    expect([line.outcome, states.at(-1)]).toEqual([null, 'speaking']);
    await time.pass(2000);
    expect([line.outcome, states.at(-1)]).toEqual(['said', 'idle']);
    expect(synth.heard).toEqual(['Collarbone, left side.']);
    expect(time.waiting).toBe(0);
  });

  test('has the chosen voice, its spelling of the language, the rate and the volume', () => {
    const android = stubVoice({ name: 'Bea', lang: 'en_GB' });
    const { voice, synth, say } = setUp((synth) => (synth.voices = [stubVoice(), android]));
    voice.choose({ uri: 'Bea', rate: 0.7, volume: 0.5, lang: 'en' });
    say('Rest.');
    expect(synth.asked[0]).toMatchObject({ voice: android, lang: 'en_GB', rate: 0.7, volume: 0.5 });
  });

  test('in a network voice is not tried without a network', async () => {
    const { voice, time, say, synth, connection } = setUp(
      (synth) => (synth.voices = [stubVoice({ localService: false })]),
    );
    voice.choose({ ...ENGLISH, uri: stubVoice().voiceURI });
    connection.isOnline = false;
    const offline = say('Rest.');
    await time.pass(0);
    expect([offline.outcome, synth.asked.length]).toEqual(['unavailable', 0]);

    connection.isOnline = true;
    const online = say('Rest.');
    await time.pass(2000);
    expect(online.outcome).toBe('said');
  });

  test('does not go on when the next one cannot be said', async () => {
    const { voice, time, say, synth, states, connection } = setUp(
      (synth) => (synth.voices = [stubVoice({ localService: false })]),
    );
    voice.choose({ ...ENGLISH, uri: stubVoice().voiceURI });
    const first = say('Collarbone.');
    await time.pass(500);
    connection.isOnline = false;
    const second = say('Neck.');
    await time.pass(5000);
    expect([first.outcome, second.outcome]).toEqual(['replaced', 'unavailable']);
    expect([synth.heard, states.at(-1)]).toEqual([[], 'no-voice']);
  });

  test('never goes over the network unless that voice was chosen', async () => {
    const { time, say, synth } = setUp(
      (synth) => (synth.voices = [stubVoice({ localService: false })]),
    );
    const line = say('Rest.');
    await time.pass(0);
    expect([line.outcome, synth.asked.length]).toEqual(['unavailable', 0]);
  });

  test('gives way to the next one, which is said', async () => {
    const { time, say, synth, states } = setUp();
    const first = say('Collarbone.');
    await time.pass(500);
    const second = say('Neck.');
    await time.pass(0);
    expect([first.outcome, second.outcome]).toEqual(['replaced', null]);
    await time.pass(2000);
    expect([second.outcome, synth.heard]).toEqual(['said', ['Neck.']]);
    expect(states).not.toContain('failed');
  });

  test('of several asked for at once, only the last is said', async () => {
    const { time, say, synth } = setUp();
    const lines = ['One.', 'Two.', 'Three.'].map(say);
    await time.pass(2000);
    expect(lines.map(({ outcome }) => outcome)).toEqual(['replaced', 'replaced', 'said']);
    expect(synth.heard).toEqual(['Three.']);
  });

  test('is dropped by cancel', async () => {
    const { voice, time, say, synth, states } = setUp();
    const line = say('Collarbone.');
    await time.pass(500);
    voice.cancel();
    await time.pass(5000);
    expect([line.outcome, states.at(-1), synth.heard]).toEqual(['replaced', 'idle', []]);
  });
});

describe('voices', () => {
  test('are those of the language, best first', () => {
    const { voice } = setUp((synth) => {
      synth.voices = [
        stubVoice({ name: 'Zarvox' }),
        stubVoice({ name: 'Anna', lang: 'de-DE' }),
        stubVoice({ name: 'Cloud', localService: false }),
        stubVoice({ name: 'Sam', default: true }),
      ];
    });
    voice.choose(ENGLISH);
    expect(voice.voices().map(({ name }) => name)).toEqual(['Sam', 'Cloud', 'Zarvox']);
    expect(voice.voices()[0]).toEqual({
      uri: 'Sam',
      name: 'Sam',
      lang: 'en-US',
      local: true,
      isDefault: true,
    });
  });

  test('may be missing: a line is unavailable at once, without asking the engine', async () => {
    const { voice, time, say, synth, states } = setUp((synth) => (synth.voices = []));
    voice.choose(ENGLISH);
    expect(states.at(-1)).toBe('no-voice');
    const line = say('Rest.');
    await time.pass(0);
    expect([line.outcome, line.atMs, synth.asked.length]).toEqual(['unavailable', 0, 0]);
    expect(states.at(-1)).toBe('no-voice');
  });

  test('may come late', async () => {
    const { voice, time, say, synth, states } = setUp((synth) => (synth.voices = []));
    const changed = vi.fn<() => void>();
    const stop = voice.onVoicesChanged(changed);
    voice.choose(ENGLISH);
    synth.loadVoices(stubVoice());
    expect([changed.mock.calls.length, states.at(-1)]).toEqual([1, 'idle']);
    const line = say('Rest.');
    await time.pass(2000);
    expect(line.outcome).toBe('said');

    stop();
    synth.loadVoices();
    expect([changed.mock.calls.length, states.at(-1)]).toEqual([1, 'no-voice']);
  });

  test('may come late without an event', async () => {
    const { voice, time, say, synth } = setUp((synth) => (synth.voices = []));
    voice.choose(ENGLISH);
    synth.voices = [stubVoice()];
    const line = say('Rest.');
    await time.pass(2000);
    expect(line.outcome).toBe('said');
  });

  test('are not asked for before the voice is used', () => {
    const { synth } = setUp((synth) => {
      Object.assign(synth, { getVoices: vi.fn<() => []>(() => []) });
    });
    expect(synth.getVoices).not.toHaveBeenCalled();
  });
});

describe('the Start tap', () => {
  test('wakes an engine that is deaf outside a gesture, without a sound', async () => {
    const { voice, time, say, synth } = setUp((synth) => (synth.needsGesture = true));
    synth.isInGesture = true;
    voice.prime(ENGLISH);
    synth.isInGesture = false;
    expect(synth.asked.map(({ volume }) => volume)).toEqual([0]);
    await time.pass(3000);
    const line = say('Breathe in.');
    await time.pass(2000);
    expect(line.outcome).toBe('said');
  });

  test('does so for a line of the same tap too', async () => {
    const { voice, time, say, synth } = setUp((synth) => {
      synth.needsGesture = true;
      synth.swallowsForMsAfterCancel = 100;
    });
    synth.isInGesture = true;
    voice.prime(ENGLISH);
    const line = say('Breathe in.');
    synth.isInGesture = false;
    await time.pass(3000);
    expect(line.outcome).toBe('said');
  });

  test('asks inside the tap even right after a cancel', () => {
    const { voice, say, synth } = setUp();
    say('Try-out.');
    voice.cancel();
    voice.prime(ENGLISH);
    expect(synth.asked.map(({ text }) => text.trim())).toEqual(['Try-out.', '']);
  });

  test('is not needed twice, and drops no line', async () => {
    const { voice, time, say, synth } = setUp();
    const line = say('Neck.');
    await time.pass(100);
    voice.prime(ENGLISH);
    await time.pass(2000);
    expect(line.outcome).toBe('said');
    voice.prime(ENGLISH);
    expect(synth.asked).toHaveLength(1);
  });

  test('clears an engine that swallows it, and the next line is said', async () => {
    const { voice, time, say, synth } = setUp((synth) => (synth.fault = 'no-start'));
    voice.prime(ENGLISH);
    await time.pass(1500);
    expect(synth.pending).toBe(false);
    synth.fault = 'none';
    const line = say('Neck.');
    await time.pass(2000);
    expect(line.outcome).toBe('said');
  });
});

test('a browser that cannot speak says so and takes every call', async () => {
  const voice = createVoice(pick, { synth: null });
  const states: string[] = [];
  voice.subscribe((state) => states.push(state));
  voice.prime(ENGLISH);
  voice.choose(ENGLISH);
  voice.cancel();
  voice.onVoicesChanged(() => undefined)();
  expect(await voice.say('Rest.')).toBe('unavailable');
  expect([states, voice.voices()]).toEqual([['unsupported'], []]);
});
