import { countInLeftAt } from '../../domain/session/session.ts';
import type { PauseReason, Session } from '../../domain/session/session.ts';
import type { Standing } from '../../domain/session/standing.ts';
import { formatClock, formatNumber } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import { nameOf } from './script.ts';

interface CountProps {
  readonly session: Session;
  readonly standing: Standing;
  readonly now: number;
}

const UNITS = {
  stretch: 'session.stretches',
  glide: 'session.strokes',
  breath: 'session.breaths',
} as const;

/** The repetition under way, large, and what is left. */
export function Count({ session, standing, now }: CountProps) {
  const { t, locale } = useText();
  const { bout, segment, rep, stepLeftMs, leftMs, step, steps, next } = standing;
  const { phase } = session;
  const said = ((): string => {
    if (phase.kind === 'counting-in') return t('session.count-in');
    if (phase.kind === 'paused') return t(pauseMessage(phase.reason));
    if (segment === 'move') return t('session.move');
    if (segment === 'change-side') return t('session.change-side');
    if (bout.kind === 'gate' || bout.kind === 'rest') return t(`session.${bout.kind}`);
    return t(UNITS[bout.kind], { reps: bout.reps });
  })();
  const shown = ((): string | null => {
    if (phase.kind === 'counting-in') {
      return formatNumber(locale, Math.ceil(countInLeftAt(session, now) / 1000));
    }
    if (bout.kind === 'gate') return null;
    if (bout.kind === 'rest') return formatClock(locale, stepLeftMs);
    return formatNumber(locale, rep);
  })();
  return (
    <div class="player-count" role="timer">
      {shown !== null && (
        <span class="player-number" data-kind={bout.kind}>
          {shown}
        </span>
      )}
      <span class="player-unit">
        <span>{said}</span>
        <span class="quiet figures">
          {t('session.left', { time: formatClock(locale, leftMs), step, steps })}
        </span>
        <span class="quiet">
          {next === null ? t('session.last') : t('session.next', { area: nameOf(t, next) })}
        </span>
      </span>
    </div>
  );
}

export function pauseMessage(reason: PauseReason) {
  if (reason === 'away') return 'session.paused.away';
  return reason === 'restored' ? 'session.paused.restored' : 'session.paused';
}
