import { facialRoutine } from '../../content/facial-routine.ts';
import type { Session } from '../../domain/session/session.ts';
import { useText } from '../../i18n/text.ts';
import type { PlayerState } from '../../state/player-model.ts';
import { useServices } from '../../state/services.ts';
import { Page } from '../../ui/page.tsx';

interface GetReadyProps {
  readonly player: PlayerState;
  readonly session: Session;
  readonly onConcern: () => void;
}

const THINGS = ['hands', 'bare', 'seat', 'light'] as const;

/** What to see to before hands are busy; untimed. */
export function GetReady({ player, session, onConcern }: GetReadyProps) {
  const { t } = useText();
  const { visit, settings } = useServices();
  const length = visit.visit.value?.length ?? settings.settings.value.length;
  const minutes = Math.max(1, Math.round(session.timeline.totalMs / 60_000));
  return (
    <Page title={t('session.ready.title')} step={facialRoutine.blocks[0]?.steps[0]?.id}>
      <p class="quiet">
        {t('session.ready.length', { length: t(`shell.length.${length}`), minutes })}
      </p>
      <ol class="ready-list">
        {THINGS.map((thing) => (
          <li key={thing}>{t(`session.ready.${thing}`)}</li>
        ))}
      </ol>
      <button type="button" class="button button-primary button-wide" onClick={player.ready}>
        {t('session.ready')}
      </button>
      <button type="button" class="button button-wide" onClick={onConcern}>
        {t('session.concern')}
      </button>
    </Page>
  );
}
