import type { ArticleId } from '../../content/learn/article.ts';
import { areaMessage } from '../../content/areas.ts';
import { namingAreaOf } from '../../content/learn/articles.ts';
import type { MessageId } from '../../i18n/catalogues.ts';
import type { Translate } from '../../i18n/translator.ts';

/** A message whose name is put together from data; the tests hold that each is there. */
export function told(t: Translate, id: string): string {
  return t(id as Extract<MessageId, 'learn.title'>);
}

/** What a page is called: a page about a step of the facial, as that step is. */
export function titleOf(t: Translate, id: ArticleId): string {
  const area = namingAreaOf(id);
  return area === null ? told(t, `learn.${id}.title`) : t(areaMessage(area, 'name'));
}

export function lineOf(t: Translate, id: ArticleId): string {
  return told(t, `learn.${id}.line`);
}

export function sayingOf(t: Translate, id: ArticleId, text: string): string {
  return told(t, `learn.${id}.${text}`);
}

/** Where a page is. */
export function pathOf(id: ArticleId): string {
  return `/learn/${id}`;
}
