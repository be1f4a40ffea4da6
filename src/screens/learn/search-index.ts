import MiniSearch from 'minisearch';
import type { SearchOptions } from 'minisearch';
import type { ArticleId } from '../../content/learn/article.ts';
import type { Translate } from '../../i18n/translator.ts';
import { searchTexts } from './search-texts.ts';
import type { SearchText } from './search-texts.ts';

export interface Found {
  readonly article: ArticleId;
  /** The sentence that answers best. */
  readonly text: string;
  /** The words of it that were meant, in small letters. */
  readonly terms: readonly string[];
}

export type Find = (query: string) => readonly Found[];

const OPTIONS: SearchOptions = {
  boost: { title: 3 },
  prefix: (term) => term.length > 1,
  fuzzy: (term) => (term.length > 3 ? 0.2 : false),
};

/** Reads all pages once; answers from memory after that. */
export function createFind(t: Translate): Find {
  const texts = searchTexts(t);
  const index = new MiniSearch<SearchText>({ fields: ['title', 'text'] });
  index.addAll(texts);
  return (query) => {
    const all = index.search(query, { ...OPTIONS, combineWith: 'AND' });
    // Words that never share a sentence may still share a page.
    const hits = all.length > 0 ? all : index.search(query, OPTIONS);
    const found = new Map<ArticleId, Found>();
    for (const { id, terms } of hits) {
      const { article, text } = texts[id as number] as SearchText;
      if (!found.has(article)) found.set(article, { article, text, terms });
    }
    return [...found.values()];
  };
}
