import { REP_SECONDS } from '../../domain/routine/routine.ts';
import { canRepeat } from '../../domain/session/jump.ts';
import { pacesOf } from '../../domain/session/pace.ts';
import type { Session } from '../../domain/session/session.ts';
import { formatSeconds } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import type { SessionKit } from '../../state/session-kit.ts';
import { MirrorPlaceSwitch, MirrorSwitch } from '../../ui/mirror/mirror-controls.tsx';

interface PauseSheetProps {
  readonly kit: SessionKit;
  readonly session: Session;
  readonly now: number;
}

/** What a person can change while the session stands still. */
export function PauseSheet({ kit, session, now }: PauseSheetProps) {
  const { t, locale } = useText();
  const { player } = kit;
  const repeatable = canRepeat(session, now);
  const paces = pacesOf(session);
  const pace = REP_SECONDS.findIndex((seconds) => seconds === session.repSeconds);
  const quicker = REP_SECONDS[pace - 1];
  const slower = REP_SECONDS[pace + 1];
  const isTooLong = slower !== undefined && !paces.includes(slower);
  return (
    <div class="pause-sheet">
      <button type="button" class="button" disabled={!repeatable} onClick={player.again}>
        {t('session.repeat')}
      </button>
      <button type="button" class="button" onClick={() => player.skipArea(false)}>
        {t('session.skip')}
      </button>
      <button type="button" class="button" onClick={() => player.skipArea(true)}>
        {t('session.skip.always')}
      </button>
      <MirrorButtons kit={kit} />
      <div class="pause-pace" role="group" aria-label={t('session.pace')}>
        <button
          type="button"
          class="button"
          disabled={slower === undefined || isTooLong}
          onClick={() => slower !== undefined && player.changePace(slower)}
        >
          {t('session.pace.slower')}
        </button>
        <span role="status">
          {t('session.pace.value', { seconds: formatSeconds(locale, session.repSeconds) })}
        </span>
        <button
          type="button"
          class="button"
          disabled={quicker === undefined}
          onClick={() => quicker !== undefined && player.changePace(quicker)}
        >
          {t('session.pace.quicker')}
        </button>
      </div>
      {!repeatable && <p class="quiet small">{t('session.repeat.full')}</p>}
      {isTooLong && <p class="quiet small">{t('session.pace.too-long')}</p>}
    </div>
  );
}

function MirrorButtons({ kit }: Pick<PauseSheetProps, 'kit'>) {
  const { guidance, mirror } = kit;
  const { mirror: place } = guidance.guidance.value;
  const start = (): void => {
    if (place === 'off') void guidance.change({ mirror: 'beside' });
    mirror.start();
  };
  const stop = (): void => {
    void guidance.change({ mirror: 'off' });
    mirror.stop();
  };
  const isLive = mirror.state.value.kind === 'live';
  return (
    <>
      <MirrorSwitch state={mirror.state.value} onStart={start} onStop={stop} />
      {isLive && place !== 'off' && (
        <MirrorPlaceSwitch
          place={place}
          onChange={(next) => void guidance.change({ mirror: next })}
        />
      )}
    </>
  );
}
