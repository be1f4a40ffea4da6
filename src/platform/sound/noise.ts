const NOISE_SECONDS = 3;
const noises = new WeakMap<BaseAudioContext, AudioBuffer>();

/** White noise, made once a context: always the same, and as strong per hertz at every sample rate. */
export function noiseOf(context: BaseAudioContext): AudioBuffer {
  const made = noises.get(context);
  if (made !== undefined) return made;
  const length = Math.round(NOISE_SECONDS * context.sampleRate);
  const buffer = context.createBuffer(1, length, context.sampleRate);
  const samples = buffer.getChannelData(0);
  const level = Math.sqrt(context.sampleRate / 48_000);
  let seed = 1;
  for (let index = 0; index < length; index += 1) {
    // Numerical Recipes' linear congruential generator.
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    samples[index] = level * (seed / 2 ** 31 - 1);
  }
  noises.set(context, buffer);
  return buffer;
}
