import { ARTICLES, sayingsOf } from '../../../src/content/learn/articles.ts';
import type { ArticleId, Saying } from '../../../src/content/learn/article.ts';
import { CLAIMS } from '../../../src/content/learn/claims.ts';
import { GLOSSARY } from '../../../src/content/learn/glossary.ts';
import { areaMessage } from '../../../src/content/areas.ts';
import { LEG_LIMITS } from '../../../src/content/learn/leg-limits.ts';
import legs from '../../../src/i18n/en/legs.ts';
import facial from '../../../src/i18n/en/facial.ts';
import learn from '../../../src/i18n/en/learn.ts';
import articles from '../../../src/i18n/en/learn-articles.ts';

export const WORDS: Readonly<Record<string, string>> = {
  ...facial,
  ...legs,
  ...learn,
  ...articles,
};

const AREA_WORDS = ['name', 'anatomy', 'hand', 'direction', 'cue', 'caution'] as const;

/** A message, and what its text stands on. */
interface Said {
  readonly id: string;
  readonly sources: Saying['sources'];
}

/** Everything that a page says of its own, with its sources; not what its areas bring. */
export function saidBy(article: ArticleId): Said[] {
  const { blocks } = ARTICLES[article];
  const own = blocks.flatMap(sayingsOf).map(({ text, sources }) => ({
    id: `learn.${article}.${text}`,
    sources,
  }));
  return [...own, ...saidByPart(article)];
}

function saidByPart(article: ArticleId): Said[] {
  const { blocks } = ARTICLES[article];
  if (article === 'glossary') {
    return GLOSSARY.map(({ id, sources }) => ({ id: `learn.term.${id}.means`, sources }));
  }
  if (blocks.some((block) => block.kind === 'part' && block.part === 'leg-limits')) {
    return LEG_LIMITS.map(({ id, sources }) => ({ id: `learn.legs.${id}`, sources }));
  }
  if (article !== 'evidence') return [];
  return CLAIMS.flatMap(({ id, sources }) =>
    ['', '.says', '.found'].map((key) => ({ id: `learn.claim.${id}${key}`, sources })),
  );
}

/** The texts of a page as they are read, area words included. */
export function textsOf(article: ArticleId): string[] {
  const areas = ARTICLES[article].areas ?? [];
  const ids = [
    `learn.${article}.line`,
    ...areas.flatMap((area) => AREA_WORDS.map((word) => areaMessage(area, word))),
    ...saidBy(article).map(({ id }) => id),
  ];
  return ids.map((id) => WORDS[id] ?? '');
}
