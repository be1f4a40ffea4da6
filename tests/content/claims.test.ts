import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it, test } from 'vitest';
import { readCatalogues } from '../../build/catalogue-files.ts';
import { ARTICLE_IDS } from '../../src/content/learn/article.ts';
import { CLAIMS } from '../../src/content/learn/claims.ts';
import { GLOSSARY } from '../../src/content/learn/glossary.ts';
import { SOURCES } from '../../src/content/sources/all.ts';
import type { SourceId } from '../../src/content/sources/all.ts';
import type { Source } from '../../src/content/sources/source.ts';
import learn from '../../src/i18n/en/learn.ts';
import { TextContext } from '../../src/i18n/text.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { SourceEntry } from '../../src/screens/learn/source-entry.tsx';
import { SOURCED_BY_HAND } from './support/claims-by-hand.ts';
import { EXEMPT } from './support/claims-exempt.ts';
import { sourcesOfMessage } from './support/claim-sources.ts';
import { saidBy } from './support/learn-words.ts';

/** Words that speak of what something does, of harm, or of the body. */
const CLAIMING =
  /\b(lymph\w*|drain\w*|nodes?|glands?|veins?|valves?|vessels?|clots?|arter\w+|blood|heart\w*|pulse|puff(y|iness)|swell\w*|swollen|massage\w*|pink|pressure|stroke|infect\w*|heal(s|ed|ing)?|pain\w*|sore\w*|dizz\w*|faint\w*|eas(e|es|ed) (by|anyway)|fades by|may help|muscles?|skin|neck|throat|fluid|acne|pores?|pigment|doctor|clinician|medical|diagnosis|calm\w*|heav(y|iness)|ach(e|es|ing)|lump|legs|ambulance|emergency|drive)\b/i;

/** Learn’s own test holds what its pages say; one word may claim there and not elsewhere. */
const heldByLearn = new Set(ARTICLE_IDS.flatMap((id) => saidBy(id).map((said) => said.id)));

const messages = (await readCatalogues('.'))
  .filter(({ language }) => language === 'en')
  .flatMap((catalogue) => Object.entries(catalogue.messages));
const claiming = messages.filter(([id, text]) => CLAIMING.test(text) && !heldByLearn.has(id));

const patternOf = (listed: string): RegExp =>
  new RegExp(`^${listed.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
const exempt = Object.values(EXEMPT).flat().map(patternOf);
const isExempt = (id: string): boolean => exempt.some((pattern) => pattern.test(id));
const isSourced = (id: string): boolean => (sourcesOfMessage(id)?.length ?? 0) > 0;

it('whatever speaks of effect, safety or the body has a source, or a reason for none', () => {
  expect(claiming.length).toBeGreaterThan(300);
  const bare = claiming.filter(([id]) => !isSourced(id) && !isExempt(id));
  expect(bare.map(([id, text]) => `${id}: ${text}`)).toEqual([]);
});

test('whatever is named as a source is one, and every message with sources is said', () => {
  const named = messages.flatMap(([id]) => sourcesOfMessage(id) ?? []);
  expect(named.filter((source) => !(source in SOURCES))).toEqual([]);
  const said = new Set(messages.map(([id]) => id));
  expect(Object.keys(SOURCED_BY_HAND).filter((id) => !said.has(id))).toEqual([]);
});

test('no reason for having no source is left over', () => {
  const bare = claiming.filter(([id]) => !isSourced(id)).map(([id]) => id);
  const unused = Object.values(EXEMPT)
    .flat()
    // A condition that was not looked up has advice only where it needs to be seen.
    .filter((listed) => !/^safety\.(condition|advice)\./.test(listed))
    .filter((listed) => !bare.some((id) => patternOf(listed).test(id)));
  expect(unused).toEqual([]);
});

/** Copies and retellings whose original the registry has as well. */
const ORIGINAL_OF: Partial<Record<SourceId, SourceId>> = {
  'ahrq-chapter-4': 'ahrq-guide',
  'cg168-restated': 'nice-cg168',
};

test('who cites a copy cites its original too, where there is one', () => {
  for (const [copy, original] of Object.entries(ORIGINAL_OF)) {
    expect(SOURCES[copy as SourceId].isOriginal, copy).toBe(false);
    expect(SOURCES[original].isOriginal, original).toBe(true);
  }
  const cited: [string, readonly string[]][] = [
    ...ARTICLE_IDS.flatMap(saidBy).map(({ id, sources }): [string, readonly string[]] => [
      id,
      sources,
    ]),
    ...[...CLAIMS, ...GLOSSARY].map(({ id, sources }): [string, readonly string[]] => [
      id,
      sources,
    ]),
    ...Object.entries(SOURCED_BY_HAND),
  ];
  const lacking = cited.filter(([, sources]) =>
    Object.entries(ORIGINAL_OF).some(
      ([copy, original]) => sources.includes(copy) && !sources.includes(original),
    ),
  );
  expect(lacking.map(([id]) => id)).toEqual([]);
});

const translator = createTranslator('en');
translator.add(learn);

function shown(id: SourceId): string {
  const entry = h(SourceEntry, { id });
  return renderToString(h(TextContext.Provider, { value: translator }, entry));
}

test.each(Object.entries(SOURCES) as [SourceId, Source][])(
  '%s says to the reader what of it was not read',
  (id, { isOriginal, read }) => {
    const text = shown(id);
    expect(text.includes('in another’s words')).toBe(!isOriginal);
    expect(text.includes('original not read')).toBe(read === 'none');
    expect(text.includes('read in part')).toBe(read === 'part');
  },
);
