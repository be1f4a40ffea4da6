/** An `<audio>` element that plays next to nothing for as long as a session lasts. */
export interface Carrier {
  /** Plays, or plays again; the first time inside a tap. */
  readonly start: () => void;
  readonly stop: () => void;
}

/** Chromium gives a media session only to what lasts 5 s or longer. */
const SECONDS = 8;
const RATE = 8000;
const HEADER_BYTES = 44;

/**
 * iOS lets an `<audio>` element sound over the silent switch and keeps its audio
 * session, and only such an element brings headset and lock-screen keys. Its
 * samples are made in memory. A refusal is quiet: the next `start` tries again.
 */
export function createCarrier(onPlaying: () => void): Carrier {
  let audio: HTMLAudioElement | null = null;
  let url = '';

  const build = (): HTMLAudioElement => {
    url = URL.createObjectURL(new Blob([faintWav()], { type: 'audio/wav' }));
    const element = new Audio(url);
    element.loop = true;
    element.setAttribute('playsinline', '');
    element.disableRemotePlayback = true;
    element.addEventListener('playing', () => {
      if (audio === element) onPlaying();
    });
    return element;
  };

  return {
    start: () => {
      audio ??= build();
      if (audio.paused) audio.play()?.catch(() => undefined);
    },
    stop: () => {
      if (audio === null) return;
      const stopped = audio;
      audio = null;
      stopped.pause();
      stopped.removeAttribute('src');
      stopped.load();
      URL.revokeObjectURL(url);
    },
  };
}

/** 16 bit, mono; the last bit alone moves (90 dB below full scale), as some players skip pure silence. */
function faintWav(): ArrayBuffer {
  const samples = SECONDS * RATE;
  const view = new DataView(new ArrayBuffer(HEADER_BYTES + samples * 2));
  const text = (at: number, letters: string): void =>
    [...letters].forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt(0)));
  text(0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + samples * 2, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, samples * 2, true);
  for (let index = 0; index < samples; index += 1) {
    view.setInt16(HEADER_BYTES + index * 2, index % 80 < 40 ? 1 : 0, true);
  }
  return view.buffer;
}
