import { useEffect, useRef, useState } from 'preact/hooks';
import type { ErasePreview } from '../../domain/erase/preview.ts';
import { useText } from '../../i18n/text.ts';
import type { EraseState } from '../../state/erase-model.ts';
import { Deed } from './deed.tsx';
import { daysWords, goingWords, stayingWords } from './words.ts';

interface PreviewProps {
  readonly model: EraseState;
  readonly preview: ErasePreview;
}

/** What would go, what would stay and where, before any of it is done. */
export function Preview({ model, preview }: PreviewProps) {
  const text = useText();
  const { t } = text;
  const { scope } = preview;
  // Of some days a mistake is likely and all else goes on; who wants everything gone means it.
  const [withCopies, setWithCopies] = useState(scope.kind === 'everything');
  const isEmpty = goingWords(text, preview).length === 0;
  return (
    <>
      <Going preview={preview} />
      <section class="card" aria-labelledby="erase-stays">
        <h2 id="erase-stays">{t('erase.stays')}</h2>
        <div>
          <label class="check-line">
            <input
              type="checkbox"
              checked={withCopies}
              aria-describedby="erase-copies"
              onChange={(event) => setWithCopies(event.currentTarget.checked)}
            />
            {t('erase.copies')}
          </label>
          <p id="erase-copies" class="quiet small">
            {t(`erase.copies.${scope.kind}`)}
          </p>
        </div>
        <ul class="erase-facts figures" aria-live="polite">
          {stayingWords(text, preview, withCopies).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
      <div class="stack">
        {(!isEmpty || withCopies) && (
          <Deed
            scope={scope}
            withCopies={withCopies}
            onErase={() => void model.erase(withCopies)}
          />
        )}
        <button type="button" class="button button-plain" onClick={model.leave}>
          {t('erase.leave')}
        </button>
      </div>
    </>
  );
}

function Going({ preview }: { readonly preview: ErasePreview }) {
  const text = useText();
  const { t } = text;
  const { scope } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const going = goingWords(text, preview);
  const id = going.length === 0 ? 'erase.goes.none' : 'erase.goes.days';
  return (
    <section class="card" aria-labelledby="erase-goes">
      <h2 ref={heading} id="erase-goes" tabIndex={-1}>
        {t('erase.goes')}
      </h2>
      <p>
        {scope.kind === 'everything'
          ? t('erase.goes.everything')
          : t(id, { days: daysWords(text, scope) })}
      </p>
      {going.length > 0 && (
        <ul class="erase-facts figures">
          {going.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
