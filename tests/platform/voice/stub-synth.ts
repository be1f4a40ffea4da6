import type { FakeTime } from './fake-time.ts';

/** What Node lacks of an utterance. */
export class StubUtterance extends EventTarget {
  readonly text: string;
  lang = '';
  voice: SpeechSynthesisVoice | null = null;
  rate = 1;
  volume = 1;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

export function stubVoice(given: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice {
  const name = given.name ?? 'Ann';
  return { voiceURI: name, name, lang: 'en-US', localService: true, default: false, ...given };
}

/**
 * How browsers have been seen to fail: the utterance is taken and nothing
 * happens; it starts and never ends; it ends in an error.
 */
export type Fault = 'none' | 'no-start' | 'no-end' | 'error' | 'error-while-speaking' | 'throws';

const START_MS = 50;
export const SPEECH_MS = 1500;

/** A speech engine with the faults of real ones, on a fake clock. */
export class StubSynth extends EventTarget {
  readonly time: FakeTime;
  voices: SpeechSynthesisVoice[] = [stubVoice()];
  fault: Fault = 'none';
  /** Chrome: `speaking` stays true after an end, and nothing is said until `cancel()`. */
  sticks = false;
  /** Some engines drop what is asked for right after `cancel()`. */
  swallowsForMsAfterCancel = 0;
  /** iOS: deaf until an utterance is asked for inside a tap. */
  needsGesture = false;
  isInGesture = false;
  paused = false;
  speaking = false;
  pending = false;
  /** Every utterance asked for, and those that were heard to their end. */
  readonly asked: StubUtterance[] = [];
  readonly heard: string[] = [];
  cancels = 0;
  private cancelledAt = -Infinity;
  private current: StubUtterance | null = null;
  private stopTimer = (): void => undefined;

  constructor(time: FakeTime) {
    super();
    this.time = time;
  }

  readonly getVoices = (): SpeechSynthesisVoice[] => this.voices;

  speak(utterance: StubUtterance): void {
    this.asked.push(utterance);
    if (this.fault === 'throws') throw new TypeError('cannot speak');
    if (this.isInGesture) this.needsGesture = false;
    const isDeaf = this.time.now() - this.cancelledAt < this.swallowsForMsAfterCancel;
    if (this.needsGesture || isDeaf || this.speaking || this.paused) return;
    this.pending = this.fault === 'no-start';
    if (this.fault === 'no-start') return;
    if (this.fault === 'error') return void utterance.dispatchEvent(new Event('error'));
    this.current = utterance;
    this.stopTimer = this.time.after(START_MS, () => this.start(utterance));
  }

  cancel(): void {
    this.cancels += 1;
    this.cancelledAt = this.time.now();
    this.stopTimer();
    this.speaking = false;
    this.pending = false;
    const interrupted = this.current;
    this.current = null;
    interrupted?.dispatchEvent(new Event('error'));
  }

  resume(): void {
    this.paused = false;
  }

  loadVoices(...voices: SpeechSynthesisVoice[]): void {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  private start(utterance: StubUtterance): void {
    this.speaking = true;
    utterance.dispatchEvent(new Event('start'));
    if (this.fault === 'no-end') return;
    this.stopTimer = this.time.after(SPEECH_MS, () => this.end(utterance));
  }

  private end(utterance: StubUtterance): void {
    this.current = null;
    this.speaking = this.sticks;
    if (this.fault === 'error-while-speaking') {
      utterance.dispatchEvent(new Event('error'));
      return;
    }
    this.heard.push(utterance.text);
    utterance.dispatchEvent(new Event('end'));
  }
}
