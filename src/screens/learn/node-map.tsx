import { useState } from 'preact/hooks';
import { sourcesOfSaying } from '../../content/learn/article-sources.ts';
import { pageOfNodes, strokePagesOf } from '../../content/learn/node-pages.ts';
import { NODE_MAP } from '../../content/drawings/node-map.ts';
import { NODE_AREA_IDS, NODE_AREAS } from '../../content/node-areas.ts';
import type { NodeAreaId, NodeMapView } from '../../domain/anatomy/node-area.ts';
import { useText } from '../../i18n/text.ts';
import { Choice } from '../../ui/choice.tsx';
import { linkTo } from '../../ui/link.ts';
import { NodeMap } from '../../ui/node-map/node-map.tsx';
import { Cited } from './cited.tsx';
import { pathOf, sayingOf, titleOf } from './words.ts';

const VIEWS = ['turned', 'chin-lifted'] as const satisfies readonly NodeMapView[];

/** Choose a group of nodes on the person: what is known of it follows. */
export function NodeMapPart() {
  const { t } = useText();
  const [view, setView] = useState<NodeMapView>('turned');
  const [chosen, choose] = useState<NodeAreaId>('supraclavicular');
  // Not every group is seen from everywhere; the exit is.
  const selected = NODE_MAP[view].places[chosen] ? chosen : 'supraclavicular';
  return (
    <>
      <Choice
        legend={t('learn.map.view')}
        legendHidden
        options={VIEWS.map((value) => ({ value, label: t(`learn.map.view.${value}`) }))}
        value={view}
        onChange={setView}
      />
      <div class="learn-map">
        <NodeMap
          label={t('learn.map.choose')}
          areas={NODE_AREA_IDS.map((id) => ({ id, label: titleOf(t, pageOfNodes(id)) }))}
          view={view}
          selected={selected}
          onSelect={choose}
          drawings={NODE_MAP}
          flows={NODE_AREAS}
        />
      </div>
      <div class="card learn-told" aria-live="polite">
        <Told key={selected} area={selected} />
      </div>
    </>
  );
}

/** What drains to a group of nodes, where it goes, and the step that works it. */
function Told({ area }: { readonly area: NodeAreaId }) {
  const { t } = useText();
  const page = pageOfNodes(area);
  const name = titleOf(t, page);
  const strokes = strokePagesOf(area);
  return (
    <>
      <h2>{name}</h2>
      {(['drains', 'goes'] as const).map((key) => (
        <div key={key}>
          <h3>{t(`learn.map.${key}`)}</h3>
          <Cited text={sayingOf(t, page, key)} sources={sourcesOfSaying(page, key)} />
        </div>
      ))}
      {strokes.length > 0 && (
        <div>
          <h3>{t('learn.map.strokes')}</h3>
          <ul class="learn-strokes">
            {strokes.map((stroke) => (
              <li key={stroke}>
                <a href={linkTo(pathOf(stroke))}>{titleOf(t, stroke)}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <a class="button" href={linkTo(pathOf(page))}>
        {t('learn.map.step', { name })}
      </a>
    </>
  );
}
