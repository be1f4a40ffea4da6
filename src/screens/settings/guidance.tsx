import { useEffect, useId } from 'preact/hooks';
import { REP_SECONDS } from '../../domain/routine/routine.ts';
import {
  COUNT_IN_SECONDS,
  GUIDES,
  LEAD_SIDES,
  LOUDEST,
  MIRROR_PLACES,
  SOUND_ROUTES,
  SOUND_SETS,
} from '../../domain/settings/guidance.ts';
import { formatSeconds } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import type { SessionKit } from '../../state/session-kit.ts';
import { useSessionKit } from '../../state/use-session-kit.ts';
import { Choice } from '../../ui/choice.tsx';
import { LeftOut } from './left-out.tsx';
import { OnOff } from './on-off.tsx';
import { VoiceChoice } from './voice-choice.tsx';

interface PartProps {
  readonly kit: SessionKit;
}

/** How a session leads: by ear, by touch, by light, and how fast. */
export function Guidance() {
  const { t } = useText();
  const kit = useSessionKit();
  return (
    <section class="settings-part" aria-labelledby="settings-guidance">
      <h2 id="settings-guidance">{t('settings.guidance')}</h2>
      {kit === 'failed' && <p>{t('session.failed.text')}</p>}
      {kit !== null && kit !== 'failed' && (
        <>
          <Hearing kit={kit} />
          <Rhythm kit={kit} />
          <Seeing kit={kit} />
          <LeftOut kit={kit} />
        </>
      )}
    </section>
  );
}

function Hearing({ kit }: PartProps) {
  const { t } = useText();
  const { guidance, guide } = kit;
  const chosen = guidance.guidance.value;
  // What was tried out is let go with the page.
  useEffect(() => () => guide.stop(), [guide]);
  return (
    <>
      <Choice
        legend={t('session.guide')}
        value={chosen.guide}
        options={GUIDES.map((value) => ({ value, label: t(`session.guide.${value}`) }))}
        onChange={(value) => void guidance.change({ guide: value })}
      />
      {chosen.guide !== 'off' && (
        <>
          <Volume kit={kit} />
          <Choice
            legend={t('settings.sounds')}
            value={chosen.soundSet}
            options={SOUND_SETS.map((value) => ({ value, label: t(`settings.sounds.${value}`) }))}
            onChange={(value) => void guidance.change({ soundSet: value })}
          />
          <div class="settings-choice">
            <Choice
              legend={t('settings.route')}
              value={chosen.soundRoute}
              options={SOUND_ROUTES.map((value) => ({
                value,
                label: t(`settings.route.${value}`),
              }))}
              onChange={(value) => void guidance.change({ soundRoute: value })}
            />
            <p class="quiet small">{t(`settings.route.${chosen.soundRoute}.text`)}</p>
          </div>
          {chosen.guide === 'voice' && <VoiceChoice kit={kit} />}
          <button
            type="button"
            class="button"
            onClick={() => guide.tryOut(t('session.guide.tried'))}
          >
            {t('session.guide.try')}
          </button>
        </>
      )}
    </>
  );
}

function Volume({ kit }: PartProps) {
  const { t } = useText();
  const { guidance } = kit;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('settings.volume')}</label>
      <input
        id={id}
        class="settings-range"
        type="range"
        min={0}
        max={LOUDEST}
        step={1}
        value={guidance.guidance.value.volume}
        onInput={(event) => void guidance.change({ volume: Number(event.currentTarget.value) })}
      />
    </div>
  );
}

function Rhythm({ kit }: PartProps) {
  const { t, locale } = useText();
  const { guidance } = kit;
  const { repSeconds, countInSeconds, leadSide } = guidance.guidance.value;
  return (
    <>
      <div class="settings-paces">
        <Choice
          legend={t('settings.pace')}
          value={repSeconds}
          options={REP_SECONDS.map((value) => ({
            value,
            label: t('settings.seconds', { seconds: formatSeconds(locale, value) }),
          }))}
          onChange={(value) => void guidance.change({ repSeconds: value })}
        />
      </div>
      <Choice
        legend={t('settings.count-in')}
        value={countInSeconds}
        options={COUNT_IN_SECONDS.map((value) => ({
          value,
          label: t('settings.seconds', { seconds: formatSeconds(locale, value) }),
        }))}
        onChange={(value) => void guidance.change({ countInSeconds: value })}
      />
      <Choice
        legend={t('settings.lead-side')}
        value={leadSide}
        options={LEAD_SIDES.map((value) => ({ value, label: t(`settings.lead-side.${value}`) }))}
        onChange={(value) => void guidance.change({ leadSide: value })}
      />
    </>
  );
}

function Seeing({ kit }: PartProps) {
  const { t } = useText();
  const { guidance, guide } = kit;
  const { vibration, flash, mirror } = guidance.guidance.value;
  return (
    <>
      {guide.canVibrate() && (
        <OnOff
          legend={t('settings.vibration')}
          value={vibration}
          onChange={(value) => void guidance.change({ vibration: value })}
        />
      )}
      <OnOff
        legend={t('settings.flash')}
        value={flash}
        onChange={(value) => void guidance.change({ flash: value })}
      />
      <div class="settings-choice">
        <Choice
          legend={t('settings.mirror')}
          value={mirror}
          options={MIRROR_PLACES.map((value) => ({ value, label: t(`settings.mirror.${value}`) }))}
          onChange={(value) => void guidance.change({ mirror: value })}
        />
        <p class="quiet small">{t('settings.mirror.text')}</p>
      </div>
    </>
  );
}
