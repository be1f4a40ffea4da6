import type { Session } from '../../domain/session/session.ts';
import { useText } from '../../i18n/text.ts';
import type { PlayerState } from '../../state/player-model.ts';

interface ControlsProps {
  readonly player: PlayerState;
  readonly session: Session;
  readonly onConcern: () => void;
}

const PAUSE = { act: 'pause', message: 'session.pause' } as const;
const MAIN = {
  paused: { act: 'resume', message: 'session.resume' },
  waiting: { act: 'confirm', message: 'session.confirm' },
} as const;

/** Large enough for a knuckle, and always in the same place. */
export function Controls({ player, session, onConcern }: ControlsProps) {
  const { t } = useText();
  // One button for all three, so that what it does may change under the focus.
  const main = MAIN[session.phase.kind as keyof typeof MAIN] ?? PAUSE;
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
        onClick={player.next}
      >
        <Arrow path="M9.500 5l7 7-7 7" />
      </button>
      <button type="button" class="button player-concern" onClick={onConcern}>
        {t('session.concern')}
      </button>
    </div>
  );
}

function Arrow({ path }: { readonly path: string }) {
  return (
    <svg class="player-arrow" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
