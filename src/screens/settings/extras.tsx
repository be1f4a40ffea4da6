import { EXTRA_SCALES } from '../../domain/rating/rating.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import { OnOff } from './on-off.tsx';

/** The scales a person can rate besides puffiness and complexion. */
export function Extras() {
  const { t } = useText();
  const { settings } = useServices();
  const { extras } = settings.settings.value;
  return (
    <section class="settings-part" aria-labelledby="settings-extras">
      <h2 id="settings-extras">{t('settings.extras')}</h2>
      <p class="quiet">{t('settings.extras.text')}</p>
      {EXTRA_SCALES.map((scale) => (
        <OnOff
          key={scale}
          legend={t(`settings.extras.${scale}`)}
          value={extras.includes(scale)}
          onChange={(on) => {
            const others = extras.filter((other) => other !== scale);
            void settings.change({ extras: on ? [...others, scale] : others });
          }}
        />
      ))}
    </section>
  );
}
