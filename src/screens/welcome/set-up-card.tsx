import { FACIAL_MINUTES } from '../../content/facial-minutes.ts';
import { facialDrawings } from '../../content/drawings/facial.ts';
import { USUAL_REP_SECONDS } from '../../domain/routine/routine.ts';
import { TIMES_OF_DAY } from '../../domain/settings/settings.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import { Choice } from '../../ui/choice.tsx';
import { StrokeFigure } from '../../ui/figure/stroke-figure.tsx';
import { LengthChoice } from '../../ui/length-choice.tsx';
import { Page } from '../../ui/page.tsx';

/** One stroke to see how light it is, how long, when, and where what is recorded will stay. */
export function SetUpCard({ onBegin }: { readonly onBegin: () => void }) {
  const { t } = useText();
  const { settings } = useServices();
  const { length, timeOfDay } = settings.settings.value;
  return (
    <Page title={t('welcome.setup.title')}>
      <div class="welcome-stroke">
        <StrokeFigure
          drawing={facialDrawings.K2}
          side="both"
          repMs={USUAL_REP_SECONDS * 1000}
          offsetMs={0}
          moving
          label={t('welcome.stroke.figure')}
        />
        <p class="page-lead">{t('welcome.stroke')}</p>
      </div>
      <LengthChoice
        legend={t('shell.length')}
        legendHidden
        value={length}
        timeOf={(value) => t('shell.minutes', { minutes: FACIAL_MINUTES[value] })}
        onChange={(value) => void settings.change({ length: value })}
      />
      <Choice
        legend={t('welcome.time')}
        legendHidden
        value={timeOfDay}
        options={TIMES_OF_DAY.map((value) => ({ value, label: t(`welcome.time.${value}`) }))}
        onChange={(value) => void settings.change({ timeOfDay: value })}
      />
      <details class="more">
        <summary>{t('welcome.install')}</summary>
        <p>{t('welcome.install.text')}</p>
        <p class="quiet small">{t('welcome.install.other')}</p>
      </details>
      <div class="foot">
        <button type="button" class="button button-primary button-wide" onClick={onBegin}>
          {t('welcome.begin')}
        </button>
      </div>
    </Page>
  );
}
