import { useText } from '../../i18n/text.ts';
import { Choice } from '../../ui/choice.tsx';

interface OnOffProps {
  readonly legend: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

export function OnOff({ legend, value, onChange }: OnOffProps) {
  const { t } = useText();
  return (
    <Choice
      legend={legend}
      value={value}
      options={[true, false].map((on) => ({
        value: on,
        label: t(on ? 'settings.on' : 'settings.off'),
      }))}
      onChange={onChange}
    />
  );
}
