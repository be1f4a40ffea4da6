import { render } from './render.ts';
import type { Sounding, Voice } from './render.ts';

/** What lies between the voices and the loudspeaker. */
export interface Mixer {
  readonly play: (voice: Voice) => Sounding;
  /** All falls silent within 40 ms, what is to come included. */
  readonly cut: () => void;
  readonly setVolume: (volume: number) => void;
  readonly duck: (on: boolean) => void;
}

const FADE_SECONDS = 0.03;
const STOP_SECONDS = 0.04;
const DUCKED_GAIN = 0.4;
/** Time constant of changes in volume. */
const SMOOTH_SECONDS = 0.05;
const CEILING = 0.88;
const KNEE = 0.6;
/** What the shaper's input of 1 stands for. */
const HEADROOM = 4;

/** Voices, then the cut, the ducking, the volume and a ceiling, then the loudspeaker. */
export function createMixer(context: BaseAudioContext, volume: number): Mixer {
  const level = gainOf(context, gainOfVolume(volume));
  const ducked = gainOf(context, 1);
  // The shaper takes in -1 to 1 only.
  const squeeze = gainOf(context, 1 / HEADROOM);
  ducked.connect(level).connect(squeeze).connect(shaperOf(context)).connect(context.destination);
  let take = createTake(context, ducked);
  return {
    play: (voice) => take.play(voice),
    cut: () => {
      take.end();
      take = createTake(context, ducked);
    },
    setVolume: (next) => turn(context, level.gain, gainOfVolume(next)),
    duck: (on) => turn(context, ducked.gain, on ? DUCKED_GAIN : 1),
  };
}

/** Loudness grows about as the square of what a slider shows. */
function gainOfVolume(volume: number): number {
  return Math.min(1, Math.max(0, volume)) ** 2;
}

interface Take {
  readonly play: (voice: Voice) => Sounding;
  readonly end: () => void;
}

/** The voices between two cuts, behind one gain that can silence them together. */
function createTake(context: BaseAudioContext, into: AudioNode): Take {
  const out = gainOf(context, 1);
  out.connect(into);
  const soundings = new Set<Sounding>();
  let isOver = false;
  const leave = (sounding: Sounding): void => {
    soundings.delete(sounding);
    if (isOver && soundings.size === 0) out.disconnect();
  };
  return {
    play: (voice) => {
      const sounding: Sounding = render(context, out, voice, () => leave(sounding));
      soundings.add(sounding);
      return sounding;
    },
    end: () => {
      isOver = true;
      if (soundings.size === 0) return out.disconnect();
      const now = context.currentTime;
      out.gain.setValueAtTime(1, now);
      out.gain.linearRampToValueAtTime(0, now + FADE_SECONDS);
      for (const sounding of soundings) sounding.stop(now + STOP_SECONDS);
    },
  };
}

function gainOf(context: BaseAudioContext, value: number): GainNode {
  const gain = context.createGain();
  gain.gain.value = value;
  return gain;
}

function turn(context: BaseAudioContext, param: AudioParam, value: number): void {
  param.setTargetAtTime(value, context.currentTime, SMOOTH_SECONDS);
}

/** Straight up to the knee, then bending towards the ceiling; it delays nothing, unlike a compressor. */
function shaperOf(context: BaseAudioContext): WaveShaperNode {
  const shaper = context.createWaveShaper();
  const points = 4097;
  const room = CEILING - KNEE;
  shaper.curve = Float32Array.from({ length: points }, (_, index) => {
    const value = HEADROOM * ((2 * index) / (points - 1) - 1);
    const over = Math.abs(value) - KNEE;
    if (over <= 0) return value;
    return Math.sign(value) * (KNEE + room * Math.tanh(over / room));
  });
  return shaper;
}
