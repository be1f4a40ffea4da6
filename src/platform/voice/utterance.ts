import type { VoiceChoice } from './voice.ts';

/** A text as it is to be said; without a voice the browser takes its own for the language. */
export function utter(
  text: string,
  voice: SpeechSynthesisVoice | null,
  { lang, rate, volume }: VoiceChoice,
): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  // Android goes by the language alone, in the voice's own spelling
  // (https://github.com/HadrienGardeur/web-speech-recommended-voices/issues/37).
  utterance.lang = voice?.lang ?? lang;
  utterance.rate = rate;
  utterance.volume = volume;
  return utterance;
}
