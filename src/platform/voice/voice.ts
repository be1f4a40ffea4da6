import { createBreaker } from './breaker.ts';
import { muteVoice } from './mute-voice.ts';
import { createSpeaker } from './speaker.ts';
import { browserSpeech } from './speech.ts';
import type { Speech } from './speech.ts';
import { utter } from './utterance.ts';
import { createVoiceList } from './voice-list.ts';
import { createVoiceStates } from './voice-states.ts';

/** A voice the browser offers. */
export interface VoiceInfo {
  readonly uri: string;
  readonly name: string;
  /** BCP 47, or what the system makes of it (`en_US`). */
  readonly lang: string;
  /** Speaks without a network. */
  readonly local: boolean;
  readonly isDefault: boolean;
}

export interface VoiceChoice {
  /** The `uri` of the voice the person chose; null for the best one. */
  readonly uri: string | null;
  /** 0.7 to 1.3; 1 is the voice's own pace. */
  readonly rate: number;
  /** 0 to 1. */
  readonly volume: number;
  /** The language of what is said, BCP 47. */
  readonly lang: string;
}

/** The rules voices are chosen by. */
export interface VoicePick {
  /** Those that can speak the language now, best first. */
  readonly rank: (
    voices: readonly VoiceInfo[],
    lang: string,
    isOnline: boolean,
  ) => readonly VoiceInfo[];
  readonly choose: (
    voices: readonly VoiceInfo[],
    choice: VoiceChoice,
    isOnline: boolean,
  ) => VoiceInfo | null;
}

/**
 * `unsupported` the browser cannot speak, `no-voice` it has no voice for the
 * language (yet), `failed` the last line was not said.
 */
export type VoiceState = 'idle' | 'speaking' | 'failed' | 'unsupported' | 'no-voice';

/** `replaced` by the next line or by `cancel()`; `unavailable` there is no voice. */
export type SayOutcome = 'said' | 'failed' | 'replaced' | 'unavailable';

/** Speech, as an extra: nothing may wait for it, and it never tells the time. */
export interface Voice {
  /** Those fit for the chosen language, best first. May be empty at first, or for ever. */
  readonly voices: () => readonly VoiceInfo[];
  /**
   * To be called inside the Start tap: iOS ignores speech until one utterance
   * was asked for in a gesture (https://github.com/leaonline/easy-speech/issues/51).
   */
  readonly prime: (choice: VoiceChoice) => void;
  readonly choose: (choice: VoiceChoice) => void;
  /**
   * Says one short sentence in place of what is being said. Never rejects.
   * `failed` comes at most 1.1 s after a line that does not start, 3 s after the
   * end was due, and at once for a minute after three failures in a row.
   */
  readonly say: (text: string) => Promise<SayOutcome>;
  readonly cancel: () => void;
  /** Tells the state at once and at each change. */
  readonly subscribe: (listener: (state: VoiceState) => void) => () => void;
  readonly onVoicesChanged: (listener: () => void) => () => void;
}

const UNCHOSEN: VoiceChoice = { uri: null, rate: 1, volume: 1, lang: 'en' };

/** Loads no voices before it is first used; that costs phones time. */
export function createVoice(pick: VoicePick, given: Partial<Speech> = {}): Voice {
  const speech = { ...browserSpeech(), ...given };
  return speech.synth === null ? muteVoice() : speakingVoice(pick, speech, speech.synth);
}

function speakingVoice(pick: VoicePick, speech: Speech, synth: SpeechSynthesis): Voice {
  const speaker = createSpeaker(synth, speech.after, speech.now);
  const list = createVoiceList(synth, pick, speech.isOnline);
  const states = createVoiceStates('idle');
  let breaker = createBreaker(speech.now);
  let choice = UNCHOSEN;
  let isPrimed = false;

  const look = (): void => {
    const hasVoice = list.chosen(choice) !== null;
    if (!hasVoice && states.current() !== 'speaking') states.tell('no-voice');
    if (hasVoice && states.current() === 'no-voice') states.tell('idle');
  };
  synth.addEventListener('voiceschanged', look);

  const choose = (chosen: VoiceChoice): void => {
    // Another voice may work where the last one kept failing.
    if (chosen.uri !== choice.uri) breaker = createBreaker(speech.now);
    choice = chosen;
    look();
  };

  const sayWith = (voice: SpeechSynthesisVoice, text: string): Promise<SayOutcome> =>
    new Promise((resolve) => {
      const judge = breaker;
      states.tell('speaking');
      speaker.speak(utter(text, voice, choice), (ending) => {
        if (ending === 'said') judge.succeeded();
        if (ending === 'failed') judge.failed();
        if (ending !== 'replaced') states.tell(ending === 'said' ? 'idle' : 'failed');
        isPrimed ||= ending === 'said';
        // Safari may lose the end of every line it says: no reason to fall silent.
        resolve(ending === 'endless' ? 'failed' : ending);
      });
    });

  return {
    voices: () => list.ranked(choice),
    choose,
    prime: (chosen) => {
      choose(chosen);
      if (isPrimed || states.current() === 'speaking') return;
      const silence = utter(' ', list.chosen(choice), { ...choice, volume: 0 });
      // Without a wait: a moment later the tap would be over.
      speaker.speak(silence, (ending) => void (isPrimed ||= ending === 'said'), 0);
    },
    say: (text) => {
      const voice = list.chosen(choice);
      if (voice !== null && !breaker.isResting()) return sayWith(voice, text);
      speaker.drop();
      states.tell(voice === null ? 'no-voice' : 'failed');
      return Promise.resolve(voice === null ? 'unavailable' : 'failed');
    },
    cancel: () => {
      speaker.drop();
      if (states.current() === 'speaking') states.tell('idle');
    },
    subscribe: states.subscribe,
    onVoicesChanged: (listener) => {
      synth.addEventListener('voiceschanged', listener);
      return () => synth.removeEventListener('voiceschanged', listener);
    },
  };
}
