import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../../i18n/text.ts';
import type { ImportState } from '../../state/import-model.ts';
import { FilePick } from '../../ui/file-pick.tsx';
import { useDrop } from '../../ui/use-drop.ts';

/** What a CSV file is called, on systems that go by the name and on those that go by the kind. */
const ACCEPT = '.csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain';

/** The way to a file, and what became of one that leads no further. */
export function ChooseTable({ model }: { readonly model: ImportState }) {
  const { t } = useText();
  const step = model.step.value;
  const { name } = step;
  const { heading, chooser } = useFocus(name);
  const isBusy = name === 'reading' || name === 'adding';
  const choose = (file: File): void => {
    if (!isBusy) void model.choose(file);
  };
  const { isOver, handlers } = useDrop(choose);
  if (name === 'match' || name === 'preview') return null;
  return (
    <section class="card" aria-labelledby="import-choose" data-over={isOver} {...handlers}>
      <h2 ref={heading} id="import-choose" tabIndex={-1}>
        {t('import.choose')}
      </h2>
      {name !== 'adding' && (
        <>
          <p class="quiet">{t('import.choose.text')}</p>
          <FilePick
            label={t('import.choose.button')}
            accept={ACCEPT}
            isBusy={isBusy}
            isPrimary
            input={chooser}
            onFile={choose}
          />
          <p class="drop-hint quiet small">{t('import.choose.drop')}</p>
        </>
      )}
      <p class="said" role="status">
        {(name === 'reading' || name === 'adding') && t(`import.${name}`)}
      </p>
      <div class="said" role="alert">
        {name === 'choose' && step.trouble !== null && (
          <p class="notice notice-warning">{t(`import.trouble.${step.trouble}`)}</p>
        )}
      </div>
    </section>
  );
}

/** The focus never stays on what has gone: what leads no further ends at the way to a file. */
function useFocus(name: ImportState['step']['value']['name']) {
  const heading = useRef<HTMLHeadingElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const former = useRef(name);
  useEffect(() => {
    if (name === 'adding') heading.current?.focus();
    if (name === 'choose' && former.current !== 'choose') chooser.current?.focus();
    former.current = name;
  }, [name]);
  return { heading, chooser };
}
