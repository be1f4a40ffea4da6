/** Words whose spelling misleads the counter below. */
const ODD: Readonly<Record<string, number>> = {
  aches: 1,
  acne: 2,
  area: 3,
  areas: 3,
  being: 2,
  breastbone: 2,
  collarbone: 3,
  created: 3,
  diaphragm: 3,
  does: 1,
  earlobe: 2,
  elsewhere: 2,
  eyes: 1,
  fluid: 2,
  fluids: 2,
  forehead: 2,
  going: 2,
  guideline: 2,
  idea: 3,
  leaflets: 2,
  preauricular: 5,
  sometimes: 2,
  something: 2,
  someone: 2,
  somewhere: 2,
  toothache: 2,
  tissue: 2,
  trial: 2,
  trials: 2,
  whole: 1,
  yourself: 2,
};

/**
 * Counts the syllables of an English word: groups of vowels, without a silent
 * `e` at the end, and with the endings that add one or none.
 */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/gu, '');
  if (letters === '') return 1;
  const known = ODD[letters];
  if (known !== undefined) return known;
  const spoken = letters
    .replace(/(?:ely|eless|eful|ements?)$/u, (end) => end.slice(1))
    .replace(/([^aeiouyl])les$/u, '$1lus')
    .replace(/([^aeiouy])le$/u, '$1lu')
    .replace(/(?:[^aeiouystdcgxzh]|(?<![cs])h)es$/u, (end) => end.slice(0, -2))
    .replace(/([aeiouy][td])es$/u, '$1')
    .replace(/([^td])ed$/u, '$1')
    .replace(/([^aeiouy])e$/u, '$1');
  const groups = spoken.match(/[aeiouy]+/gu)?.length ?? 0;
  const split =
    spoken.match(/(?<![ct])ia|i(?:o(?!us|n)|um)|(?<![ctxg])ious|[aeouy]ing|ua(?!r)|uou/gu)
      ?.length ?? 0;
  return Math.max(1, groups + split);
}
