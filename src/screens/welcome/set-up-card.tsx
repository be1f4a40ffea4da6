import { FACIAL_MINUTES } from '../../content/facial-minutes.ts';
import { SKIN_TONES } from '../../domain/settings/settings.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import { LengthChoice } from '../../ui/length-choice.tsx';
import { Page } from '../../ui/page.tsx';
import { SkinTones } from '../../ui/skin-tones.tsx';

/** How light, how long, and the home screen, where what is recorded will stay. */
export function SetUpCard({ onBegin }: { readonly onBegin: () => void }) {
  const { t } = useText();
  const { settings } = useServices();
  const { length, skinTone } = settings.settings.value;
  return (
    <Page title={t('welcome.setup.title')}>
      <p class="quiet">{t('welcome.setup.text')}</p>
      <LengthChoice
        legend={t('shell.length')}
        value={length}
        timeOf={(value) => t('shell.minutes', { minutes: FACIAL_MINUTES[value] })}
        onChange={(value) => void settings.change({ length: value })}
      />
      <SkinTones
        legend={t('welcome.skin')}
        tones={SKIN_TONES}
        value={skinTone}
        labelOf={(number) => t('welcome.skin.value', { number })}
        onChange={(value) => void settings.change({ skinTone: value })}
      />
      <section class="card">
        <h2>{t('welcome.pressure.title')}</h2>
        <p>{t('welcome.pressure')}</p>
      </section>
      <section class="card">
        <h2>{t('welcome.install.title')}</h2>
        <p>{t('welcome.install.text')}</p>
        <p class="quiet small">{t('welcome.install.other')}</p>
      </section>
      <div class="foot">
        <button type="button" class="button button-primary button-wide" onClick={onBegin}>
          {t('welcome.begin')}
        </button>
      </div>
    </Page>
  );
}
