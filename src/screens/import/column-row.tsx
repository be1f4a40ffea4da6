import { useId } from 'preact/hooks';
import { FIELDS } from '../../domain/import/columns.ts';
import type { ColumnFacts, Field } from '../../domain/import/columns.ts';
import { SCALE_IDS } from '../../domain/rating/rating.ts';
import type { ScaleId } from '../../domain/rating/rating.ts';
import { useText } from '../../i18n/text.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ImportState } from '../../state/import-model.ts';
import { DayOrder } from './day-order.tsx';
import { ScaleParts } from './scale-parts.tsx';

interface ColumnRowProps {
  readonly model: ImportState;
  readonly column: ColumnFacts;
}

/** One column: a few of its values, and what it is to become. */
export function ColumnRow({ model, column }: ColumnRowProps) {
  const text = useText();
  const { t } = text;
  const id = useId();
  const { index, name, samples } = column;
  const field = model.matching.value.fields[index] ?? null;
  return (
    <li>
      <div class="field">
        <label for={id} class="import-name">
          {name === '' ? t('import.column.unnamed', { number: index + 1 }) : name}
        </label>
        <p id={`${id}-samples`} class="quiet small import-samples">
          {samples.length === 0
            ? t('import.column.empty')
            : t('import.column.samples', { samples: samples.join(' · ') })}
        </p>
        <select
          id={id}
          aria-describedby={`${id}-samples`}
          value={field ?? ''}
          onChange={({ currentTarget: { value } }) =>
            model.match(index, value === '' ? null : (value as Field))
          }
        >
          <option value="">{t('import.field.none')}</option>
          {FIELDS.map((each) => (
            <option key={each} value={each}>
              {fieldName(text, each)}
            </option>
          ))}
        </select>
      </div>
      {field === 'day' && !column.days.isClear && <DayOrder model={model} />}
      {isScale(field) && <ScaleParts model={model} column={column} scale={field} />}
    </li>
  );
}

function isScale(field: Field | null): field is ScaleId {
  return (SCALE_IDS as readonly (Field | null)[]).includes(field);
}

function fieldName({ t }: Translator, field: Field): string {
  return isScale(field) ? t(`rating.${field}`) : t(`import.field.${field}`);
}
