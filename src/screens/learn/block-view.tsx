import type { ArticleId, Block } from '../../content/learn/article.ts';
import { useText } from '../../i18n/text.ts';
import { linkTo } from '../../ui/link.ts';
import { Cited } from './cited.tsx';
import { PartView } from './part-view.tsx';
import { Picture } from './pictures.tsx';
import { pathOf, sayingOf, titleOf } from './words.ts';

interface BlockViewProps {
  readonly id: ArticleId;
  readonly block: Block;
}

/** One block of a page. */
export function BlockView({ id, block }: BlockViewProps) {
  const { t } = useText();
  switch (block.kind) {
    case 'heading':
      return <h2>{sayingOf(t, id, block.text)}</h2>;
    case 'text':
      return <Cited text={sayingOf(t, id, block.text)} sources={block.sources} />;
    case 'list':
      return (
        <ul class="learn-list">
          {block.items.map(({ text, sources }) => (
            <li key={text}>
              <Cited text={sayingOf(t, id, text)} sources={sources} />
            </li>
          ))}
        </ul>
      );
    case 'picture':
      return <Picture picture={block.picture} />;
    case 'part':
      return <PartView part={block.part} />;
    case 'lead':
      return <Lead to={block.to} />;
  }
}

/** On to where there is more of it. */
function Lead({ to }: { readonly to: ArticleId | 'safety-answers' }) {
  const { t } = useText();
  const isAnswers = to === 'safety-answers';
  return (
    <a class="button learn-lead" href={linkTo(isAnswers ? '/safety' : pathOf(to))}>
      {isAnswers ? t('learn.lead.safety-answers') : titleOf(t, to)}
    </a>
  );
}
