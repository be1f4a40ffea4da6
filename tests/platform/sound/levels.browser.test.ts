import { describe, expect, it } from 'vitest';
import { createMixer } from '../../../src/platform/sound/mixer.ts';
import type { SoundSet } from '../../../src/platform/sound/recipes.ts';
import { renderSounds } from './support/offline.ts';
import { NAMES, planned, wholeStep } from './support/scores.ts';

const RATE = 48_000;

function peakOf(samples: Float32Array): number {
  return samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
}

function rmsOf(samples: Float32Array): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
}

/** The greatest second difference: what a step in the wave stands out by, beside its smooth movement. */
function roughestOf(samples: Float32Array): number {
  let most = 0;
  for (let at = 2; at < samples.length; at += 1) {
    const [a, b, c] = samples.subarray(at - 2, at + 1) as unknown as [number, number, number];
    most = Math.max(most, Math.abs(a - 2 * b + c));
  }
  return most;
}

const whole = (set: SoundSet, volume = 1): Promise<Float32Array> =>
  renderSounds(wholeStep(), set, { volume });

describe('levels', () => {
  it('stay below 0.9 of full scale when every sound falls together', async () => {
    const sounds = NAMES.map((name) => planned(name, 100, 7, 7));
    expect(peakOf(await renderSounds(sounds, 'day', { sampleRate: RATE }))).toBeLessThanOrEqual(
      0.9,
    );
  });

  it('leave what really coincides far from the ceiling', async () => {
    const together = (['stretch', 'last', 'next', 'half-way'] as const).map((name) =>
      planned(name, 100, 7, 7),
    );
    const peak = peakOf(await renderSounds(together, 'day', { sampleRate: RATE }));
    expect(peak).toBeLessThanOrEqual(0.8);
  });

  it('are at least 6 dB lower in the evening', async () => {
    const [day, evening] = await Promise.all([whole('day'), whole('evening')]);
    expect(rmsOf(evening)).toBeLessThanOrEqual(rmsOf(day) / 2);
    expect(peakOf(evening)).toBeLessThanOrEqual(peakOf(day) / 2);
  });

  it('fall by 12 dB at half the volume and are silent at none', async () => {
    const [full, half, none] = await Promise.all([
      whole('day'),
      whole('day', 0.5),
      whole('day', 0),
    ]);
    expect(20 * Math.log10(rmsOf(full) / rmsOf(half))).toBeCloseTo(12, 0);
    expect(peakOf(none)).toBe(0);
  });

  it('has no click in any sound', async () => {
    for (const name of NAMES.filter((name) => !name.startsWith('breathe'))) {
      const samples = await renderSounds([planned(name, 100, 3, 7)], 'day', { sampleRate: RATE });
      expect(roughestOf(samples), name).toBeLessThan(0.02);
    }
  });
});

describe('a cut', () => {
  const CUT_SECONDS = 1.2;

  async function cutRendering(name: (typeof NAMES)[number]): Promise<Float32Array> {
    const context = new OfflineAudioContext(1, 4 * RATE, RATE);
    const mixer = createMixer(context, 1);
    const voice = { set: 'day', rep: 3, reps: 7 } as const;
    const seconds = planned(name, 0).durationMs / 1000;
    mixer.play({ ...voice, name, atSeconds: 1.1, seconds });
    mixer.play({ ...voice, name, atSeconds: 2, seconds });
    void context.suspend(CUT_SECONDS).then(() => {
      mixer.cut();
      return context.resume();
    });
    return (await context.startRendering()).getChannelData(0);
  }

  it.each(NAMES)('silences %s within 60 ms and takes back what was to come', async (name) => {
    const samples = await cutRendering(name);
    expect(peakOf(samples.subarray(1.15 * RATE, CUT_SECONDS * RATE))).toBeGreaterThan(0.004);
    expect(peakOf(samples.subarray((CUT_SECONDS + 0.06) * RATE))).toBe(0);
  });

  it.each(['finished', 'stretch', 'glide', 'next'] as const)(
    'of %s makes no click',
    async (name) => {
      const samples = await cutRendering(name);
      expect(roughestOf(samples.subarray((CUT_SECONDS - 0.01) * RATE))).toBeLessThan(0.02);
    },
  );

  it('leaves room for what is placed after it', async () => {
    const context = new OfflineAudioContext(1, 2 * RATE, RATE);
    const mixer = createMixer(context, 1);
    mixer.cut();
    mixer.play({ name: 'step', set: 'day', atSeconds: 1, seconds: 0, rep: 0, reps: 0 });
    const samples = (await context.startRendering()).getChannelData(0);
    expect(peakOf(samples)).toBeGreaterThan(0.1);
  });
});

describe('ducking', () => {
  it('plays softer while it is on, and as before after it', async () => {
    const context = new OfflineAudioContext(1, 7 * RATE, RATE);
    const mixer = createMixer(context, 1);
    for (const atSeconds of [1, 3, 5]) {
      mixer.play({ name: 'step', set: 'day', atSeconds, seconds: 0, rep: 0, reps: 0 });
    }
    for (const [atSeconds, on] of [
      [2.5, true],
      [4.5, false],
    ] as const) {
      void context.suspend(atSeconds).then(() => {
        mixer.duck(on);
        return context.resume();
      });
    }
    const samples = (await context.startRendering()).getChannelData(0);
    const [before, during, after] = [1, 3, 5].map((from) =>
      rmsOf(samples.subarray(from * RATE, (from + 1) * RATE)),
    ) as [number, number, number];
    expect(during / before).toBeCloseTo(0.4, 1);
    expect(after / before).toBeCloseTo(1, 1);
  });
});
