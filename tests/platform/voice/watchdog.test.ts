import { describe, expect, test } from 'vitest';
import { ENGLISH, setUp } from './set-up.ts';
import type { Fault } from './stub-synth.ts';
import { stubVoice } from './stub-synth.ts';

/** Ten seconds for each line: how each went, and how soon that was known. */
async function sayInTurn(times: number, { say, time }: ReturnType<typeof setUp>) {
  const lines = [];
  for (let index = 0; index < times; index += 1) {
    const line = say(`Line ${index}.`);
    await time.pass(10_000);
    lines.push(line);
  }
  return lines.map(({ outcome, atMs }) => [outcome, atMs]);
}

const times = (count: number, way: unknown[]) => Array.from({ length: count }, () => way);

describe('a line that the engine swallows', () => {
  test('has failed after a second, and the engine is cleared', async () => {
    const { time, say, synth, states } = setUp((synth) => (synth.fault = 'no-start'));
    const line = say('Collarbone.');
    await time.pass(999);
    expect(line.outcome).toBeNull();
    await time.pass(1);
    expect([line.outcome, states.at(-1), synth.pending]).toEqual(['failed', 'failed', false]);
  });

  test('stays failed should it start after all', async () => {
    const { time, say, synth, states } = setUp((synth) => (synth.fault = 'no-start'));
    const line = say('Collarbone.');
    await time.pass(1200);
    for (const type of ['start', 'end']) synth.asked[0]?.dispatchEvent(new Event(type));
    await time.pass(10_000);
    expect([line.outcome, states.at(-1), time.waiting]).toEqual(['failed', 'failed', 0]);
  });

  test('is followed by a line asked for in the very moment it fails', async () => {
    const { voice, time, say, synth } = setUp((synth) => (synth.needsGesture = true));
    say('Collarbone.');
    voice.subscribe((state) => {
      if (state !== 'failed') return;
      synth.needsGesture = false;
      say('Neck.');
    });
    await time.pass(4000);
    expect(synth.heard).toEqual(['Neck.']);
    expect(synth.asked).toHaveLength(2);
  });

  test('does not swallow the next one', async () => {
    const { time, say, synth } = setUp((synth) => (synth.fault = 'no-start'));
    say('Collarbone.');
    await time.pass(1000);
    synth.fault = 'none';
    const next = say('Neck.');
    await time.pass(2000);
    expect(next.outcome).toBe('said');
  });
});

describe('a line whose end never comes', () => {
  const failedAfter = async (text: string, rate: number): Promise<number> => {
    const { voice, time, say } = setUp((synth) => (synth.fault = 'no-end'));
    voice.choose({ ...ENGLISH, rate });
    const line = say(text);
    await time.pass(30_000);
    expect(line.outcome).toBe('failed');
    return line.atMs;
  };
  const SENTENCE = 'Rest two fingers behind the ear and draw the skin back and down.';

  test('fails three seconds after the end was due, not sooner', async () => {
    const after = await failedAfter('Neck.', 1);
    expect(after).toBeGreaterThan(3_400);
    expect(after).toBeLessThan(5_000);
  });

  test('is given longer for a longer text and a slower voice', async () => {
    const long = await failedAfter(SENTENCE, 1);
    expect(long).toBeGreaterThan(await failedAfter('Neck.', 1));
    expect(await failedAfter(SENTENCE, 0.7)).toBeGreaterThan(long);
  });

  test('is never given up while a slow voice may still be at it', async () => {
    // 100 words a minute is the slowest anyone speaks.
    const words = SENTENCE.split(' ').length;
    expect(await failedAfter(SENTENCE, 1)).toBeGreaterThan((words / 100) * 60_000);
  });

  test('gives numbers and Chinese the time they need', async () => {
    expect(await failedAfter('一二三四五六七八九十', 1)).toBeGreaterThan(
      await failedAfter('abcdefghij', 1),
    );
    expect(await failedAfter('11 12 13', 1)).toBeGreaterThan(await failedAfter('aa bb cc', 1));
  });

  test('leaves the engine quiet', async () => {
    const { time, say, synth, states } = setUp((synth) => (synth.fault = 'no-end'));
    say('Neck.');
    await time.pass(10_000);
    expect([synth.speaking, states.at(-1)]).toEqual([false, 'failed']);
  });
});

test.each(['error', 'error-while-speaking', 'throws'] satisfies Fault[])(
  'an engine that reports trouble (%s) fails the line without waiting for the watchdog',
  async (fault) => {
    const { time, say, synth, states } = setUp((synth) => (synth.fault = fault));
    const line = say('Neck.');
    await time.pass(1600);
    expect([line.outcome, states.at(-1), time.waiting]).toEqual(['failed', 'failed', 0]);
    synth.fault = 'none';
    const next = say('Chin.');
    await time.pass(2000);
    expect([next.outcome, states.at(-1)]).toEqual(['said', 'idle']);
  },
);

test('an engine that swallows what follows a cancel at once still says the next line', async () => {
  const { time, say, synth } = setUp((synth) => (synth.swallowsForMsAfterCancel = 100));
  say('Collarbone.');
  await time.pass(500);
  const next = say('Neck.');
  await time.pass(2000);
  expect([next.outcome, synth.heard]).toEqual(['said', ['Neck.']]);
});

test('an engine stuck in `speaking` is cleared before the next line', async () => {
  const { time, say, synth } = setUp((synth) => {
    synth.sticks = true;
    synth.swallowsForMsAfterCancel = 100;
  });
  for (const text of ['Collarbone.', 'Neck.', 'Chin.']) {
    say(text);
    await time.pass(3000);
  }
  expect(synth.heard).toEqual(['Collarbone.', 'Neck.', 'Chin.']);
});

test('an engine left paused is set going', async () => {
  const { time, say } = setUp((synth) => (synth.paused = true));
  const line = say('Neck.');
  await time.pass(2000);
  expect(line.outcome).toBe('said');
});

describe('after three failures in a row', () => {
  test('a line fails at once for a minute, and the engine is left alone', async () => {
    const world = setUp((synth) => (synth.fault = 'no-start'));
    expect(await sayInTurn(3, world)).toEqual(times(3, ['failed', 1000]));
    expect(await sayInTurn(4, world)).toEqual(times(4, ['failed', 0]));
    expect(world.synth.asked).toHaveLength(3);
    expect(world.states.at(-1)).toBe('failed');
  });

  test('the first line after the minute is tried, and speech is back', async () => {
    const world = setUp((synth) => (synth.fault = 'no-start'));
    await sayInTurn(3, world);
    world.synth.fault = 'none';
    // The third failed nine seconds ago.
    await world.time.pass(50_999);
    const early = world.say('Neck.');
    await world.time.pass(1);
    expect(early).toEqual({ outcome: 'failed', atMs: 0 });
    expect(await sayInTurn(2, world)).toEqual(times(2, ['said', 1550]));
    expect(world.states.at(-1)).toBe('idle');
  });

  test('one more failure starts the next minute', async () => {
    const world = setUp((synth) => (synth.fault = 'no-start'));
    await sayInTurn(3, world);
    await world.time.pass(60_000);
    expect(await sayInTurn(2, world)).toEqual([
      ['failed', 1000],
      ['failed', 0],
    ]);
  });

  test('lines that only lost their end are no reason to fall silent', async () => {
    const world = setUp((synth) => (synth.fault = 'no-end'));
    await sayInTurn(4, world);
    expect(world.synth.asked).toHaveLength(4);
  });

  test('another voice is tried at once', async () => {
    const world = setUp((synth) => {
      synth.fault = 'no-start';
      synth.voices = [stubVoice({ name: 'Ann' }), stubVoice({ name: 'Bea' })];
    });
    await sayInTurn(3, world);
    world.synth.fault = 'none';
    world.voice.choose({ ...ENGLISH, uri: 'Bea' });
    expect(await sayInTurn(1, world)).toEqual([['said', 1550]]);
  });

  test('a line said in between begins the count anew', async () => {
    const world = setUp((synth) => (synth.fault = 'no-start'));
    await sayInTurn(2, world);
    world.synth.fault = 'none';
    await sayInTurn(1, world);
    world.synth.fault = 'no-start';
    expect(await sayInTurn(2, world)).toEqual(times(2, ['failed', 1000]));
    expect(world.synth.asked).toHaveLength(5);
  });

  test.each(['no-start', 'no-end', 'error', 'throws'] satisfies Fault[])(
    'and not after two (%s)',
    async (fault) => {
      const world = setUp((synth) => (synth.fault = fault));
      await sayInTurn(2, world);
      world.synth.fault = 'none';
      expect(await sayInTurn(1, world)).toEqual([['said', 1550]]);
    },
  );

  test('replaced lines do not count', async () => {
    const { say, time, synth } = setUp();
    for (const text of ['One.', 'Two.', 'Three.', 'Four.', 'Five.']) {
      say(text);
      await time.pass(200);
    }
    await time.pass(3000);
    expect(synth.heard).toEqual(['Five.']);
  });
});
