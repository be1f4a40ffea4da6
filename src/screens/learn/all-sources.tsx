import { SOURCES } from '../../content/sources/all.ts';
import type { SourceId } from '../../content/sources/all.ts';
import type { SourceKind } from '../../content/sources/source.ts';
import { useText } from '../../i18n/text.ts';
import { SourceEntry } from './source-entry.tsx';

/** From the weightiest kind to the lightest. */
const KINDS = [
  'guideline',
  'review',
  'trial',
  'study',
  'case-report',
  'textbook',
  'health-service',
  'regulator',
  'clinic',
  'press',
] as const satisfies readonly SourceKind[];

const IDS = Object.keys(SOURCES) as SourceId[];

/** Every source, folded up by its kind. */
export function AllSources() {
  const { t } = useText();
  return KINDS.map((kind) => {
    const ids = IDS.filter((id) => (SOURCES[id].kind as SourceKind) === kind);
    if (ids.length === 0) return null;
    return (
      <details key={kind} class="learn-kind">
        <summary>
          {t('learn.sources.kind', { kind: t(`learn.source.kind.${kind}`), count: ids.length })}
        </summary>
        <ul class="learn-sources">
          {ids.map((id) => (
            <SourceEntry key={id} id={id} />
          ))}
        </ul>
      </details>
    );
  });
}
