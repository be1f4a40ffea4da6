import type { Plugin } from 'vite';
import { ALLOWED } from './allowed-claims.ts';
import { readCatalogues } from './catalogue-files.ts';
import type { CatalogueFile } from './catalogue-files.ts';
import { FORBIDDEN } from './forbidden-words.ts';

/** Denials and quotes that may use such a word: by language, the message id and its whole text. */
export type Allowed = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a text promises and must not. */
interface Found {
  readonly promises: string;
  readonly word: string;
}

/** Languages that write words without a space between them, or join small words to them. */
const JOINED = new Set(['ja']);

/** Fails every build in which a message of any language promises what Ebb never promises. */
export function forbiddenClaims(root: string): Plugin {
  return {
    name: 'ebb-forbidden-claims',
    apply: 'build',
    async buildStart() {
      const faults = faultsOf(await readCatalogues(root));
      if (faults.length > 0) this.error(faults.join('\n'));
    },
  };
}

/** A sentence for each message that has to be mended, and for each language without a list. */
export function faultsOf(
  catalogues: readonly CatalogueFile[],
  allowed: Allowed = ALLOWED,
): string[] {
  const languages = [...new Set(catalogues.map(({ language }) => language))];
  return [
    ...languages.filter((language) => !(language in FORBIDDEN)).map(withoutList),
    ...catalogues.flatMap((catalogue) => faultsIn(catalogue, allowed)),
    ...leftOver(catalogues, allowed),
  ];
}

/** Every forbidden claim in a text, as far as the language has a list. */
export function claimsIn(language: string, text: string): Found[] {
  const read = folded(withoutArguments(text));
  return patternsOf(language).flatMap(({ promises, pattern }) => {
    const word = pattern.exec(read)?.[0];
    return word === undefined ? [] : [{ promises, word }];
  });
}

function withoutList(language: string): string {
  return `src/i18n/${language} has no list of forbidden claims. Add one to build/forbidden-words.ts first.`;
}

function faultsIn({ language, name, messages }: CatalogueFile, allowed: Allowed): string[] {
  return Object.entries(messages).flatMap(([id, text]) => {
    if (allowed[language]?.[id] === text) return [];
    return claimsIn(language, text).map(
      ({ promises, word }) =>
        `${id} in src/i18n/${language}/${name}.ts says “${word}”, which promises ${promises}. ` +
        'Say it without. If it denies that, list the id with this very text in build/allowed-claims.ts.',
    );
  });
}

/** What is listed and no longer said would let the same words back in unseen. */
function leftOver(catalogues: readonly CatalogueFile[], allowed: Allowed): string[] {
  return catalogues
    .map(({ language }) => language)
    .filter((language, index, all) => all.indexOf(language) === index)
    .flatMap((language) => {
      const own = catalogues.filter((catalogue) => catalogue.language === language);
      const said: Record<string, string> = Object.assign({}, ...own.map((one) => one.messages));
      return Object.entries(allowed[language] ?? {})
        .filter(([id, text]) => said[id] !== text || claimsIn(language, text).length === 0)
        .map(
          ([id]) =>
            `${id} is listed in build/allowed-claims.ts with a text that ${language} no longer says, or that needs no leave. Take it out.`,
        );
    });
}

interface Pattern {
  readonly promises: string;
  readonly pattern: RegExp;
}

const compiled = new Map<string, readonly Pattern[]>();

function patternsOf(language: string): readonly Pattern[] {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const [before, after] = JOINED.has(language) ? ['', ''] : ['(?<![\\p{L}\\d])', '(?![\\p{L}\\d])'];
  const patterns = (FORBIDDEN[language] ?? []).map(({ promises, said }) => ({
    promises,
    pattern: new RegExp(`${before}(?:${folded(said)})${after}`, 'iu'),
  }));
  compiled.set(language, patterns);
  return patterns;
}

/**
 * One spelling for what a reader takes for the same: accents, vowel signs, forms of alef and
 * joiners gone, curly and straight apostrophes alike, any space a space.
 */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u0655\u0670\u0640\u00ad\u200b-\u200f]/g, '')
    .normalize('NFC')
    .replace(/[\u2018\u2019]/g, '\u0027')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ');
}

/** The names of arguments are for programmers; the words in the branches of plurals are read. */
function withoutArguments(text: string): string {
  return text
    .replace(/\{\s*[\w-]+\s*,\s*(plural|select|selectordinal)\s*,/g, '{')
    .replace(/\{\s*[\w-]+\s*(,[^{}]*)?\}/g, '…');
}
