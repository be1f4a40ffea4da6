export type Tone = 'step' | 'side' | 'finished';

/** Soft synthesised tones; nothing to download, silent where there is no Web Audio. */
export interface Tones {
  /** Wakes the sound; browsers allow it only inside a tap. */
  readonly prime: () => void;
  readonly play: (tone: Tone) => void;
}

interface Note {
  readonly hertz: number;
  readonly startSeconds: number;
  readonly seconds: number;
}

/** Rising fourth for a new step, one note for the other side, a falling triad for the end. */
const NOTES: Record<Tone, readonly Note[]> = {
  step: [
    { hertz: 392, startSeconds: 0, seconds: 0.9 },
    { hertz: 523.25, startSeconds: 0.18, seconds: 1.1 },
  ],
  side: [{ hertz: 440, startSeconds: 0, seconds: 0.9 }],
  finished: [
    { hertz: 659.25, startSeconds: 0, seconds: 1.2 },
    { hertz: 523.25, startSeconds: 0.35, seconds: 1.2 },
    { hertz: 392, startSeconds: 0.7, seconds: 1.8 },
  ],
};

const PEAK_GAIN = 0.14;
const ATTACK_SECONDS = 0.04;

export function createTones(): Tones {
  let context: AudioContext | null = null;

  // A lock or a call leaves iOS contexts `interrupted`
  // (https://github.com/WebAudio/web-audio-api/issues/2585): one that refuses to
  // run again is closed, and the next tone or tap makes another.
  const wake = (): void => {
    if (typeof AudioContext === 'undefined') return;
    context ??= new AudioContext();
    const asked = context;
    if (asked.state === 'running') return;
    asked.resume().catch(() => {
      void asked.close();
      if (context === asked) context = null;
    });
  };

  return {
    prime: wake,
    play: (tone) => {
      wake();
      if (context === null || context.state !== 'running') return;
      for (const note of NOTES[tone]) sound(context, note);
    },
  };
}

function sound(context: AudioContext, { hertz, startSeconds, seconds }: Note): void {
  const start = context.currentTime + startSeconds;
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  oscillator.type = 'sine';
  oscillator.frequency.value = hertz;
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(PEAK_GAIN, start + ATTACK_SECONDS);
  gain.gain.exponentialRampToValueAtTime(0.0001, start + seconds);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(start + seconds);
}
