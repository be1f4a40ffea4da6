import { areaMessage } from '../../content/areas.ts';
import { ARTICLE_IDS } from '../../content/learn/article.ts';
import type { ArticleId } from '../../content/learn/article.ts';
import { ARTICLES, sayingsOf } from '../../content/learn/articles.ts';
import { CLAIMS } from '../../content/learn/claims.ts';
import { GLOSSARY } from '../../content/learn/glossary.ts';
import { SOURCES } from '../../content/sources/all.ts';
import type { Translate } from '../../i18n/translator.ts';
import { lineOf, sayingOf, titleOf } from './words.ts';

/** A sentence of a page; the first of each page also answers for its title. */
export interface SearchText {
  readonly id: number;
  readonly article: ArticleId;
  readonly title: string;
  readonly text: string;
}

const AREA_WORDS = ['name', 'anatomy', 'hand', 'direction', 'cue', 'caution'] as const;

/** Everything that can be found, sentence by sentence. */
export function searchTexts(t: Translate): SearchText[] {
  return ARTICLE_IDS.flatMap((article) => [
    { article, title: titleOf(t, article), text: lineOf(t, article) },
    ...textsOf(t, article)
      .flatMap(sentencesOf)
      .map((text) => ({ article, title: '', text })),
  ]).map((found, id) => ({ id, ...found }));
}

function textsOf(t: Translate, article: ArticleId): string[] {
  const { areas = [], blocks } = ARTICLES[article];
  return [
    ...areas.flatMap((area) => AREA_WORDS.map((word) => t(areaMessage(area, word)))),
    ...blocks.flatMap(sayingsOf).map(({ text }) => sayingOf(t, article, text)),
    ...partTexts(t, article),
  ];
}

function partTexts(t: Translate, article: ArticleId): string[] {
  if (article === 'sources') return Object.values(SOURCES).map(({ title }) => title);
  if (article === 'glossary') {
    return GLOSSARY.map(({ id }) => `${t(`learn.term.${id}`)}: ${t(`learn.term.${id}.means`)}`);
  }
  if (article !== 'evidence') return [];
  return CLAIMS.flatMap(({ id }) => [
    t(`learn.claim.${id}`),
    t(`learn.claim.${id}.says`),
    t(`learn.claim.${id}.found`),
  ]);
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!])\s+/u);
}
