import { FACIAL_MINUTES } from '../../content/facial-minutes.ts';
import { SKIN_TONES, THEMES, TIMES_OF_DAY } from '../../domain/settings/settings.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import { Choice } from '../../ui/choice.tsx';
import { LengthChoice } from '../../ui/length-choice.tsx';
import { linkTo } from '../../ui/link.ts';
import { Portrait } from '../../ui/figure/portrait.tsx';
import { Page } from '../../ui/page.tsx';
import { SkinTones } from '../../ui/skin-tones.tsx';
import { About } from './about.tsx';
import { DataSafety } from './data-safety.tsx';
import { DayEnd } from './day-end.tsx';
import { Extras } from './extras.tsx';
import { Guidance } from './guidance.tsx';
import { OnOff } from './on-off.tsx';
import './settings.css';

/** What a person can choose; each choice is saved as it is made. */
export default function Settings() {
  const { t } = useText();
  return (
    <Page title={t('settings.title')}>
      <Session />
      <Guidance />
      <Looks />
      <section class="settings-part" aria-labelledby="settings-day">
        <h2 id="settings-day">{t('settings.day')}</h2>
        <DayEnd />
      </section>
      <Extras />
      <Scores />
      <Photos />
      <DataSafety />
      <section class="settings-part" aria-labelledby="settings-safety">
        <h2 id="settings-safety">{t('settings.safety')}</h2>
        <p class="quiet">{t('settings.safety.text')}</p>
        <a class="button" href={linkTo('/safety')}>
          {t('settings.safety.open')}
        </a>
      </section>
      <About />
    </Page>
  );
}

function Session() {
  const { t } = useText();
  const { settings } = useServices();
  const { length, timeOfDay } = settings.settings.value;
  return (
    <section class="settings-part" aria-labelledby="settings-session">
      <h2 id="settings-session">{t('settings.session')}</h2>
      <LengthChoice
        legend={t('settings.length')}
        value={length}
        timeOf={(value) => t('shell.minutes', { minutes: FACIAL_MINUTES[value] })}
        onChange={(value) => void settings.change({ length: value })}
      />
      <Choice
        legend={t('settings.time')}
        value={timeOfDay}
        options={TIMES_OF_DAY.map((value) => ({ value, label: t(`settings.time.${value}`) }))}
        onChange={(value) => void settings.change({ timeOfDay: value })}
      />
    </section>
  );
}

function Looks() {
  const { t } = useText();
  const { settings } = useServices();
  const { theme, skinTone } = settings.settings.value;
  return (
    <section class="settings-part" aria-labelledby="settings-looks">
      <h2 id="settings-looks">{t('settings.looks')}</h2>
      <Choice
        legend={t('settings.theme')}
        value={theme}
        options={THEMES.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
        onChange={(value) => void settings.change({ theme: value })}
      />
      <SkinTones
        legend={t('settings.skin')}
        tones={SKIN_TONES}
        value={skinTone}
        labelOf={(number) => t('settings.skin.value', { number })}
        onChange={(value) => void settings.change({ skinTone: value })}
      />
      <div class="settings-portrait" data-skin={skinTone}>
        <Portrait />
      </div>
    </section>
  );
}

/** For whoever would rather rate, or not, without looking back at numbers. */
function Scores() {
  const { t } = useText();
  const { settings } = useServices();
  return (
    <section class="settings-part" aria-labelledby="settings-scores">
      <h2 id="settings-scores">{t('settings.scores')}</h2>
      <OnOff
        legend={t('settings.scores.hide')}
        value={settings.settings.value.hideScores}
        onChange={(value) => void settings.change({ hideScores: value })}
      />
      <p class="quiet small">{t('settings.scores.text')}</p>
    </section>
  );
}

function Photos() {
  const { t } = useText();
  const { settings } = useServices();
  const { photos, photosBlurred } = settings.settings.value;
  return (
    <section class="settings-part" aria-labelledby="settings-photos">
      <h2 id="settings-photos">{t('settings.photos')}</h2>
      <OnOff
        legend={t('settings.photos.on')}
        value={photos}
        onChange={(value) => void settings.change({ photos: value })}
      />
      <p class="quiet small">{t('settings.photos.text')}</p>
      {photos && (
        <>
          <OnOff
            legend={t('settings.photos.blurred')}
            value={photosBlurred}
            onChange={(value) => void settings.change({ photosBlurred: value })}
          />
          <a class="button" href={linkTo('/photos')}>
            {t('settings.photos.open')}
          </a>
        </>
      )}
    </section>
  );
}
