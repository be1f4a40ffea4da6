import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import {
  FEWEST_CHARACTERS,
  MOST_CHARACTERS,
  offeredPassphrase,
  passphraseProblem,
  tidied,
} from '../../../src/domain/backup/passphrase.ts';

/** Dice that fall as they are told. */
function falling(numbers: readonly number[]): (bound: number) => number {
  const left = [...numbers];
  return (bound) => (left.shift() ?? 0) % bound;
}

const rolls = fc.array(fc.nat(2 ** 30), { minLength: 6, maxLength: 6 });

it('offers six plain words, each once, by chance alone', () => {
  fc.assert(
    fc.property(rolls, (numbers) => {
      const words = offeredPassphrase(wordlist, falling(numbers)).split(' ');
      expect(new Set(words).size).toBe(6);
      expect(words.every((word) => wordlist.includes(word))).toBe(true);
    }),
  );
});

it('draws from the whole list each time, so that six words are worth 66 bits', () => {
  const bounds: number[] = [];
  const last = offeredPassphrase(wordlist, (bound) => {
    bounds.push(bound);
    return bound - 1;
  });
  expect(bounds).toEqual([2048, 2047, 2046, 2045, 2044, 2043]);
  expect(last).toBe('zoo zone zero zebra youth young');
  const bits = bounds.reduce((sum, bound) => sum + Math.log2(bound), 0);
  expect(bits).toBeGreaterThan(65.9);
});

it('takes what it offers', () => {
  fc.assert(
    fc.property(rolls, (numbers) => {
      const offered = offeredPassphrase(wordlist, falling(numbers));
      expect(passphraseProblem(offered)).toBeNull();
      expect(tidied(offered)).toBe(offered);
    }),
  );
});

it.each([
  ['', 'too-short'],
  ['correct horse', 'too-short'],
  [`${' '.repeat(20)}correct horse${' '.repeat(20)}`, 'too-short'],
  ['fourteen chars', 'too-short'],
  ['fifteen letters', null],
  ['🦉🦊🐝🐢🐙🦋🐞', 'too-short'],
  ['a'.repeat(40), 'too-plain'],
  ['12345 12345 12345 12345'.replaceAll('5', '1'), 'too-plain'],
  ['0123456789'.repeat(MOST_CHARACTERS / 10), null],
  ['0123456789'.repeat(MOST_CHARACTERS / 10 + 1), 'too-long'],
] as const)('of “%s” as an own passphrase says %s', (typed, problem) => {
  expect(passphraseProblem(typed)).toBe(problem);
});

it('takes nothing that is shorter than it says', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: FEWEST_CHARACTERS - 1 }), (typed) => {
      expect(passphraseProblem(typed)).toBe('too-short');
    }),
  );
});

it('is the same passphrase, however its spaces and accents were typed', () => {
  expect(tidied(' gru\u0308n\t zwei\u00A0 drei\n')).toBe('grün zwei drei');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      expect(tidied(tidied(typed))).toBe(tidied(typed));
      expect(tidied(typed.normalize('NFD'))).toBe(tidied(typed));
    }),
  );
});
