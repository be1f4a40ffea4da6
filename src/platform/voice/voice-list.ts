import type { VoiceChoice, VoiceInfo, VoicePick } from './voice.ts';

/**
 * The browser's voices. Asking for them makes browsers load them, and they come
 * late: with `voiceschanged`, or with nothing but a longer list next time.
 */
export interface VoiceList {
  readonly ranked: (choice: VoiceChoice) => readonly VoiceInfo[];
  readonly chosen: (choice: VoiceChoice) => SpeechSynthesisVoice | null;
}

export function createVoiceList(
  synth: SpeechSynthesis,
  pick: VoicePick,
  isOnline: () => boolean,
): VoiceList {
  return {
    ranked: ({ lang }) => pick.rank(synth.getVoices().map(infoOf), lang, isOnline()),
    chosen: (choice) => {
      const voices = synth.getVoices();
      const chosen = pick.choose(voices.map(infoOf), choice, isOnline());
      // Android gives voices of several languages one address.
      const isChosen = ({ voiceURI, lang }: SpeechSynthesisVoice): boolean =>
        voiceURI === chosen?.uri && lang === chosen.lang;
      return voices.find(isChosen) ?? null;
    },
  };
}

function infoOf(voice: SpeechSynthesisVoice): VoiceInfo {
  const { voiceURI, name, lang, localService, default: isDefault } = voice;
  return { uri: voiceURI, name, lang, local: localService, isDefault };
}
