import { VIEWS } from '../../domain/photo/photo.ts';
import type { View } from '../../domain/photo/photo.ts';
import { useText } from '../../i18n/text.ts';
import { Choice } from '../../ui/choice.tsx';

interface ViewChoiceProps {
  readonly legendHidden?: boolean;
  readonly views?: readonly View[];
  readonly value: View;
  readonly onChange: (view: View) => void;
}

/** Which side of the face a photo shows. */
export function ViewChoice({ views = VIEWS, ...choice }: ViewChoiceProps) {
  const { t } = useText();
  const options = views.map((value) => ({ value, label: t(`photos.view.${value}`) }));
  return <Choice legend={t('photos.view')} options={options} {...choice} />;
}
