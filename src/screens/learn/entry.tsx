import type { ArticleId } from '../../content/learn/article.ts';
import { ARTICLES } from '../../content/learn/articles.ts';
import { useText } from '../../i18n/text.ts';
import { linkTo } from '../../ui/link.ts';
import { useAfterPaint } from '../../ui/use-after-paint.ts';
import { AreaThumb } from './area-figure.tsx';
import { ENTRY_ICONS } from './entry-icons.ts';
import { lineOf, pathOf, titleOf } from './words.ts';

interface EntryProps {
  readonly id: ArticleId;
}

/** One page in a list: its sign, its name, its line. */
export function Entry({ id }: EntryProps) {
  const { t } = useText();
  return (
    <li>
      <a class="learn-entry" href={linkTo(pathOf(id))}>
        <Sign id={id} />
        <span class="learn-entry-words">
          <span class="learn-entry-title">{titleOf(t, id)}</span>
          <span class="quiet small">{lineOf(t, id)}</span>
        </span>
      </a>
    </li>
  );
}

/** One step among its likes: its picture, its name beneath. */
export function Plate({ id }: EntryProps) {
  const { t } = useText();
  return (
    <li>
      <a class="learn-plate" href={linkTo(pathOf(id))}>
        <Sign id={id} />
        <span>{titleOf(t, id)}</span>
      </a>
    </li>
  );
}

/** A step's picture, or a sign for pages about something else. */
function Sign({ id }: EntryProps) {
  const isPainted = useAfterPaint();
  const area = ARTICLES[id].areas?.[0];
  return (
    <span class={area === undefined ? 'learn-sign' : 'learn-thumb'} aria-hidden="true">
      {area === undefined ? <Icon id={id} /> : isPainted && <AreaThumb area={area} />}
    </span>
  );
}

function Icon({ id }: EntryProps) {
  return (
    <svg viewBox="0 0 24 24">
      <path d={ENTRY_ICONS[id] ?? ''} />
    </svg>
  );
}
