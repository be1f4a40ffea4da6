import { TOLD_VERSION } from '../../content/told-version.ts';
import { useText } from '../../i18n/text.ts';
import { linkTo } from '../../ui/link.ts';

/** What Ebb is, what its health content rests on, and that no clinician has reviewed it yet. */
export function About() {
  const { t } = useText();
  return (
    <section class="settings-part" aria-labelledby="settings-about">
      <h2 id="settings-about">{t('settings.about')}</h2>
      <p>{t('settings.about.text')}</p>
      <p>{t('settings.about.evidence')}</p>
      <p>{t('settings.about.reviewed')}</p>
      <p>{t('settings.about.hands')}</p>
      <a class="button" href={linkTo('/learn/evidence')}>
        {t('settings.about.learn-evidence')}
      </a>
      <a class="button" href={linkTo('/learn/sources')}>
        {t('settings.about.learn-sources')}
      </a>
      <p class="quiet small">{t('settings.about.version', { version: TOLD_VERSION })}</p>
    </section>
  );
}
