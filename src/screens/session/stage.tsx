import { useEffect, useRef } from 'preact/hooks';
import { facialDrawings } from '../../content/drawings/facial.ts';
import { countInLeftAt } from '../../domain/session/session.ts';
import type { Session } from '../../domain/session/session.ts';
import { standingAt } from '../../domain/session/standing.ts';
import type { Standing } from '../../domain/session/standing.ts';
import type { FacialArea } from '../../i18n/en/facial.ts';
import { formatClock, formatNumber } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import type { PlayerState } from '../../state/player-model.ts';
import { StrokeFigure } from '../../ui/figure/stroke-figure.tsx';
import { Controls } from './controls.tsx';

interface StageProps {
  readonly player: PlayerState;
  readonly session: Session;
  readonly onConcern: () => void;
  readonly onEnd: () => void;
}

/** What is seen while hands are busy: the picture, the cue, the count, what is next. */
export function Stage({ player, session, onConcern, onEnd }: StageProps) {
  const { t } = useText();
  const standing = standingAt(session, player.now.value);
  const { bout, segment } = standing;
  const area = bout.area as FacialArea;
  const { kind } = session.phase;
  const name = t(`facial.${area}.name`);
  const side = t(`session.side.${bout.side}`);
  const cue = useRef<HTMLHeadingElement>(null);
  useEffect(() => cue.current?.focus({ preventScroll: true }), []);
  return (
    <main class="player" data-step={bout.stepId} data-phase={kind}>
      <header class="player-top">
        <button type="button" class="button" onClick={onEnd}>
          {t('session.end')}
        </button>
        <WakeSign player={player} />
        <button type="button" class="button player-concern" onClick={onConcern}>
          {t('session.concern')}
        </button>
      </header>
      <div class="player-figure">
        <StrokeFigure
          drawing={facialDrawings[area]}
          side={bout.side === 'midline' ? 'both' : bout.side}
          repMs={bout.repMs}
          offsetMs={standing.intoRepMs}
          moving={kind === 'running' && segment === 'bout'}
          label={t('session.figure', {
            area: name,
            side,
            hand: t(`facial.${area}.hand`),
            direction: t(`facial.${area}.direction`),
          })}
        />
      </div>
      <div class="player-words">
        <p class="player-area">
          <strong>{name}</strong>
          <span>{side}</span>
        </p>
        <h1 ref={cue} tabIndex={-1} class="player-cue" aria-live="polite">
          <span class="visually-hidden">{t('session.spoken', { area: name, side })}</span>
          {t(`facial.${area}.cue`)}
        </h1>
        <p class="player-caution">{t(`facial.${area}.caution`)}</p>
        <Count player={player} session={session} standing={standing} />
      </div>
      <Controls player={player} session={session} />
    </main>
  );
}

interface CountProps {
  readonly player: PlayerState;
  readonly session: Session;
  readonly standing: Standing;
}

function Count({ player, session, standing }: CountProps) {
  const { t, locale } = useText();
  const { bout, segment, rep, leftMs, step, steps } = standing;
  const { phase } = session;
  const countIn = countInLeftAt(session, player.now.value);
  const unit = bout.kind === 'breath' ? 'breaths' : bout.kind === 'glide' ? 'strokes' : 'stretches';
  const said = ((): string => {
    if (phase.kind === 'counting-in') return t('session.count-in');
    if (phase.kind === 'paused') return t(pauseMessage(phase.reason));
    if (segment === 'move') return t('session.move');
    if (segment === 'change-side') return t('session.change-side');
    return t(`session.${unit}`, { reps: bout.reps });
  })();
  const shown = phase.kind === 'counting-in' ? Math.ceil(countIn / 1000) : rep;
  return (
    <div class="player-count" role="timer">
      <span class="player-number">{formatNumber(locale, shown)}</span>
      <span class="player-unit">
        <span>{said}</span>
        <span class="quiet figures">
          {t('session.left', { time: formatClock(locale, leftMs), step, steps })}
        </span>
        <NextUp standing={standing} />
      </span>
    </div>
  );
}

function pauseMessage(reason: string) {
  if (reason === 'away') return 'session.paused.away';
  return reason === 'restored' ? 'session.paused.restored' : 'session.paused';
}

function NextUp({ standing }: { readonly standing: Standing }) {
  const { t } = useText();
  const area = standing.next?.area as FacialArea | undefined;
  return (
    <span class="quiet">
      {area === undefined
        ? t('session.last')
        : t('session.next', { area: t(`facial.${area}.name`) })}
    </span>
  );
}

/** Says when the screen may go dark in the middle of a step; a small sun that it will not. */
function WakeSign({ player }: { readonly player: PlayerState }) {
  const { t } = useText();
  const state = player.wakeLockState.value;
  if (state === 'idle') return <span />;
  if (state !== 'held') return <span class="player-dark small">{t('session.not-awake')}</span>;
  return (
    <svg class="player-awake" viewBox="0 0 24 24" role="img" aria-label={t('session.awake')}>
      <circle cx="12" cy="12" r="4.2" />
      <path d="M12 2.500v2.700M12 18.800v2.700M2.500 12h2.700M18.800 12h2.700M5.300 5.300l1.900 1.900M16.800 16.800l1.900 1.900M18.700 5.300l-1.900 1.900M7.200 16.800l-1.900 1.900" />
    </svg>
  );
}
