import { noiseOf } from './noise.ts';
import { COLOURS, noteOfRep, RECIPES } from './recipes.ts';
import type { Air, Colour, Note, SoundName, SoundSet, Sweep } from './recipes.ts';

/** One sound to be built on a context's own clock. */
export interface Voice {
  readonly name: SoundName;
  readonly set: SoundSet;
  /** On the context's clock; never in its past, or the attack would be cut into a click. */
  readonly atSeconds: number;
  /** How long the movement lasts; 0 for plain signals. */
  readonly seconds: number;
  readonly rep: number;
  readonly reps: number;
}

/** A voice that was built; its nodes take themselves apart when they end. */
export interface Sounding {
  readonly atSeconds: number;
  /** Ends it at a time on the context's clock; before its onset it is never heard. */
  readonly stop: (atSeconds: number) => void;
}

interface Place {
  readonly context: BaseAudioContext;
  readonly into: AudioNode;
  readonly colour: Colour;
  readonly startSeconds: number;
}

/** A second voice a few cents off lets the tone shimmer; as strong as the first it would make it throb. */
const SHIMMER = { cents: 5, share: 0.18 };
/** What small loudspeakers, which swallow low tones, let be heard of them. */
const OCTAVE_SHARE = 0.12;

/**
 * Builds a voice out of oscillators and noise. It takes any context, so an
 * offline one renders exactly what the phone plays.
 */
export function render(
  context: BaseAudioContext,
  into: AudioNode,
  voice: Voice,
  onEnded: () => void = () => undefined,
): Sounding {
  const recipe = RECIPES[voice.name];
  const place: Place = {
    context,
    into,
    colour: COLOURS[voice.set],
    startSeconds: voice.atSeconds,
  };
  const root = noteOfRep(voice.rep, voice.reps);
  const sources = [recipe.mallet, ...recipe.notes].map((note) => strike(place, note));
  if (recipe.sweep !== null) sources.push(...sweep(place, recipe.sweep, root, voice.seconds));
  if (recipe.air !== null) sources.push(air(place, recipe.air, voice.seconds));
  let left = sources.length;
  for (const source of sources) {
    source.addEventListener('ended', () => {
      left -= 1;
      if (left === 0) onEnded();
    });
  }
  return {
    atSeconds: voice.atSeconds,
    stop: (atSeconds) => sources.forEach((source) => source.stop(atSeconds)),
  };
}

function strike(place: Place, note: Note): AudioScheduledSourceNode {
  const { context, colour } = place;
  const start = place.startSeconds + note.atSeconds;
  const oscillator = tone(context, note.hertz * colour.transpose);
  const gain = silentGain(context);
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(note.level * colour.level, start + colour.attackSeconds);
  // Seven time constants: 61 dB down when it stops, so that no step is heard.
  gain.gain.setTargetAtTime(0, start + colour.attackSeconds, note.seconds / 7);
  return connect(place, oscillator, [gain], start, start + note.seconds);
}

/** A tone, its shimmer and a trace of its octave. */
function sweep(
  place: Place,
  { path, level, swell, fade }: Sweep,
  root: number,
  seconds: number,
): AudioScheduledSourceNode[] {
  const voices = [
    { factor: 1, cents: 0, share: 1 - SHIMMER.share },
    { factor: 1, ...SHIMMER },
    { factor: 2, cents: 0, share: OCTAVE_SHARE },
  ];
  return voices.map(({ factor, cents, share }) => {
    const { context, colour, startSeconds: start } = place;
    const oscillator = tone(context, root * colour.transpose * factor * (path[0] ?? 1));
    oscillator.detune.value = cents;
    glideAlong(oscillator.frequency, path, root * colour.transpose * factor, start, seconds);
    const gain = silentGain(context);
    const peak = level * colour.level * share;
    swellAndFade(gain.gain, peak, start, seconds * swell, seconds * (1 - fade), seconds);
    return connect(place, oscillator, [gain], start, start + seconds);
  });
}

function air(place: Place, recipe: Air, seconds: number): AudioScheduledSourceNode {
  const { context, colour, startSeconds: start } = place;
  const source = context.createBufferSource();
  source.buffer = noiseOf(context);
  source.loop = true;
  const band = context.createBiquadFilter();
  band.type = 'bandpass';
  band.Q.value = 1.4;
  band.frequency.setValueAtTime(recipe.fromHertz * colour.transpose, start);
  band.frequency.exponentialRampToValueAtTime(recipe.toHertz * colour.transpose, start + seconds);
  // A floor keeps the air out of the mallets' register.
  const floor = context.createBiquadFilter();
  floor.type = 'highpass';
  floor.frequency.value = 3000 * colour.transpose;
  const gain = silentGain(context);
  const crest = seconds * recipe.crest;
  swellAndFade(gain.gain, recipe.level * colour.level, start, crest, crest, seconds);
  return connect(place, source, [band, floor, gain], start, start + seconds);
}

function connect(
  place: Place,
  source: AudioScheduledSourceNode,
  chain: readonly AudioNode[],
  start: number,
  stop: number,
): AudioScheduledSourceNode {
  const nodes = [source, ...chain];
  nodes.forEach((node, index) => node.connect(nodes[index + 1] ?? place.into));
  source.start(start);
  source.stop(stop);
  source.addEventListener('ended', () => nodes.forEach((node) => node.disconnect()));
  return source;
}

function tone(context: BaseAudioContext, hertz: number): OscillatorNode {
  const oscillator = context.createOscillator();
  oscillator.frequency.value = hertz;
  return oscillator;
}

function silentGain(context: BaseAudioContext): GainNode {
  const gain = context.createGain();
  gain.gain.value = 0;
  return gain;
}

function glideAlong(
  param: AudioParam,
  path: readonly number[],
  hertz: number,
  start: number,
  seconds: number,
): void {
  path.forEach((factor, index) => {
    const at = start + (seconds * index) / Math.max(1, path.length - 1);
    if (index === 0) param.setValueAtTime(hertz * factor, at);
    else param.exponentialRampToValueAtTime(hertz * factor, at);
  });
}

function swellAndFade(
  param: AudioParam,
  peak: number,
  start: number,
  swellSeconds: number,
  fadeFrom: number,
  seconds: number,
): void {
  param.setValueAtTime(0, start);
  param.linearRampToValueAtTime(peak, start + swellSeconds);
  param.setValueAtTime(peak, start + fadeFrom);
  param.linearRampToValueAtTime(0, start + seconds);
}
