import { useText } from '../../i18n/text.ts';
import type { ImportState } from '../../state/import-model.ts';
import { Choice } from '../../ui/choice.tsx';

const OFFERED = ['anytime', 'before'] as const;

/** Of the rows that do not tell their moment, and what it means for the trend. */
export function MomentChoice({ model }: { readonly model: ImportState }) {
  const { t } = useText();
  const { moment, fields } = model.matching.value;
  const chosen = moment === 'before' ? moment : 'anytime';
  return (
    <div class="import-moment">
      <Choice
        legend={t(fields.includes('moment') ? 'import.moment.rest' : 'import.moment')}
        value={chosen}
        options={OFFERED.map((value) => ({ value, label: t(`import.moment.${value}`) }))}
        onChange={model.sayMoment}
      />
      <p class="quiet small" role="status">
        {t(`import.moment.${chosen}.text`)}
      </p>
    </div>
  );
}
