import { isOddVoice } from './odd-voices.ts';

/** A voice the device offers. */
export interface VoiceTraits {
  /** Names the voice on this device; a choice is kept by it. */
  readonly uri: string;
  readonly name: string;
  /** BCP 47; Android writes `en_US`, some makers `eng-USA`. */
  readonly lang: string;
  /** Speaks without a network. */
  readonly local: boolean;
  /** The device's own choice. */
  readonly isDefault: boolean;
}

/**
 * The voices that can speak a language now, best first: odd ones last, then
 * those of the device before those of the network, then the exact tag before
 * another region of the language, then the device's default. Without a network
 * only the device's own are left.
 */
export function rankVoices<V extends VoiceTraits>(
  voices: readonly V[],
  lang: string,
  isOnline: boolean,
): V[] {
  const demerits = (voice: V): number =>
    (isOddVoice(voice) ? 8 : 0) +
    (voice.local ? 0 : 4) +
    (tagOf(voice.lang) === tagOf(lang) ? 0 : 2) +
    (voice.isDefault ? 0 : 1);
  return voices
    .filter((voice) => speaks(voice.lang, lang) && (voice.local || isOnline))
    .sort((a, b) => demerits(a) - demerits(b));
}

/**
 * The person's own choice where it can speak now, else the best one of the
 * device, else none: what is said goes over the network only where a person
 * chose such a voice by name.
 */
export function chooseVoice<V extends VoiceTraits>(
  voices: readonly V[],
  wish: { readonly uri: string | null; readonly lang: string },
  isOnline: boolean,
): V | null {
  const ranked = rankVoices(voices, wish.lang, isOnline);
  return ranked.find(({ uri }) => uri === wish.uri) ?? ranked.find(({ local }) => local) ?? null;
}

function speaks(voiceLang: string, lang: string): boolean {
  const language = languageOf(voiceLang);
  return language !== null && language === languageOf(lang);
}

/** The primary language in its shortest form: `en` of `en-GB`, `en_US` and `eng-USA`. */
function languageOf(tag: string): string | null {
  const [primary] = tagOf(tag).split('-');
  if (primary === undefined || !/^[a-z]{2,3}$/.test(primary)) return null;
  return Intl.getCanonicalLocales(primary)[0] ?? null;
}

function tagOf(lang: string): string {
  return lang.replaceAll('_', '-').toLowerCase();
}
