import { createMixer } from '../../../../src/platform/sound/mixer.ts';
import type { SoundName, SoundSet } from '../../../../src/platform/sound/recipes.ts';

/** A sound in a rendering, at a time from its start. */
export interface PlannedSound {
  readonly name: SoundName;
  readonly atMs: number;
  readonly durationMs: number;
  readonly rep: number;
  readonly reps: number;
}

const STRETCH_SECONDS = 5;
const TAIL_MS = 3000;

/**
 * Renders sounds as the product does, faster than time. Voices are built only
 * a few seconds before they sound, as in a session, which keeps long renderings quick.
 */
export async function renderSounds(
  sounds: readonly PlannedSound[],
  set: SoundSet,
  { sampleRate = 16_000, volume = 1, seconds = lengthOf(sounds) } = {},
): Promise<Float32Array> {
  const context = new OfflineAudioContext(1, Math.ceil(seconds * sampleRate), sampleRate);
  const mixer = createMixer(context, volume);
  const build = (from: number): void => {
    for (const { name, atMs, durationMs, rep, reps } of sounds) {
      const atSeconds = atMs / 1000;
      if (atSeconds < from || atSeconds >= from + STRETCH_SECONDS) continue;
      mixer.play({ name, set, atSeconds, seconds: durationMs / 1000, rep, reps });
    }
  };
  build(0);
  for (let from = STRETCH_SECONDS; from < seconds; from += STRETCH_SECONDS) {
    void context.suspend(from - 0.5).then(() => {
      build(from);
      return context.resume();
    });
  }
  return (await context.startRendering()).getChannelData(0);
}

function lengthOf(sounds: readonly PlannedSound[]): number {
  const endMs = Math.max(0, ...sounds.map(({ atMs, durationMs }) => atMs + durationMs));
  return (endMs + TAIL_MS) / 1000;
}
