import { useLocation } from 'preact-iso';
import { useText } from '../../i18n/text.ts';
import type { PlayerState } from '../../state/player-model.ts';
import { useServices } from '../../state/services.ts';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';
import { FigureThumb } from '../../ui/figure/stroke-figure.tsx';
import { NOT_RATED } from '../../state/visit-model.ts';
import { usePresentation } from './presentation.ts';
import { drawingOf } from '../../content/areas.ts';

interface DoneProps {
  readonly player: PlayerState;
}

/** The end of a session: a moment to sit, then the rating. */
export function Done({ player }: DoneProps) {
  const { t } = useText();
  const { visit } = useServices();
  const { route } = useLocation();
  const { restArea, rate } = usePresentation();
  const early = player.session.value?.phase.kind === 'ended-early';

  const skip = async (): Promise<void> => {
    await visit.checkInAfter(NOT_RATED);
    route(linkTo('/'), true);
  };
  return (
    <Page title={t(early ? 'session.done.early' : 'session.done.title')}>
      <div class="done-figure">
        <FigureThumb drawing={drawingOf(restArea)} side="midline" />
      </div>
      <p class="page-lead">{t('session.done.text')}</p>
      {player.unsaved.value ? (
        <div class="notice notice-warning" role="alert">
          <p>{t('session.not-saved')}</p>
          <button type="button" class="button" onClick={() => void player.save()}>
            {t('session.again')}
          </button>
          <a class="button button-plain" href={linkTo('/')}>
            {t('session.home')}
          </a>
        </div>
      ) : (
        <>
          <button
            type="button"
            class="button button-primary button-wide"
            disabled={visit.visit.value?.stage !== 'after'}
            onClick={() => route(linkTo('/check-in'), true)}
          >
            {t(rate)}
          </button>
          <button
            type="button"
            class="button button-wide"
            disabled={visit.visit.value?.stage !== 'after'}
            onClick={() => void skip()}
          >
            {t('session.done.skip')}
          </button>
        </>
      )}
    </Page>
  );
}
