import { openQuestions } from '../../domain/import/matching.ts';
import type { TableFacts } from '../../domain/import/preview.ts';
import type { Separator } from '../../domain/import/table.ts';
import { useText } from '../../i18n/text.ts';
import type { ImportState } from '../../state/import-model.ts';
import { ColumnRow } from './column-row.tsx';
import { MomentChoice } from './moment-choice.tsx';
import { useStepHeading } from './use-step-heading.ts';

interface MatchProps {
  readonly model: ImportState;
  readonly facts: TableFacts;
  readonly isLooking: boolean;
}

const SEPARATOR_NAMES = {
  '\t': 'tab',
  ';': 'semicolon',
  '|': 'bar',
  ',': 'comma',
} as const satisfies Record<Separator, string>;

/** What each column is; what Ebb made of it is filled in, and what it could not tell is asked. */
export function Match({ model, facts, isLooking }: MatchProps) {
  const { t } = useText();
  const heading = useStepHeading();
  const { rows, separator, encoding, columns } = facts;
  const open = openQuestions(model.matching.value);
  const isReady = open.length === 0 && !isLooking;
  return (
    <>
      <section class="card" aria-labelledby="import-match">
        <h2 ref={heading} id="import-match" tabIndex={-1}>
          {t('import.match')}
        </h2>
        <p class="quiet">
          {t('import.match.read', {
            rows,
            separator: t(`import.separator.${SEPARATOR_NAMES[separator]}`),
            encoding: t(`import.encoding.${encoding}`),
          })}{' '}
          {t('import.match.text')}
        </p>
        <ul class="import-columns">
          {columns.map((column) => (
            <ColumnRow key={column.index} model={model} column={column} />
          ))}
        </ul>
        <MomentChoice model={model} />
      </section>
      <div id="import-open" class="import-open" role="status">
        {open.map((question) => (
          <p key={question}>{t(`import.open.${question}`)}</p>
        ))}
      </div>
      <div class="stack">
        <button
          type="button"
          class="button button-primary"
          aria-disabled={!isReady}
          aria-describedby="import-open"
          onClick={() => {
            if (isReady) void model.look();
          }}
        >
          {t(isLooking ? 'import.looking' : 'import.look')}
        </button>
        <button type="button" class="button button-plain" onClick={model.leave}>
          {t('import.leave')}
        </button>
      </div>
    </>
  );
}
