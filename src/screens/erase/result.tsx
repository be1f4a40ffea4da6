import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../../i18n/text.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { EraseResult } from '../../state/erase-model.ts';
import { linkTo } from '../../ui/link.ts';
import { sizeWords } from '../../ui/size-words.ts';
import { beyondWords, copiesWords, daysWords } from './words.ts';

/** The app has started anew since: what was erased, and what remains of it and where. */
export function Result({ result }: { readonly result: EraseResult }) {
  const text = useText();
  const { t } = text;
  const { scope, isWhole } = result;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isAll = scope.kind === 'everything';
  const canUndo = result.points.some(({ id }) => id === result.id);
  return (
    <>
      <section class="card" aria-labelledby="erase-done">
        <h2 ref={heading} id="erase-done" tabIndex={-1}>
          {isAll
            ? t('erase.done.everything')
            : t('erase.done.range', { days: daysWords(text, scope) })}
        </h2>
        {!isWhole && <p class="notice notice-warning">{t('erase.done.unfinished')}</p>}
        <h3>{t('erase.done.remains')}</h3>
        <ul class="erase-facts figures">
          {remainingWords(text, result).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
      <div class="stack">
        <a class="button button-primary" href={linkTo('/')}>
          {t(isAll ? 'erase.done.anew' : 'erase.done.today')}
        </a>
        {canUndo && (
          <a class="button button-plain" href={linkTo('/backup')}>
            {t('erase.done.undo')}
          </a>
        )}
      </div>
    </>
  );
}

function remainingWords(text: Translator, result: EraseResult): string[] {
  const { t } = text;
  const { id, points, snapshots, isWhole, scope } = result;
  const own = points.find((point) => point.id === id);
  const copies = copiesWords(text, points.length - (own ? 1 : 0), snapshots.length);
  return [
    ...(own ? [t('erase.done.point', { size: sizeWords(text, own.bytes) })] : []),
    ...copies,
    ...(isWhole && !own && copies.length === 0 ? [t('erase.done.no-copies')] : []),
    ...(scope.kind === 'range' ? [t('erase.stays.rest')] : []),
    ...beyondWords(text),
  ];
}
