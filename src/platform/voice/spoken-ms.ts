/** A slow voice at rate 1; most say 14 to 16 letters a second. */
const LETTERS_PER_SECOND = 12;

const LEAD_MS = 500;

/** Digits are read as words, and a sign of these scripts is a syllable or more. */
const LONG_SIGNS = /[\p{N}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const LETTERS_PER_LONG_SIGN = 4;

/** About how long a voice needs for a text, in ms; rather too long than too short. */
export function spokenMs(text: string, rate: number): number {
  const longSigns = text.match(LONG_SIGNS)?.length ?? 0;
  const letters = text.length + longSigns * (LETTERS_PER_LONG_SIGN - 1);
  return LEAD_MS + (letters / LETTERS_PER_SECOND / rate) * 1000;
}
