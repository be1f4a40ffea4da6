import { useState } from 'preact/hooks';
import { articleOfArea } from '../../content/learn/articles.ts';
import { REP_SECONDS } from '../../domain/routine/routine.ts';
import { boutAt, canRepeat } from '../../domain/session/jump.ts';
import { pacesOf } from '../../domain/session/pace.ts';
import type { Session } from '../../domain/session/session.ts';
import { formatSeconds } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import type { SessionKit } from '../../state/session-kit.ts';
import { linkTo } from '../../ui/link.ts';
import { usePresentation } from './presentation.ts';
import { nameOf } from './script.ts';
import { MirrorPlaceSwitch, MirrorSwitch } from '../../ui/mirror/mirror-controls.tsx';

interface PauseSheetProps {
  readonly kit: SessionKit;
  readonly session: Session;
  readonly now: number;
}

const AGAIN_AFTER_MS = 1_000;

interface Skipped {
  readonly area: string;
  readonly at: number;
  readonly message: 'session.skipped' | 'session.skipped.always';
}

/** What a person can change while the session stands still. */
export function PauseSheet({ kit, session, now }: PauseSheetProps) {
  const { t, locale } = useText();
  const { player } = kit;
  const { usesMirror } = usePresentation();
  const article = articleOfArea(boutAt(session, now).area);
  const repeatable = canRepeat(session, now);
  const paces = pacesOf(session);
  const pace = REP_SECONDS.findIndex((seconds) => seconds === session.repSeconds);
  const quicker = REP_SECONDS[pace - 1];
  const slower = REP_SECONDS[pace + 1];
  const isTooLong = slower !== undefined && !paces.includes(slower);
  const [skipped, setSkipped] = useState<Skipped | null>(null);
  const skip = (always: boolean): void => {
    // A damp finger taps twice; the second tap would skip the next area too.
    const at = performance.now();
    if (skipped !== null && at - skipped.at < AGAIN_AFTER_MS) return;
    const area = nameOf(t, boutAt(session, now));
    setSkipped({ area, at, message: always ? 'session.skipped.always' : 'session.skipped' });
    player.skipArea(always);
  };
  return (
    <div class="pause-sheet">
      <SheetButton off={!repeatable} onPress={player.again}>
        {t('session.repeat')}
      </SheetButton>
      <SheetButton onPress={() => skip(false)}>{t('session.skip')}</SheetButton>
      <SheetButton onPress={() => skip(true)}>{t('session.skip.always')}</SheetButton>
      {usesMirror && <MirrorButtons kit={kit} />}
      <div class="pause-pace" role="group" aria-label={t('session.pace')}>
        <SheetButton
          off={slower === undefined || isTooLong}
          onPress={() => slower !== undefined && player.changePace(slower)}
        >
          {t('session.pace.slower')}
        </SheetButton>
        <span role="status">
          {t('session.pace.value', { seconds: formatSeconds(locale, session.repSeconds) })}
        </span>
        <SheetButton
          off={quicker === undefined}
          onPress={() => quicker !== undefined && player.changePace(quicker)}
        >
          {t('session.pace.quicker')}
        </SheetButton>
      </div>
      {article !== null && (
        <a class="button" href={linkTo(`/learn/${article}`)}>
          {t('session.learn')}
        </a>
      )}
      <p class="quiet small" role="status">
        {skipped !== null && t(skipped.message, { area: skipped.area })}
      </p>
      {!repeatable && <p class="quiet small">{t('session.repeat.full')}</p>}
      {isTooLong && <p class="quiet small">{t('session.pace.too-long')}</p>}
    </div>
  );
}

interface SheetButtonProps {
  readonly onPress: () => void;
  /** Nothing happens on it now; it keeps the focus all the same. */
  readonly off?: boolean;
  readonly children: string;
}

function SheetButton({ onPress, off = false, children }: SheetButtonProps) {
  return (
    <button type="button" class="button" aria-disabled={off} onClick={off ? undefined : onPress}>
      {children}
    </button>
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
