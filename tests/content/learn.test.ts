import { describe, expect, it, test } from 'vitest';
import { facialRoutine } from '../../src/content/facial-routine.ts';
import { ARTICLE_IDS } from '../../src/content/learn/article.ts';
import type { ArticleId } from '../../src/content/learn/article.ts';
import { sourcesOfArticle } from '../../src/content/learn/article-sources.ts';
import { ARTICLES, articleOfArea, namingAreaOf } from '../../src/content/learn/articles.ts';
import { CLAIMS, GRADES } from '../../src/content/learn/claims.ts';
import { GLOSSARY } from '../../src/content/learn/glossary.ts';
import { pageOfNodes, strokePagesOf } from '../../src/content/learn/node-pages.ts';
import { legRoutine } from '../../src/content/leg-routine.ts';
import { NODE_AREA_IDS } from '../../src/content/node-areas.ts';
import { SOURCES } from '../../src/content/sources/all.ts';
import { stepsOf } from '../../src/domain/routine/routine.ts';
import articles from '../../src/i18n/en/learn-articles.ts';
import learn from '../../src/i18n/en/learn.ts';
import { numberRuns } from '../../src/screens/learn/number-runs.ts';
import { WORDS, saidBy, textsOf } from './support/learn-words.ts';
import { readingGradeOf, sentencesOf, wordCountOf } from './support/reading-grade.ts';

/** Words that speak of what something does, of harm, or of the body: what they say needs a source. */
const CLAIMING =
  /\b(lymph|node|vein|valve|vessel|blood|heart|pulse|fluid|swell|swollen|puff|skin|neck|throat|muscle|pore|acne|pigment|clot|doctor|massage|safe|harm|ease|calm|help|study|studies|trial|press|rub)/i;

/** Sayings that use such words and claim nothing: they ask, invite, or say what Ebb does. */
const CLAIMS_NOTHING = new Set([
  // Says how the pad on the screen is used, and what it does not feel.
  'learn.pressure-and-pace.try',
  // Headings; what stands under them has its sources.
  'learn.how-lymph-moves.nodes-title',
  'learn.safety.help-title',
  'learn.will-not-change.pores-title',
  'learn.will-not-change.pigment-title',
  'learn.will-not-change.veins-title',
  'learn.varicose-veins.never-title',
  'learn.tired-legs.now-title',
  // What is graded on the page itself, row by row.
  'learn.evidence.intro',
  // Says what the page is for; "may be less puffy for a while" is graded on the evidence page.
  'learn.will-not-change.intro',
  'learn.will-not-change.left',
  // What a study is, not what one found.
  'learn.term.control.means',
  'learn.term.review.means',
  'learn.term.trial.means',
  'learn.term.diaphragm.means',
  // Where the sources are told of.
  'learn.sources.intro',
  'learn.glossary.intro',
]);

const own: Readonly<Record<string, string>> = { ...learn, ...articles };

/** Every message that a page needs. */
function messagesOf(id: ArticleId): string[] {
  const title = namingAreaOf(id) === null ? [`learn.${id}.title`] : [];
  return [...title, `learn.${id}.line`, ...saidBy(id).map((said) => said.id)];
}

describe.each(ARTICLE_IDS)('the page %s', (id) => {
  it('has all its words', () => {
    expect(messagesOf(id).filter((message) => !/\S/.test(WORDS[message] ?? ''))).toEqual([]);
  });

  it('names sources that are there, and none that is not', () => {
    expect(sourcesOfArticle(id).filter((source) => !(source in SOURCES))).toEqual([]);
  });

  it('says nothing of effect, safety or the body without a source', () => {
    const bare = saidBy(id).filter(
      (said) =>
        said.sources.length === 0 &&
        CLAIMING.test(WORDS[said.id] ?? '') &&
        !CLAIMS_NOTHING.has(said.id),
    );
    expect(bare.map((said) => said.id)).toEqual([]);
  });

  it('can be read at grade 8', () => {
    // Headings and the items of lists are no sentences: they would make it look easier than it is.
    const whole = textsOf(id).filter((text) => /[.?]$/.test(text));
    const sentences = whole.flatMap(sentencesOf);
    expect(readingGradeOf(sentences)).toBeLessThanOrEqual(8);
  });

  it('leads to pages that are there', () => {
    const leads = ARTICLES[id].blocks.flatMap((block) => (block.kind === 'lead' ? [block.to] : []));
    const known: readonly string[] = [...ARTICLE_IDS, 'safety-answers'];
    // The next page has a link of its own.
    const next = ARTICLE_IDS[ARTICLE_IDS.indexOf(id) + 1];
    expect(leads.filter((to) => !known.includes(to) || to === id || to === next)).toEqual([]);
  });
});

/** Lists, not read through: they are as long as what they list. */
const LISTS: readonly ArticleId[] = ['evidence', 'glossary', 'sources', 'map'];

test.each(ARTICLE_IDS.filter((id) => !LISTS.includes(id)))(
  '%s is short, and not too short',
  (id) => {
    const words = textsOf(id).reduce((sum, text) => sum + wordCountOf(text), 0);
    expect(words).toBeGreaterThanOrEqual(120);
    expect(words).toBeLessThanOrEqual(300);
  },
);

test('no message of a page is left over', () => {
  const used = new Set(ARTICLE_IDS.flatMap(messagesOf));
  expect(Object.keys(articles).filter((id) => !used.has(id))).toEqual([]);
  const named = (id: string): string => id.replace(/\.(says|found|means)$/, '');
  const listed = new Set([
    ...CLAIMS.map(({ id }) => `learn.claim.${id}`),
    ...GLOSSARY.map(({ id }) => `learn.term.${id}`),
    ...GRADES.map((grade) => `learn.grade.${grade}`),
  ]);
  const spoken = Object.keys(learn).filter((id) => /^learn\.(claim|term)\./.test(id));
  expect(spoken.filter((id) => !listed.has(named(id)))).toEqual([]);
});

test('what may use such a word does', () => {
  expect([...CLAIMS_NOTHING].filter((id) => !CLAIMING.test(own[id] ?? ''))).toEqual([]);
});

test.each([facialRoutine, legRoutine])(
  'every area of $id has its page, and no other has',
  (routine) => {
    const steps = stepsOf(routine).flatMap((step) => [step, step.instead]);
    for (const step of steps) if (step) expect(articleOfArea(step.area), step.area).not.toBeNull();
    expect(articleOfArea('nowhere')).toBeNull();
  },
);

test.each([
  ['N1', 'side-of-neck'],
  ['L1', 'belly-breath'],
  ['L2', 'collarbone'],
  ['L4-lower', 'thigh'],
  ['L10', 'groin'],
  ['L0', 'legs-raised'],
  ['L11-circle', 'legs-raised'],
] as const)('%s is told of on the page %s', (area, page) => {
  expect(articleOfArea(area)).toBe(page);
});

test('sources are counted as a book would', () => {
  expect(numberRuns([1])).toBe('1');
  expect(numberRuns([1, 2])).toBe('1, 2');
  expect(numberRuns([1, 2, 3, 7, 9, 10, 11, 12])).toBe('1–3, 7, 9–12');
});

test('every claim has sources, and what must be graded strictly is', () => {
  for (const { id, sources } of CLAIMS) expect(sources.length, id).toBeGreaterThan(0);
  const grades = Object.fromEntries(CLAIMS.map(({ id, grade }) => [id, grade]));
  expect(grades).toMatchObject({ detox: 'contradicted', pores: 'none', puffiness: 'limited' });
});

test.each(NODE_AREA_IDS)(
  'the nodes %s are told of: what drains there and where it goes',
  (nodes) => {
    const page = pageOfNodes(nodes);
    const keys = saidBy(page).map(({ id }) => id);
    expect(keys).toEqual(expect.arrayContaining([`learn.${page}.drains`, `learn.${page}.goes`]));
  },
);

test('no two groups of nodes share a page, and repeated strokes lead there once', () => {
  expect(new Set(NODE_AREA_IDS.map(pageOfNodes)).size).toBe(NODE_AREA_IDS.length);
  expect(strokePagesOf('preauricular')).toEqual(['upper-cheek', 'under-eye', 'forehead']);
});

test('every page about the legs ends with what holds for all strokes on them', () => {
  const pages = ARTICLE_IDS.filter((id) => ARTICLES[id].group === 'legs' && ARTICLES[id].areas);
  expect(pages).toHaveLength(7);
  for (const id of pages) {
    const parts = ARTICLES[id].blocks.flatMap((block) => (block.kind === 'part' ? block.part : []));
    expect(parts, id).toEqual(['leg-limits']);
  }
});
