import type { Session } from '../../domain/session/session.ts';
import { useText } from '../../i18n/text.ts';
import type { PlayerState } from '../../state/player-model.ts';

interface ControlsProps {
  readonly player: PlayerState;
  readonly session: Session;
  readonly onNext: () => void;
}

/** Large enough for a knuckle, and always in the same place. */
export function Controls({ player, session, onNext }: ControlsProps) {
  const { t } = useText();
  const main = mainOf(session);
  return (
    <div class="player-controls">
      <button
        type="button"
        class="button player-side"
        aria-label={t('session.previous')}
        onClick={player.previous}
      >
        <Arrow path="M14.500 5 7.500 12l7 7" />
      </button>
      <button type="button" class="button button-primary" onClick={player[main.act]}>
        {t(main.message)}
      </button>
      <button
        type="button"
        class="button player-side"
        aria-label={t('session.following')}
        onClick={onNext}
      >
        <Arrow path="M9.500 5l7 7-7 7" />
      </button>
    </div>
  );
}

/** What the large button does. It is one button throughout, so that it keeps the focus. */
function mainOf({ phase }: Session) {
  if (phase.kind === 'paused') return { act: 'resume', message: 'session.resume' } as const;
  if (phase.kind === 'waiting') return { act: 'confirm', message: 'session.confirm' } as const;
  return { act: 'pause', message: 'session.pause' } as const;
}

function Arrow({ path }: { readonly path: string }) {
  return (
    <svg class="player-arrow" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
