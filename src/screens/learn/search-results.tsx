import { useText } from '../../i18n/text.ts';
import { linkTo } from '../../ui/link.ts';
import type { Found } from './search-index.ts';
import { useFind } from './use-find.ts';
import { pathOf, titleOf } from './words.ts';

/** The pages that answer, each with the sentence that does. */
export function SearchResults({ query }: { readonly query: string }) {
  const { t } = useText();
  const asked = query.trim();
  const find = useFind(asked !== '');
  const found = find && asked !== '' ? find(asked) : null;
  return (
    <>
      <p class="quiet learn-count" role="status">
        {found !== null && t('learn.search.found', { count: found.length })}
        {find === false && t('learn.search.failed')}
      </p>
      {found?.length === 0 && <p>{t('learn.search.none', { query: asked })}</p>}
      {found !== null && found.length > 0 && (
        <ul class="learn-entries card">
          {found.map((each) => (
            <Result key={each.article} found={each} />
          ))}
        </ul>
      )}
    </>
  );
}

function Result({ found }: { readonly found: Found }) {
  const { t } = useText();
  return (
    <li>
      <a class="learn-entry" href={linkTo(pathOf(found.article))}>
        <span class="learn-entry-words">
          <span class="learn-entry-title">{titleOf(t, found.article)}</span>
          <span class="quiet small">
            {piecesOf(found).map(({ at, piece, isMeant }) =>
              isMeant ? <mark key={at}>{piece}</mark> : piece,
            )}
          </span>
        </span>
      </a>
    </li>
  );
}

/** The sentence in its words and what lies between them; each with where it begins. */
function piecesOf({ text, terms }: Found) {
  return [...text.matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu)].map(({ 0: piece, index: at }) => ({
    at,
    piece,
    isMeant: terms.includes(piece.toLowerCase()),
  }));
}
