/** How a stand-in for the browser's speech behaves. */
export interface SpeechOptions {
  readonly hasVoice: boolean;
  /** Whether it tells of each line that it began and ended, or swallows both. */
  readonly tells: boolean;
}

declare global {
  interface Window {
    /** What was to be said aloud, in order. */
    spokenLines?: string[];
  }
}

/** Runs in the page, before its own scripts: nothing there can speak or listen. */
export function installSpeech({ hasVoice, tells }: SpeechOptions): void {
  const lines: string[] = [];
  const voice = {
    voiceURI: 'stub:en',
    name: 'Stub',
    lang: navigator.language,
    localService: true,
    default: true,
  };
  class Utterance extends EventTarget {
    text: string;
    voice: unknown = null;
    lang = '';
    rate = 1;
    pitch = 1;
    volume = 1;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const synth = Object.assign(new EventTarget(), {
    speaking: false,
    pending: false,
    paused: false,
    getVoices: () => (hasVoice ? [voice] : []),
    speak: (utterance: Utterance) => {
      if (utterance.text.trim() !== '') lines.push(utterance.text);
      if (!tells) return;
      synth.speaking = true;
      setTimeout(() => utterance.dispatchEvent(new Event('start')), 20);
      setTimeout(() => {
        synth.speaking = false;
        utterance.dispatchEvent(new Event('end'));
      }, 200);
    },
    cancel: () => (synth.speaking = false),
    pause: () => undefined,
    resume: () => undefined,
  });
  const put = (name: string, value: unknown): unknown =>
    Object.defineProperty(window, name, { configurable: true, writable: true, value });
  put('speechSynthesis', synth);
  put('SpeechSynthesisUtterance', Utterance);
  window.spokenLines = lines;
}
