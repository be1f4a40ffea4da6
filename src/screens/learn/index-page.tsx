import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { GROUPS } from '../../content/learn/article.ts';
import type { ArticleId, Group } from '../../content/learn/article.ts';
import { ARTICLES, articlesIn } from '../../content/learn/articles.ts';
import { useText } from '../../i18n/text.ts';
import { Page } from '../../ui/page.tsx';
import { Entry, Plate } from './entry.tsx';
import { SearchField } from './search-field.tsx';
import { SearchResults } from './search-results.tsx';
import { useKeptPlace } from './use-kept-place.ts';

/** Search on top, then every page by its group. */
export function IndexPage() {
  const { t } = useText();
  const { query: address } = useLocation();
  const [query, setQuery] = useState(address['q'] ?? '');
  useKeptPlace(query.trim());
  return (
    <Page title={t('learn.title')}>
      <SearchField value={query} onInput={setQuery} />
      <SearchResults query={query} />
      {query.trim() === '' && GROUPS.map((group) => <Pages key={group} group={group} />)}
    </Page>
  );
}

function Pages({ group }: { readonly group: Group }) {
  const { t } = useText();
  const ids = articlesIn(group);
  const plates = ids.filter(isPlate);
  const entries = ids.filter((id) => !isPlate(id));
  return (
    <section class="learn-group" aria-labelledby={`learn-${group}`}>
      <h2 id={`learn-${group}`}>{t(`learn.group.${group}`)}</h2>
      <ul class="learn-entries card">
        {entries.map((id) => (
          <Entry key={id} id={id} />
        ))}
      </ul>
      {plates.length > 0 && (
        <ul class="learn-plates">
          {plates.map((id) => (
            <Plate key={id} id={id} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** A page about steps is known by its picture. */
function isPlate(id: ArticleId): boolean {
  return ARTICLES[id].areas !== undefined;
}
