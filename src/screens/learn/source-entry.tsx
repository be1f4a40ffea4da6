import { SOURCES } from '../../content/sources/all.ts';
import type { SourceId } from '../../content/sources/all.ts';
import type { Source } from '../../content/sources/source.ts';
import { useText } from '../../i18n/text.ts';
import type { Translate } from '../../i18n/translator.ts';

interface SourceEntryProps {
  readonly id: SourceId;
  /** Its number on the page; without one it stands among others of its kind. */
  readonly number?: number;
}

/** One source: a link out of Ebb, what kind of work it is, and what of it was not read. */
export function SourceEntry({ id, number }: SourceEntryProps) {
  const { t } = useText();
  const source: Source = SOURCES[id];
  return (
    <li class="learn-source">
      {number !== undefined && <span class="learn-source-number figures">{number}</span>}
      <a href={source.url} target="_blank" rel="noopener noreferrer">
        <span class="learn-source-title">{source.title}</span>
        <svg
          class="learn-leaves"
          viewBox="0 0 24 24"
          role="img"
          aria-label={t('learn.source.leaves')}
        >
          <path d="M14 5h5v5M19 5l-8 8M17 14v4a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1h4" />
        </svg>
      </a>
      <p class="quiet small">{marksOf(t, source, number !== undefined).join(' · ')}</p>
    </li>
  );
}

function marksOf(
  t: Translate,
  { kind, isOriginal, read }: Source,
  isAmongOthers: boolean,
): string[] {
  return [
    ...(isAmongOthers ? [t(`learn.source.kind.${kind}`)] : []),
    ...(isOriginal ? [] : [t('learn.source.copy')]),
    ...(read === 'whole' ? [] : [t(`learn.source.${read}`)]),
  ];
}
