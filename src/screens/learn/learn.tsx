import { isArticle } from '../../content/learn/articles.ts';
import { adoptSheet } from '../../ui/adopt-sheet.ts';
import { NotFound } from '../../ui/not-found.tsx';
import { ArticlePage } from './article-page.tsx';
import { IndexPage } from './index-page.tsx';
import indexStyle from './index.css?inline';
import articleStyle from './article.css?inline';
import partsStyle from './parts.css?inline';

for (const style of [indexStyle, articleStyle, partsStyle]) adoptSheet(style);

interface LearnProps {
  /** What stands behind `/learn` in the address; the router gives it. */
  readonly rest?: string;
}

/** The booklet: its index, or one of its pages. */
export default function Learn({ rest = '' }: LearnProps) {
  const id = rest.slice(1);
  if (id === '') return <IndexPage />;
  return isArticle(id) ? <ArticlePage key={id} id={id} /> : <NotFound />;
}
