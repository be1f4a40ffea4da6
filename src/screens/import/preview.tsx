import type { ImportPreview, TableFacts } from '../../domain/import/preview.ts';
import { useText } from '../../i18n/text.ts';
import type { ImportState } from '../../state/import-model.ts';
import { factsOf, refusedWords } from './facts.ts';
import { Sample } from './sample.tsx';
import { useStepHeading } from './use-step-heading.ts';

interface PreviewProps {
  readonly model: ImportState;
  readonly facts: TableFacts;
  readonly preview: ImportPreview;
}

/** What would be added and what not, before any of it is done. */
export function Preview({ model, facts, preview }: PreviewProps) {
  const text = useText();
  const { t } = text;
  const heading = useStepHeading();
  const { added, refused, sample } = preview;
  return (
    <>
      <section class="card" aria-labelledby="import-preview">
        <h2 ref={heading} id="import-preview" tabIndex={-1}>
          {t('import.preview')}
        </h2>
        {facts.isOwn && <p class="quiet">{t('import.preview.own')}</p>}
        <ul class="import-facts figures">
          {factsOf(text, preview).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        {refused.length > 0 && (
          <>
            <h3>{t('import.preview.refused')}</h3>
            <ul class="import-facts figures">
              {refused.map((rows) => (
                <li key={rows.reason}>{refusedWords(text, rows)}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      {added > 0 && <Sample checkIns={sample} />}
      <div class="stack">
        {added > 0 && (
          <>
            <p class="quiet">{t('import.undoable')}</p>
            <button type="button" class="button button-primary" onClick={() => void model.add()}>
              {t('import.add', { count: added })}
            </button>
          </>
        )}
        {!facts.isOwn && (
          <button type="button" class="button" onClick={model.rethink}>
            {t('import.back-to-match')}
          </button>
        )}
        <button type="button" class="button button-plain" onClick={model.leave}>
          {t('import.leave')}
        </button>
      </div>
    </>
  );
}
