import { useText } from '../../i18n/text.ts';
import type { ImportState } from '../../state/import-model.ts';
import { Choice } from '../../ui/choice.tsx';

/** Asked where the days themselves do not show which of their numbers is the month. */
export function DayOrder({ model }: { readonly model: ImportState }) {
  const { t } = useText();
  const { isDayFirst } = model.matching.value;
  const chosen = isDayFirst === true ? 'first' : 'month';
  return (
    <Choice
      legend={t('import.days')}
      value={isDayFirst === null ? 'none' : chosen}
      options={(['first', 'month'] as const).map((value) => ({
        value,
        label: t(`import.days.${value}`),
        detail: t(`import.days.${value}.detail`),
      }))}
      onChange={(value: string) => model.sayDayFirst(value === 'first')}
    />
  );
}
