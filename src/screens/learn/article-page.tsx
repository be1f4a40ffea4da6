import { areaMessage } from '../../content/areas.ts';
import { ARTICLE_IDS, nameOf } from '../../content/learn/article.ts';
import type { ArticleId } from '../../content/learn/article.ts';
import { sourcesOfArticle } from '../../content/learn/article-sources.ts';
import { ARTICLES, namingAreaOf } from '../../content/learn/articles.ts';
import { useText } from '../../i18n/text.ts';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';
import { AreaFacts } from './area-facts.tsx';
import { BlockView } from './block-view.tsx';
import { SourceNumbers } from './cited.tsx';
import { SourceEntry } from './source-entry.tsx';
import { lineOf, pathOf, titleOf } from './words.ts';

interface ArticleProps {
  readonly id: ArticleId;
}

/** One page of the booklet. */
export function ArticlePage({ id }: ArticleProps) {
  const { t } = useText();
  const { areas = [], blocks } = ARTICLES[id];
  const isOneStep = namingAreaOf(id) !== null;
  // What a step's page is called after comes first, and its repeats last; areas of a kind stay together.
  const first = isOneStep ? 1 : areas.length;
  const anatomies = new Set(areas.map((area) => t(areaMessage(area, 'anatomy'))));
  const facts = areas.map((area, place) => (
    <AreaFacts
      key={area}
      area={area}
      before={areas.slice(0, place)}
      isNamed={areas.length > 1 && !(isOneStep && place === 0)}
      isMedical={isOneStep || anatomies.size === 1}
    />
  ));
  return (
    <Page title={titleOf(t, id)} class="learn-article">
      <p class="learn-line">{lineOf(t, id)}</p>
      <SourceNumbers.Provider value={sourcesOfArticle(id)}>
        {facts.slice(0, first)}
        {areas.length > 0 && <h2>{t(isOneStep ? 'learn.step.why' : 'learn.step.know')}</h2>}
        {blocks.map((block) => (
          <BlockView key={nameOf(block)} id={id} block={block} />
        ))}
        {facts.slice(first)}
      </SourceNumbers.Provider>
      <PageSources id={id} />
      <Onward id={id} />
    </Page>
  );
}

/** Everything the page stands on, once more, in one place. */
function PageSources({ id }: ArticleProps) {
  const { t } = useText();
  const sources = sourcesOfArticle(id);
  if (sources.length === 0) return null;
  return (
    <details class="learn-foot">
      <summary>{t('learn.sources.of-this', { count: sources.length })}</summary>
      <ol class="learn-sources">
        {sources.map((source, place) => (
          <SourceEntry key={source} id={source} number={place + 1} />
        ))}
      </ol>
    </details>
  );
}

/** To the page after this one, and back to all. */
function Onward({ id }: ArticleProps) {
  const { t } = useText();
  const next = ARTICLE_IDS[ARTICLE_IDS.indexOf(id) + 1];
  return (
    <nav class="learn-onward" aria-label={t('learn.title')}>
      {next !== undefined && (
        <a class="button button-wide learn-next" href={linkTo(pathOf(next))}>
          <span class="quiet">{t('learn.next')}</span> {titleOf(t, next)}
        </a>
      )}
      <a class="button button-plain button-wide" href={linkTo('/learn')}>
        {t('learn.back')}
      </a>
    </nav>
  );
}
