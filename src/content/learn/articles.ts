import { ARTICLE_IDS, part, says } from './article.ts';
import type { Article, ArticleId, Block, Group, Saying } from './article.ts';
import { KNOWN } from './known.ts';
import { LEGS } from './legs.ts';
import { START } from './start.ts';
import { STEPS } from './steps.ts';

/** Every page of Learn. */
export const ARTICLES: Readonly<Record<ArticleId, Article>> = {
  ...START,
  ...STEPS,
  ...KNOWN,
  ...LEGS,
  glossary: { group: 'look-up', blocks: [says('intro'), part('glossary')] },
  sources: { group: 'look-up', blocks: [says('intro'), says('marks'), part('sources')] },
};

export function isArticle(id: string): id is ArticleId {
  return Object.hasOwn(ARTICLES, id);
}

export function articlesIn(group: Group): readonly ArticleId[] {
  return ARTICLE_IDS.filter((id) => ARTICLES[id].group === group);
}

/** The page about an area of a routine; null where there is none. */
export function articleOfArea(area: string): ArticleId | null {
  return ARTICLE_IDS.find((id) => areasOf(ARTICLES[id]).includes(area)) ?? null;
}

function areasOf({ areas = [], alike = [] }: Article): readonly string[] {
  return [...areas, ...alike];
}

/** The area that a page is called after; null where it has a name of its own. */
export function namingAreaOf(id: ArticleId): string | null {
  const { group, areas = [] } = ARTICLES[id];
  return group === 'steps' ? (areas[0] ?? null) : null;
}

/** What a block says, sentence by source; nothing where it only shows. */
export function sayingsOf(block: Block): readonly Saying[] {
  if (block.kind === 'text') return [block];
  if (block.kind === 'list') return block.items;
  return block.kind === 'heading' ? [{ text: block.text, sources: [] }] : [];
}
