import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { ALLOWED } from '../../build/allowed-claims.ts';
import { readCatalogues } from '../../build/catalogue-files.ts';
import { claimsIn, faultsOf, forbiddenClaims } from '../../build/forbidden-claims.ts';
import { manifest } from '../../build/manifest.ts';
import { CLAIMED, HARMLESS } from './support/said-claims.ts';

const bad = (messages: Record<string, string>, language = 'en') => [
  { language, name: 'today', messages },
];
const none = {};

describe.each(Object.keys(CLAIMED))('in %s', (language) => {
  test.each(CLAIMED[language] ?? [])('caught: %s', (text) => {
    expect(claimsIn(language, text)).not.toEqual([]);
  });

  test.each(HARMLESS[language] ?? [])('harmless: %s', (text) => {
    expect(claimsIn(language, text)).toEqual([]);
  });
});

it('no message of any language promises what it must not', async () => {
  expect(faultsOf(await readCatalogues('.'))).toEqual([]);
});

it('the description that app stores and home screens show promises nothing either', () => {
  expect(claimsIn('en', manifest.description ?? '')).toEqual([]);
});

it('a promise is named with its id, its word and what to do', () => {
  const [fault] = faultsOf(bad({ 'today.text': 'A facial that will rejuvenate you.' }), none);
  expect(fault).toContain('today.text in src/i18n/en/today.ts says “rejuvenate”');
  expect(fault).toContain('Say it without');
  expect(fault).toContain('build/allowed-claims.ts');
});

it('words in the branches of a plural are read, names of arguments are not', () => {
  const plural = '{cured, plural, one {# pore} other {# facials {toxins}}}';
  expect(faultsOf(bad({ 'a.b': plural }), none)).toEqual([]);
  expect(faultsOf(bad({ 'a.b': plural.replace('facials', 'toxins') }), none)).toHaveLength(1);
});

it('a denial is let through as long as it stays word for word', () => {
  const text = 'It does not detox you.';
  const allowed = { en: { 'a.b': text } };
  expect(faultsOf(bad({ 'a.b': text }), allowed)).toEqual([]);
  expect(faultsOf(bad({ 'a.b': 'It does detox you.' }), allowed)[0]).toContain('detox');
  expect(faultsOf(bad({ 'a.c': text }), allowed)[0]).toContain('a.c');
});

it('a listed denial that nobody says any more has to go', () => {
  const fault = faultsOf(bad({ 'a.b': 'Good morning.' }), { en: { 'a.c': 'It shrinks pores.' } });
  expect(fault).toEqual([expect.stringContaining('a.c is listed')]);
});

it('a language without a list of its own does not build', () => {
  const [fault] = faultsOf(bad({ 'a.b': 'Bonjour.' }, 'fr'), none);
  expect(fault).toContain('src/i18n/fr has no list');
});

it('every listed denial is of a language that has one', () => {
  expect(Object.keys(ALLOWED)).toEqual(['en']);
});

/** Starts a build as far as the plugin takes part in it. */
async function building(root: string): Promise<string> {
  const { buildStart } = forbiddenClaims(root);
  const faults: string[] = [];
  const context = { error: (message: string) => faults.push(message) };
  await (buildStart as (this: typeof context) => Promise<void>).call(context);
  return faults.join('\n');
}

it('breaks a build over a bad catalogue, and no build over the real ones', async () => {
  const root = await mkdtemp(join(tmpdir(), 'ebb-words-'));
  await mkdir(join(root, 'src/i18n/en'), { recursive: true });
  const catalogue = "export default { 'today.text': 'Lift your face.' } as const;";
  await writeFile(join(root, 'src/i18n/en/today.ts'), catalogue);
  expect(await building(root)).toContain('today.text in src/i18n/en/today.ts');
  await rm(root, { recursive: true });
  expect(await building('.')).toBe('');
});
