import { expect, test } from 'vitest';
import { readCatalogues } from '../../build/catalogue-files.ts';
import { readAloud } from './support/read-aloud.ts';
import { readingGradeOf, sentencesOf, wordCountOf } from './support/reading-grade.ts';
import { syllablesOf } from './support/syllables.ts';

const COUNTED = {
  1: 'a face cheeks eased eyes lymph moved nodes scales stretched the toes whole',
  2: 'ages asking crying facial reaches began being body collar fingers gentle gently little muscle needed pages places safely vessels',
  3: 'area piano various collarbone different hospital idea massaging medical normally radio',
  4: 'anatomy evidently supervising',
  5: 'university',
} as const;

test.each(Object.entries(COUNTED))('words of %s', (count, words) => {
  for (const word of words.split(' ')) expect(syllablesOf(word), word).toBe(Number(count));
});

test('a nursery rhyme asks for no school, a contract for a long one', () => {
  expect(readingGradeOf(sentencesOf('The cat sat on the mat. It was a fat cat.'))).toBeLessThan(1);
  const contract =
    'Notwithstanding the foregoing provisions, the aforementioned obligations shall nevertheless continue to be enforceable against all participating organisations.';
  expect(readingGradeOf(sentencesOf(contract))).toBeGreaterThan(16);
});

/** Labels and items of lists are no sentences: they would make a catalogue look easier than it is. */
const isWhole = (text: string): boolean => /[.?:]$/.test(text);

/** One long word decides over the grade of a short message; its catalogue holds it. */
const LONG = 12;

const english = (await readCatalogues('.'))
  .filter(({ language }) => language === 'en')
  .map(({ name, messages }) => ({
    name,
    texts: Object.entries(messages)
      .map(([id, text]): [string, string] => [id, readAloud(text)])
      .filter(([, text]) => isWhole(text)),
  }))
  .filter(({ texts }) => texts.length > 0);

test.each(english)('the messages of $name can be read at grade 8', ({ texts }) => {
  const sentences = texts.flatMap(([, text]) => sentencesOf(text));
  expect(readingGradeOf(sentences)).toBeLessThanOrEqual(8);
});

test.each(english)('so can each long message of $name by itself', ({ texts }) => {
  const hard = texts
    .filter(([, text]) => wordCountOf(text) >= LONG)
    .map(([id, text]) => ({ id, text, grade: readingGradeOf(sentencesOf(text)) }))
    .filter(({ grade }) => grade > 8);
  expect(hard).toEqual([]);
});

test('a message is graded as it is read, with a number for each argument', () => {
  const plural = '{count, plural, =0 {None} one {# day} other {# days}} since {day}.';
  expect(readAloud(plural)).toBe('7 days since 7.');
});
