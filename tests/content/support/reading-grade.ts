import { syllablesOf } from './syllables.ts';

/** Terms that a page explains or that everybody meets there; they count as common words do. */
const EXPLAINED = new Set(['artery', 'botulinum', 'cholesterol', 'glaucoma', 'rosacea']);

const wordsOf = (text: string): string[] => text.match(/[\p{L}’'-]*\p{L}[\p{L}’'-]*|\d+/gu) ?? [];

/** The Flesch-Kincaid grade: years at an American school that a text asks for. */
export function readingGradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words
    .map((word) => (EXPLAINED.has(word.toLowerCase()) ? 2 : syllablesOf(word)))
    .reduce((sum, count) => sum + count, 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Where one sentence ends and the next begins; a semicolon joins, as it does for the reader. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!:])\s+/u).filter((sentence) => /\p{L}/u.test(sentence));
}

export function wordCountOf(text: string): number {
  return wordsOf(text).length;
}
